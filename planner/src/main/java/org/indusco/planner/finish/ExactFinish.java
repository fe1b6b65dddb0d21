package org.indusco.planner.finish;

import org.indusco.planner.outside.Progress;

/// Chooses one course for every unit, together with the amounts, better than rounding does: to be
/// implemented outside the planner with a solver.
@FunctionalInterface
public interface ExactFinish {

  /// Searches for a better choice until it is proven best, its own time is up, or progress says to
  /// stop, whichever comes first.
  Answer improve(Question question, Progress progress);
}
