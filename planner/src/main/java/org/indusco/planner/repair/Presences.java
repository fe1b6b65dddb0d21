package org.indusco.planner.repair;

import java.util.List;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;

/// What units bring to the presence rows on their courses, month by month.
public final class Presences {

  private Presences() {}

  /// Sums by row, scaled; 0 in rows that presence does not touch.
  public static double[] bring(Compilation compilation, List<@Nullable Trajectory> courses) {
    Program program = compilation.program();
    double[] sums = new double[program.rows.count()];
    for (Unit unit : compilation.units()) {
      Trajectory course = courses.get(unit.number());
      if (course == null) {
        continue;
      }
      for (Trajectory.Stay stay : course.stays()) {
        Load load = unit.loads().get(stay.load());
        for (int f = 0; f < load.family().length; f++) {
          for (int t = stay.from(); t < stay.to(); t++) {
            sums[program.rows.row(load.family()[f], stay.depot(), t)] += load.amount()[f];
          }
        }
      }
    }
    return sums;
  }
}
