package org.indusco.exchange.folio;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.indusco.exchange.report.PlanInWords;
import org.indusco.model.network.Good;
import org.indusco.model.network.Order;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.MoveReason;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Shortfall;
import org.indusco.model.plan.StockLevel;
import org.indusco.model.plan.Summary;
import org.jspecify.annotations.Nullable;

/// What a plan does, as the part of a document.
final class PlanPart {

  private static final double KG_PER_TONNE = 1000;
  private static final double DECIMALS = 1000;

  private final PlanFolio.Told told;
  private final Plan plan;
  private final Map<String, Integer> places;
  private final Out out;
  private final PlanInWords words;
  private final Map<String, Good> goods = new HashMap<>();

  PlanPart(PlanFolio.Told told, Map<String, Integer> places, Out out) {
    this.told = told;
    this.places = places;
    this.out = out;
    plan = told.plan();
    words = new PlanInWords(told.network(), plan, told.language());
    told.network().rows(Good.class).forEach(good -> goods.put(good.id(), good));
  }

  void write() {
    Summary summary = plan.summary();
    out.put("language", told.language());
    out.put("currency", words.figures().unit());
    out.put("knowing", summary.knowing());
    number("value", summary.value());
    number("bound", summary.bound());
    out.put("quality", words.quality());
    out.list("changes", told.changes(), out.json()::writeString);
    goals();
    moves();
    stock();
    orders();
  }

  private void number(String name, double value) {
    out.number(name, rounded(value));
  }

  private static double rounded(double value) {
    return Math.rint(value * DECIMALS) / DECIMALS;
  }

  private void goals() {
    List<PlanInWords.GoalLine> lines = words.goals();
    List<GoalResult> rows = plan.rows(GoalResult.class);
    List<Integer> numbers = IntStream.range(0, rows.size()).boxed().toList();
    out.objects(
        "goals",
        numbers,
        i -> {
          GoalResult row = rows.get(i);
          out.put("id", row.goal());
          out.put("name", lines.get(i).name());
          out.put("unit", lines.get(i).unit());
          number("reached", row.reached());
          number("of", row.of());
          out.list(
              "months",
              told.reached(),
              month -> out.json().writeNumber(rounded(month.getOrDefault(row.goal(), 0.0))));
        });
  }

  /// Groups of a month, from one place to another, with the same cause.
  private void moves() {
    Map<List<Object>, MoveReason> reasons = new HashMap<>();
    for (MoveReason reason : plan.rows(MoveReason.class)) {
      reasons.put(List.of(reason.cooperative(), reason.month()), reason);
    }
    out.objects(
        "moves",
        words.moveGroups(),
        group -> {
          Move first = group.moves().getFirst();
          out.put("month", group.month());
          out.number("from", places.get(first.from()));
          out.number("to", places.get(first.to()));
          out.put("cause", first.cause());
          out.list("why", group.why(), out.json()::writeString);
          out.objects(
              "units",
              group.moves(),
              move -> unit(move, reasons.get(List.of(move.cooperative(), move.month()))));
        });
  }

  private void unit(Move move, @Nullable MoveReason reason) {
    out.put("id", move.cooperative());
    out.put("arrival", move.arrival());
    number("cost", move.cost());
    number("tonnes", move.tonnes());
    if (reason != null) {
      number("worth", reason.worth());
      number("staying", reason.staying());
      out.number("next_best", places.get(reason.nextBest()));
      Double next = reason.nextWorth();
      if (next != null) {
        number("next_worth", next);
      }
    }
  }

  /// Tonnes that lie in each depot at the end of each month.
  private void stock() {
    Map<String, Map<YearMonth, Double>> tonnes = new TreeMap<>();
    for (StockLevel level : plan.rows(StockLevel.class)) {
      Good good = goods.get(level.good());
      double mass = good == null ? 0 : level.quantity() * good.kg() / KG_PER_TONNE;
      tonnes
          .computeIfAbsent(level.depot(), id -> new TreeMap<>())
          .merge(level.month(), mass, Double::sum);
    }
    out.objects(
        "stock",
        tonnes.entrySet(),
        depot -> {
          out.put("depot", depot.getKey());
          out.json().writeName("tonnes");
          out.object(
              () -> depot.getValue().forEach((month, mass) -> number(month.toString(), mass)));
        });
  }

  /// How each order fares, those that miss most value first.
  private void orders() {
    Map<String, Map<YearMonth, Double>> delivered = new HashMap<>();
    for (Delivery delivery : plan.rows(Delivery.class)) {
      delivered
          .computeIfAbsent(delivery.order(), id -> new TreeMap<>())
          .merge(delivery.month(), delivery.quantity(), Double::sum);
    }
    Map<String, Order> asked = new HashMap<>();
    told.network().rows(Order.class).forEach(order -> asked.put(order.id(), order));
    out.objects(
        "orders",
        plan.rows(Shortfall.class).stream()
            .sorted(Comparator.comparingDouble(row -> -row.missing() * value(row.good())))
            .toList(),
        row -> {
          out.put("id", row.order());
          out.put("name", words.names().order(row.order()));
          out.put("class", row.orderClass());
          out.put("good", words.names().good(row.good()));
          out.put("unit", words.names().unit(row.good()));
          Order order = asked.get(row.order());
          if (order != null) {
            out.put("due", order.due());
          }
          number("ordered", row.ordered());
          number("in_time", row.inTime());
          number("late", row.late());
          number("short", row.shortBy());
          out.put("fare", row.fare().name().toLowerCase(Locale.ROOT));
          out.put("why", words.why(row.order()));
          out.json().writeName("delivered");
          out.object(
              () ->
                  delivered
                      .getOrDefault(row.order(), Map.of())
                      .forEach((month, quantity) -> number(month.toString(), quantity)));
        });
  }

  private double value(String good) {
    Good row = goods.get(good);
    return row == null ? 0 : row.value();
  }
}
