package org.indusco.planner.round;

import org.indusco.planner.price.BestCourse;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;

/// Finds a course for a unit that has no room on any course it knows: the best at the prices that
/// takes nothing of what has no room left.
final class Refuge {

  /// So dear, in money for all that a row has ever seen, is what cannot be had.
  private static final double PROHIBITIVE = 1e9;

  private static final int MOST_TRIES = 30;

  private final Compilation compilation;
  private final double[] prices;
  private final Room room;

  /// @param prices scaled, by row
  Refuge(Compilation compilation, double[] prices, Room room) {
    this.compilation = compilation;
    this.prices = prices;
    this.room = room;
  }

  /// The best course with room; null when closing is better or nothing was found.
  @Nullable Trajectory find(Unit unit) {
    double[] closed = prices.clone();
    Program program = compilation.program();
    for (int i = 0; i < MOST_TRIES; i++) {
      BestCourse best = new BestCourse(compilation.ground(), program, unit, closed);
      if (best.worth(unit) <= (unit.mustWork() ? Double.NEGATIVE_INFINITY : 0)) {
        return null;
      }
      Trajectory course = Trajectory.of(compilation.ground(), program, unit, best.best());
      var lacking = room.lacking(course);
      if (lacking.isEmpty()) {
        return course;
      }
      lacking.forEach(row -> closed[row] = PROHIBITIVE);
    }
    return null;
  }
}
