package org.indusco.atlas.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.indusco.model.network.Good;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Price;

/// What one more unit of a thing would be worth, by depot.
public final class Worth {

  private final Network network;

  /// The worth of things to a plan for a network.
  public Worth(Network network) {
    this.network = network;
  }

  /// The mean of a plan's prices over some months; a month without a price counts as 0, since
  /// more would then be worth nothing.
  ///
  /// @param wanted id of a good or a skill; empty for that which is scarcest in these months
  public Figures of(Plan plan, Period period, String wanted) {
    String subject = wanted.isEmpty() ? scarcest(plan, period) : wanted;
    Tally tally = new Tally(network);
    for (Price row : plan.rows(Price.class)) {
      String place = tally.placeOf(row.where());
      if (counts(row, period) && row.item().equals(subject) && tally.hasPlace(place)) {
        tally.add(place, row.price() / period.months(), false);
      }
    }
    return tally.figures(subject, unit(subject));
  }

  private static boolean counts(Price row, Period period) {
    return period.holds(row.month())
        && (row.kind() == Price.Kind.MATERIAL || row.kind() == Price.Kind.LABOUR);
  }

  /// The thing whose amounts at their prices are worth most; of equals the last by id.
  private static String scarcest(Plan plan, Period period) {
    Map<String, Double> worth = new TreeMap<>();
    for (Price row : plan.rows(Price.class)) {
      if (counts(row, period)) {
        worth.merge(row.item(), row.price() * row.quantity(), Double::sum);
      }
    }
    return worth.entrySet().stream()
        .max(Map.Entry.comparingByValue(Double::compare))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private String unit(String subject) {
    Map<String, String> units = new HashMap<>();
    network.rows(Good.class).forEach(good -> units.put(good.id(), good.unit()));
    return units.getOrDefault(subject, "");
  }
}
