package org.indusco.model.plan;

import java.time.YearMonth;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Place;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;
import org.jspecify.annotations.Nullable;

/// What a move is held against.
@Table(
    name = "move_reasons",
    meaning =
        "What a move is worth at the plan's prices, against staying and against the next best place. Its cause and cost are in the table moves.")
public record MoveReason(
    @Column(key = true, required = true, refers = Cooperative.class, meaning = "cooperative")
        String cooperative,
    @Column(key = true, required = true, meaning = "month of the move") YearMonth month,
    @Column(
            otherwise = "it stays open to the end of the plan",
            meaning = "month from which the place that it leaves is closed")
        @Nullable YearMonth closes,
    @Column(
            required = true,
            unit = "money",
            meaning =
                "losses that would be expected at the old place, while it is open, in the months of the move and of the stay after it")
        double avoids,
    @Column(
            required = true,
            unit = "money",
            meaning = "losses expected at the new place in the same months")
        double meets,
    @Column(
            required = true,
            unit = "money",
            meaning =
                "what the cooperative is worth to the goals from this month on when it moves, less the cost of the move")
        double worth,
    @Column(
            required = true,
            unit = "money",
            meaning = "what it would be worth if it never left the old place")
        double staying,
    @Column(
            refers = Place.class,
            meaning = "place that would be the next best to move to; empty for none")
        String nextBest,
    @Column(
            unit = "money",
            otherwise = "there is no other place",
            meaning = "what it would be worth when it moves there, less the cost")
        @Nullable Double nextWorth,
    @Column(
            otherwise = "work is no better there",
            meaning = "what of the work is better at the new place, if anything: what counts most")
        @Nullable Better better,
    @Column(
            required = true,
            unit = "money",
            meaning =
                "how much more a stay's work is worth there than at the old place in the same months; below 0 when it is worth less")
        double betterBy) {

  /// What of the work can be better at another place.
  public enum Better {
    /// No depot serves the old place.
    DEPOT,
    /// Materials are easier to be had.
    MATERIAL,
    /// Workers are, or the cooperative's own members count for more.
    LABOUR,
    /// Equipment is, or the cooperative's own counts for more.
    EQUIPMENT,
    /// What it makes is worth more, and goes into orders.
    ORDER,
    /// What it makes is worth more, for civil demand or for others' work.
    MARKET
  }
}
