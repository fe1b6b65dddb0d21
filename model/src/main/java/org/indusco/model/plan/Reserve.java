package org.indusco.model.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Good;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.StockTarget;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// How a stock target fares.
@Table(
    name = "reserves",
    meaning = "How a stock target fares: what is in store of the good after the last month.")
public record Reserve(
    @Column(key = true, required = true, refers = Depot.class, meaning = "depot") String depot,
    @Column(key = true, required = true, refers = Good.class, meaning = "good") String good,
    @Column(required = true, unit = "units", meaning = "quantity that shall be in store")
        double target,
    @Column(required = true, unit = "units", meaning = "what is in store; can be more") double kept,
    @Column(required = true, unit = "units", meaning = "what is missing of the target")
        double shortBy,
    @Column(
            required = true,
            unit = "money",
            meaning = "what the part met counts beyond the value at the end of the horizon")
        double worth) {

  /// Up to so many units are an error of arithmetic, and no more than the checker lets pass.
  private static final double DUST = 1e-7;

  /// Less than this part of a target counts as nothing.
  private static final double TRIFLE = 0.005;

  /// Less than this of a unit counts as nothing, as long as it is a small part of the target.
  private static final double HALF = 0.5;

  /// What is small beside a whole target.
  private static final double SMALL = 0.05;

  /// Whether the target is met, but for what is too little to count.
  public boolean met() {
    return shortBy <= 0 || shortBy < Math.max(TRIFLE * target, Math.min(HALF, SMALL * target));
  }

  /// A row for each stock target of a network, in its order.
  ///
  /// @param stock what lies in the depots at the end of each month
  public static List<Reserve> of(Network network, List<StockLevel> stock) {
    Horizon horizon = Horizon.of(network.settings());
    Map<List<String>, Double> kept = new HashMap<>();
    for (StockLevel level : stock) {
      if (horizon.index(level.month()) == horizon.months() - 1) {
        kept.merge(List.of(level.depot(), level.good()), level.quantity(), Double::sum);
      }
    }
    Map<String, Double> values = new HashMap<>();
    network.rows(Good.class).forEach(good -> values.put(good.id(), good.value()));
    return network.rows(StockTarget.class).stream()
        .map(
            target -> {
              double there = kept.getOrDefault(List.of(target.depot(), target.good()), 0.0);
              double missing = target.quantity() - there;
              double bonus = target.bonus(values.getOrDefault(target.good(), 0.0));
              return new Reserve(
                  target.depot(),
                  target.good(),
                  target.quantity(),
                  there,
                  missing <= DUST ? 0 : missing,
                  bonus * Math.min(there, target.quantity()));
            })
        .toList();
  }
}
