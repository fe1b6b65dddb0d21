package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.indusco.model.plan.Price;

/// A thing that is scarce at a place during consecutive months.
///
/// @param first the first of the months
/// @param last the last of them
/// @param low the lowest price of a month, in money per unit
/// @param high the highest
/// @param worth price times quantity over the months, in money
/// @param quantity how much of it there is in a month on average, in units
record Scarcity(
    Price.Kind kind,
    String where,
    String item,
    YearMonth first,
    YearMonth last,
    double low,
    double high,
    double worth,
    double quantity) {

  private static final Comparator<Price> BY_THING =
      Comparator.comparing(Price::kind)
          .thenComparing(Price::where)
          .thenComparing(Price::item)
          .thenComparing(Price::month);

  /// What is scarce, what is worth most first.
  static List<Scarcity> of(List<Price> prices) {
    List<Scarcity> all = new ArrayList<>();
    List<Price> run = new ArrayList<>();
    for (Price price : prices.stream().sorted(BY_THING).toList()) {
      if (!run.isEmpty() && !follows(run.getLast(), price)) {
        all.add(together(run));
        run.clear();
      }
      run.add(price);
    }
    if (!run.isEmpty()) {
      all.add(together(run));
    }
    all.sort(Comparator.comparingDouble((Scarcity each) -> -each.worth()));
    return all;
  }

  private static boolean follows(Price one, Price next) {
    return one.kind() == next.kind()
        && one.where().equals(next.where())
        && one.item().equals(next.item())
        && !next.month().isAfter(one.month().plusMonths(1));
  }

  private static Scarcity together(List<Price> run) {
    Price one = run.getFirst();
    return new Scarcity(
        one.kind(),
        one.where(),
        one.item(),
        one.month(),
        run.getLast().month(),
        run.stream().mapToDouble(Price::price).min().orElseThrow(),
        run.stream().mapToDouble(Price::price).max().orElseThrow(),
        run.stream().mapToDouble(price -> price.price() * price.quantity()).sum(),
        run.stream().mapToDouble(Price::quantity).average().orElseThrow());
  }
}
