package org.indusco.model.difference;

import java.util.List;
import org.indusco.model.plan.Move;

/// A cooperative that goes another way in the second plan.
///
/// @param unit the cooperative's id
/// @param before its moves in the first plan
/// @param after its moves in the second plan
/// @param workerMonths crew times the months in which it stands elsewhere or nowhere: how much of
///     the network is touched
public record UnitDifference(
    String unit, Kind kind, List<Move> before, List<Move> after, double workerMonths) {

  /// How its way is another, the gravest first.
  public enum Kind {
    /// It ends earlier, or does not work at all.
    CLOSES,
    /// It goes on where it was to end.
    GOES_ON,
    /// It moves to other places.
    ELSEWHERE,
    /// It moves where it was to stay.
    MOVES,
    /// It stays where it was to move.
    STAYS,
    /// It takes the same way, beginning earlier.
    EARLIER,
    /// It takes the same way, beginning later.
    LATER
  }

  public UnitDifference {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
