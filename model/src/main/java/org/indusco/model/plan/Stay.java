package org.indusco.model.plan;

import java.time.YearMonth;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Place;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// A cooperative standing at a place for months of the plan.
@Table(
    name = "placements",
    meaning = "A cooperative working at a place, from a month until before another.")
public record Stay(
    @Column(key = true, required = true, refers = Cooperative.class, meaning = "cooperative")
        String cooperative,
    @Column(required = true, refers = Place.class, meaning = "place") String place,
    @Column(refers = Depot.class, meaning = "depot that serves the place; empty for none")
        String depot,
    @Column(key = true, required = true, meaning = "first month") YearMonth from,
    @Column(required = true, meaning = "month after the last") YearMonth to,
    @Column(
            required = true,
            meaning =
                "how the stay ends: at the horizon, with a move, by closing the cooperative, or with another depot serving the place")
        End end) {

  /// How a stay ends.
  public enum End {
    HORIZON,
    MOVE,
    CLOSED,
    /// It stays, but another depot serves the place from then on.
    DEPOT
  }
}
