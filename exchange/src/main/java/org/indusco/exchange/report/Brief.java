package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.indusco.model.network.Good;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Reserve;
import org.indusco.model.plan.Shortfall;

/// The plan in a few figures and sentences.
final class Brief {

  private static final int GOODS_NAMED = 3;
  private static final int ORDERS_NAMED = 3;

  private final Given given;
  private final List<Element> lines = new ArrayList<>();

  private Brief(Given given) {
    this.given = given;
  }

  static Section of(Given given) {
    Brief brief = new Brief(given);
    brief.line("Where they stand", StandingInWords.of(given));
    brief.moving();
    brief.making();
    brief.orders();
    if (!given.rows(Reserve.class).isEmpty()) {
      brief.line("What is kept in reserve", Reserves.sentence(given));
    }
    brief.line("What it is worth", Quality.sentence(given));
    Element lines = Element.of("dl", brief.lines).with("class", "brief");
    return new Section("brief", "The plan at a glance", List.of(Glance.of(given), lines));
  }

  private void line(String about, String sentence) {
    lines.add(Element.of("div", Element.of("dt", about), Element.of("dd", sentence)));
  }

  private void moving() {
    List<Move> moves = given.rows(Move.class);
    if (moves.isEmpty()) {
      line("Who moves", "None of them moves.");
      return;
    }
    long who = moves.stream().map(Move::cooperative).distinct().count();
    List<String> why = new ArrayList<>();
    for (Move.Cause cause : Move.Cause.values()) {
      long count = moves.stream().filter(move -> move.cause() == cause).count();
      if (count > 0) {
        why.add(
            (moves.size() == count && count > 1 ? "all" : given.figures().count(count))
                + " "
                + Moves.why(cause));
      }
    }
    line(
        "Who moves",
        given.figures().plural(who, "cooperative moves", "cooperatives move")
            + (moves.size() == who
                ? ""
                : ", " + given.figures().plural(moves.size(), "time", "times") + " in all")
            + ": "
            + given.words().list(why)
            + "; the moves cost "
            + given.figures().money(moves.stream().mapToDouble(Move::cost).sum())
            + idle(moves)
            + ".");
  }

  private String idle(List<Move> moves) {
    Idleness idleness = Idleness.of(given);
    long idle = moves.stream().filter(idleness::follows).count();
    return idle == 0
        ? ""
        : "; after "
            + given.figures().plural(idle, "of them", "of them")
            + " nothing is made until the next move or the end";
  }

  private void making() {
    double work = given.rows(Production.class).stream().mapToDouble(Production::workerMonths).sum();
    List<Map.Entry<String, double[]>> made =
        given.made().entrySet().stream()
            .filter(each -> given.names().kind(each.getKey()) == Good.Kind.FINISHED)
            .sorted(
                Comparator.comparingDouble(
                    each -> -Given.sum(each.getValue()) * given.names().value(each.getKey())))
            .limit(GOODS_NAMED)
            .toList();
    String goods =
        given.words().list(
            made.stream()
                .map(each -> given.names().amount(Given.sum(each.getValue()), each.getKey()))
                .toList());
    line(
        "What they make",
        given.figures().plural(work, "worker-month", "worker-months")
            + " of work make"
            + (goods.isEmpty()
                ? " no finished goods."
                : (made.size() < GOODS_NAMED ? " " : ", most of all, ") + goods + "."));
  }

  private void orders() {
    Fares orders = Fares.of(given);
    if (orders.all() == 0) {
      line("What is delivered", "There are no orders.");
      return;
    }
    List<String> fares = new ArrayList<>();
    fares.add(
        (orders.full() == 0 ? "none is" : given.figures().plural(orders.full(), "is", "are"))
            + " delivered in full and in time");
    if (orders.late() > 0) {
      fares.add(
          given.figures().plural(orders.late(), "is", "are") + " delivered in full, but in part late");
    }
    if (!orders.lacking().isEmpty()) {
      fares.add(given.figures().plural(orders.lacking().size(), "falls", "fall") + " short");
    }
    line(
        "What is delivered",
        "Of "
            + given.figures().plural(orders.all(), "order, ", "orders, ")
            + given.words().list(fares)
            + most(orders.lacking())
            + "."
            + Floors.of(given).sentence(given));
  }

  private String most(List<Shortfall> lacking) {
    if (lacking.isEmpty()) {
      return "";
    }
    String named =
        lacking.stream()
            .limit(ORDERS_NAMED)
            .map(
                order ->
                    "\u201C"
                        + given.names().order(order.order())
                        + "\u201D by "
                        + given.figures().percent(Orders.share(order.shortBy(), order)))
            .collect(Collectors.joining(", "));
    return (lacking.size() > ORDERS_NAMED ? ", by value most of all " : ": ") + named;
  }
}
