package org.indusco.planner.round;

import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;

/// Keeps count of how many units places can still take in.
final class PremisesRoom {

  private final Program program;
  private final double[] left;

  /// All premises empty.
  PremisesRoom(Program program) {
    this.program = program;
    left = program.rhs.clone();
  }

  /// Whether there is still room for so much of a row.
  boolean fits(Trajectory.Take take) {
    return !program.rows.isPremises(take.row())
        || take.amount() <= left[take.row()] * (1 + ROUNDING);
  }

  /// Whether there is still room for a course in all its months.
  boolean fits(Trajectory course) {
    for (Trajectory.Take take : course.takes()) {
      if (!fits(take)) {
        return false;
      }
    }
    return true;
  }

  /// Takes room, or gives it back with a factor of -1.
  void take(Trajectory course, double factor) {
    for (Trajectory.Take take : course.takes()) {
      if (program.rows.isPremises(take.row())) {
        left[take.row()] -= factor * take.amount();
      }
    }
  }

  /// Units are counted in money.
  private static final double ROUNDING = 1e-9;
}
