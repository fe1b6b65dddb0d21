package org.indusco.planner.finish;

import java.util.List;
import org.indusco.planner.program.Trajectory;
import org.jspecify.annotations.Nullable;

/// What an exact finish answers.
///
/// @param proposal the best it found; null when it found nothing better than the incumbent
/// @param limit what no plan can be worth more than, in money, over all courses that units can
///     take; infinite when it has proven nothing of the kind. A limit over the courses of a pool
///     must never be given here: another course could pass it
/// @param reach how far it searched
public record Answer(@Nullable Proposal proposal, double limit, Reach reach) {

  /// How far a search went.
  public enum Reach {
    /// All courses: the best is proven best, within the gap that the finish works to.
    ALL("exact"),
    /// The courses known, to the end; all others were too many.
    KNOWN("exact, courses known"),
    /// It was stopped, or its time was up.
    CUT_SHORT("exact, time up");

    private final String word;

    Reach(String word) {
      this.word = word;
    }

    /// What a plan's summary says of it.
    public String word() {
      return word;
    }
  }

  /// One course for every unit, with amounts that are the solver's word only.
  ///
  /// @param courses by unit, null for closed at once
  /// @param amounts scaled, by column; they may break rows a little
  public record Proposal(List<@Nullable Trajectory> courses, double[] amounts) {}

  /// Nothing found and nothing proven.
  public static Answer none() {
    return new Answer(null, Double.POSITIVE_INFINITY, Reach.CUT_SHORT);
  }
}
