package org.indusco.planner.repair;

import java.util.List;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.jspecify.annotations.Nullable;

/// What is decided in the end.
///
/// @param courses by unit, its course; null when it closes at once
/// @param amounts by column of the program, in the column's own unit
public record Settlement(List<@Nullable Trajectory> courses, double[] amounts) {

  /// What it is worth, in money.
  public double value(Program program) {
    double value = 0;
    for (int j = 0; j < amounts.length; j++) {
      value += program.cost[j] * program.worth[j] * amounts[j];
    }
    for (Trajectory course : courses) {
      value += course == null ? 0 : course.gain();
    }
    return value;
  }
}
