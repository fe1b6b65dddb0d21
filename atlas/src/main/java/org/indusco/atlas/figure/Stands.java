package org.indusco.atlas.figure;

import java.time.YearMonth;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Stay;

/// Where the cooperatives of a plan stand.
public final class Stands {

  private final Network network;

  /// The cooperatives of a network.
  public Stands(Network network) {
    this.network = network;
  }

  /// How many cooperatives stand at each place in a month; those on the way between places are
  /// left out.
  public Figures in(YearMonth month, Plan plan) {
    Tally tally = new Tally(network);
    for (Stay stay : plan.rows(Stay.class)) {
      if (!month.isBefore(stay.from()) && month.isBefore(stay.to())) {
        tally.add(stay.place(), 1, false);
      }
    }
    return tally.figures("", "");
  }
}
