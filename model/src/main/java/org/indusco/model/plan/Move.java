package org.indusco.model.plan;

import java.time.YearMonth;
import java.util.List;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Good;
import org.indusco.model.network.Place;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Table;

/// A cooperative on its way from a place to another.
@Table(
    name = "moves",
    meaning =
        "A cooperative that packs up and moves; it does no work from the month of the move until the month of its arrival.")
public record Move(
    @Column(key = true, required = true, refers = Cooperative.class, meaning = "cooperative")
        String cooperative,
    @Column(key = true, required = true, meaning = "month in which the move begins")
        YearMonth month,
    @Column(required = true, meaning = "month from which it works at the new place")
        YearMonth arrival,
    @Column(required = true, refers = Place.class, meaning = "place that it leaves") String from,
    @Column(required = true, refers = Place.class, meaning = "place to which it goes") String to,
    @Column(required = true, unit = "money", meaning = "cost of carriage and setting up")
        double cost,
    @Column(required = true, unit = "money", meaning = "part of the cost that is lent") double loan,
    @Column(required = true, unit = "tonnes", meaning = "what is carried") double tonnes,
    @Column(
            refers = Good.class,
            otherwise = "it carries all of its equipment",
            meaning = "equipment that it leaves to the depot of the old place, parted by ;")
        List<String> leaves,
    @Column(
            required = true,
            unit = "chance",
            meaning =
                "chance of loss from the move to the horizon, had it stayed; 1 when the place closes")
        double dangerLeft,
    @Column(
            required = true,
            unit = "chance",
            meaning = "chance of loss in the same months at the new place")
        double dangerMet,
    @Column(required = true, meaning = "why it moves") Cause cause) {

  public Move {
    leaves = List.copyOf(leaves);
  }

  /// Why a unit moves.
  public enum Cause {
    /// The place that it leaves will be closed.
    CLOSING,
    /// The danger at the place that it leaves is the greater.
    DANGER,
    /// Materials, labour, equipment or customers are better at the new place.
    WORK
  }
}
