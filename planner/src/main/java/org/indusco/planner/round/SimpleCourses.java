package org.indusco.planner.round;

import java.util.ArrayList;
import java.util.List;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;

/// The courses with one move at most, each worked as long as the place is open.
final class SimpleCourses {

  private final Compilation compilation;
  private final Ground ground;

  SimpleCourses(Compilation compilation) {
    this.compilation = compilation;
    ground = compilation.ground();
  }

  /// Staying where the unit is, and moving in any month to any place.
  List<@Nullable Trajectory> of(Unit unit) {
    List<@Nullable Trajectory> courses = new ArrayList<>();
    add(courses, course(unit, ground.months, 0));
    for (int to = 1; to < unit.sites().length; to++) {
      for (int t = unit.first(); t + 1 < ground.months && open(unit, 0, t); t++) {
        if (open(unit, to, t + 1)) {
          add(courses, course(unit, t, to));
        }
      }
    }
    return courses;
  }

  /// Adds a course unless it is there.
  static void add(List<@Nullable Trajectory> courses, Trajectory course) {
    if (courses.stream().noneMatch(known -> known != null && known.sameAs(course))) {
      courses.add(course);
    }
  }

  private Trajectory course(Unit unit, int moving, int to) {
    int[] at = new int[ground.months];
    for (int t = 0; t < at.length; t++) {
      int site = t < moving ? 0 : to;
      boolean gone = t > unit.first() && at[t - 1] == Trajectory.GONE;
      if (t == moving) {
        at[t] = Trajectory.MOVING;
      } else {
        at[t] = gone || !open(unit, site, t) ? Trajectory.GONE : site;
      }
    }
    return Trajectory.of(ground, compilation.program(), unit, at);
  }

  private boolean open(Unit unit, int site, int month) {
    return unit.there(month) && ground.placeOpen(unit.sites()[site], month);
  }
}
