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

  /// Whether every unit takes the same course as in another settlement.
  public boolean sameCourses(Settlement other) {
    for (int u = 0; u < courses.size(); u++) {
      Trajectory one = courses.get(u);
      Trajectory another = other.courses.get(u);
      boolean same = one == null ? another == null : another != null && one.sameAs(another);
      if (!same) {
        return false;
      }
    }
    return true;
  }

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
