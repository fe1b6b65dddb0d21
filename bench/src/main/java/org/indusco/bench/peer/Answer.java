package org.indusco.bench.peer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a peer came to.
///
/// @param finished whether it says that it was done
/// @param said its own word for how it ended
/// @param duals scaled, by row of the planner's program, in its own signs; null when it gives none
/// @param amounts scaled, by column of the planner's program; null when it gives none
/// @param courses by unit, where it is in each month; null when units divide themselves
/// @param claimed what it says no plan can be worth more than, in money; null when it says nothing
public record Answer(
    boolean finished,
    String said,
    double @Nullable [] duals,
    double @Nullable [] amounts,
    @Nullable List<int[]> courses,
    @Nullable Double claimed) {

  /// Nothing found.
  static Answer nothing(String said) {
    return new Answer(false, said, null, null, null, null);
  }
}
