package org.indusco.atlas.figure;

import org.indusco.model.network.Network;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Shipment;

/// What a plan sends from place to place.
public final class Carriage {

  private final Network network;

  /// The carriage of a plan for a network.
  public Carriage(Network network) {
    this.network = network;
  }

  /// Goods that are dispatched between depots in some months, in tonnes.
  ///
  /// @param good id of the good, or empty for all
  public Figures shipments(Plan plan, Period period, String good) {
    Tally tally = new Tally(network);
    for (Shipment row : plan.rows(Shipment.class)) {
      if (period.holds(row.month()) && (good.isEmpty() || good.equals(row.good()))) {
        tally.add(tally.placeOf(row.from()), tally.placeOf(row.to()), "", row.tonnes());
      }
    }
    return tally.figures(good, "tonnes");
  }

  /// Cooperatives that begin to move in some months, by cause.
  public Figures moves(Plan plan, Period period) {
    Tally tally = new Tally(network);
    for (Move row : plan.rows(Move.class)) {
      if (period.holds(row.month())) {
        tally.add(row.from(), row.to(), row.cause().name(), 1);
      }
    }
    return tally.figures("", "");
  }
}
