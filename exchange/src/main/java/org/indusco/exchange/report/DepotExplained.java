package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Price;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.Stay;

/// What goes through a depot and what it lacks, in sentences.
final class DepotExplained {

  private static final int GOODS_NAMED = 3;
  private static final int SCARCE_NAMED = 5;

  private final Given given;
  private final String id;
  private final List<String> lines = new ArrayList<>();

  private DepotExplained(Given given, String id) {
    this.given = given;
    this.id = id;
  }

  static List<String> of(Given given, String id) {
    DepotExplained told = new DepotExplained(given, id);
    told.lines.add(given.names().depot(id) + ", in " + given.names().at(id) + ".");
    told.standing();
    told.goods();
    told.lines.addAll(Reserves.at(given, id));
    told.training();
    told.scarce();
    return told.lines;
  }

  private void standing() {
    List<Stay> stays =
        given.rows(Stay.class).stream().filter(stay -> stay.depot().equals(id)).toList();
    if (stays.isEmpty()) {
      lines.add("No cooperative stands there in this plan.");
      return;
    }
    lines.add(
        "Cooperatives there: "
            + standing(stays, given.firstMonth())
            + ", "
            + standing(stays, given.lastMonth())
            + ".");
  }

  private String standing(List<Stay> stays, YearMonth month) {
    long count = stays.stream().filter(stay -> Whereabouts.covers(stay, month)).count();
    return given.figures().count(count) + " in " + given.figures().month(month);
  }

  private void goods() {
    add("It buys", most(Purchase.class, Purchase::depot, Purchase::good, Purchase::quantity));
    add("It receives", most(Shipment.class, Shipment::to, Shipment::good, Shipment::quantity));
    add("It sends out", most(Shipment.class, Shipment::from, Shipment::good, Shipment::quantity));
    add("It hands out", most(Delivery.class, Delivery::depot, Delivery::good, Delivery::quantity));
  }

  private void training() {
    Trained.sums(given)
        .forEach(
            (who, sum) -> {
              if (who.depot().equals(id)) {
                lines.add(who.sentence(given, sum));
              }
            });
  }

  private void add(String does, String goods) {
    if (!goods.isEmpty()) {
      lines.add(does + ", by value most of all, " + goods + ".");
    }
  }

  private <R extends Record> String most(
      Class<R> table,
      Function<R, String> depot,
      Function<R, String> good,
      ToDoubleFunction<R> quantity) {
    Map<String, Double> sums = new TreeMap<>();
    for (R row : given.rows(table)) {
      if (depot.apply(row).equals(id)) {
        sums.merge(good.apply(row), quantity.applyAsDouble(row), Double::sum);
      }
    }
    Names names = given.names();
    return given
        .words()
        .list(
            sums.entrySet().stream()
                .sorted(
                    Comparator.comparingDouble(
                        each -> -each.getValue() * names.value(each.getKey())))
                .limit(GOODS_NAMED)
                .map(each -> names.amount(each.getValue(), each.getKey()))
                .toList());
  }

  private void scarce() {
    List<Price> prices =
        given.rows(Price.class).stream().filter(price -> isHere(price.where())).toList();
    List<Scarcity> things = Scarcity.of(prices);
    if (things.isEmpty()) {
      lines.add("Nothing is scarce there: one more of anything would change nothing.");
      return;
    }
    lines.add("What it lacks most, by its worth to the goals:");
    for (Scarcity thing : things.subList(0, Math.min(SCARCE_NAMED, things.size()))) {
      lines.add(
          "  " + ScarcityInWords.sentence(given, thing) + PriceParts.of(given, prices, thing));
    }
  }

  private boolean isHere(String where) {
    return where.equals(id) || where.startsWith(id + ">") || where.endsWith(">" + id);
  }
}
