package org.indusco.planner.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;

/// The courses with one move at most, each worked as long as the place is open: those of a proposed
/// unit begin with its founding instead.
final class SimpleCourses {

  private final Compilation compilation;
  private final Ground ground;

  SimpleCourses(Compilation compilation) {
    this.compilation = compilation;
    ground = compilation.ground();
  }

  /// Staying where the unit is, and moving in any month to any place with all it can carry or less;
  /// or being founded in any month at any place.
  List<@Nullable Trajectory> of(Unit unit) {
    List<@Nullable Trajectory> courses = new ArrayList<>();
    if (!unit.proposed()) {
      add(courses, unit, course(unit, unit.first(), 0, ground.months, 0));
    }
    for (int to = 0; to < unit.posts(); to++) {
      for (int t = unit.first(); t < ground.months; t++) {
        if (unit.proposed()) {
          if (to < unit.sites().length && open(unit, to, t)) {
            add(courses, unit, course(unit, t, to, ground.months, to));
          }
        } else if (unit.site(to) != 0 && unit.canCarry(0, unit.load(to)) && open(unit, 0, t)) {
          int arrival = t + unit.moveMonths();
          if (arrival < ground.months && open(unit, to, arrival)) {
            add(courses, unit, course(unit, unit.first(), 0, t, to));
          }
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

  private void add(List<@Nullable Trajectory> courses, Unit unit, int[] at) {
    if (keepsPins(unit, at)) {
      add(courses, Trajectory.of(ground, compilation.program(), unit, at));
    }
  }

  /// Works at a post from a month on, and at another after a move that begins in a month.
  private int[] course(Unit unit, int begin, int from, int moving, int to) {
    int[] at = new int[ground.months];
    Arrays.fill(at, Trajectory.GONE);
    int t = begin;
    while (t < moving && t < at.length && open(unit, from, t)) {
      at[t++] = from;
    }
    if (t == moving && t < at.length) {
      Arrays.fill(at, t, t + unit.moveMonths(), Trajectory.MOVING);
      t += unit.moveMonths();
      while (t < at.length && open(unit, to, t)) {
        at[t++] = to;
      }
    }
    return at;
  }

  private boolean open(Unit unit, int post, int month) {
    return unit.there(month) && ground.placeOpen(unit.place(post), month);
  }

  private static boolean keepsPins(Unit unit, int[] at) {
    for (int t = unit.first(); t < at.length; t++) {
      boolean keeps = at[t] >= 0 ? unit.mayWork(unit.site(at[t]), t) : unit.mayRest(t, t + 1);
      if (!keeps) {
        return false;
      }
    }
    return true;
  }
}
