package org.indusco.planner.restart;

import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;

/// Says whether a unit can take a course: by the same rules by which the price oracle seeks one.
final class Possible {

  private Possible() {}

  /// Whether it begins where it stands or is founded, stands at open places as long as there is
  /// such a unit, moves as long as its moves take between months of work, keeps what is decided for
  /// it, and stays closed once it is.
  static boolean is(Ground ground, Unit unit, int[] at) {
    return new Walk(ground, unit, at).possible();
  }

  /// A course gone through month by month.
  private static final class Walk {

    private final Ground ground;
    private final Unit unit;
    private final int[] at;

    /// The post where it stands; [Trajectory#GONE] before its founding.
    private int post;

    private boolean closed;

    Walk(Ground ground, Unit unit, int[] at) {
      this.ground = ground;
      this.unit = unit;
      this.at = at;
      post = unit.proposed() ? Trajectory.GONE : 0;
    }

    boolean possible() {
      int t = 0;
      while (t < at.length) {
        if (!unit.there(t) || at[t] == Trajectory.GONE) {
          if (!rests(t)) {
            return false;
          }
          t++;
        } else if (closed) {
          return false;
        } else {
          int arrival = at[t] == Trajectory.MOVING ? t + unit.moveMonths() : t;
          if (arrival >= at.length || !arrives(t, arrival)) {
            return false;
          }
          post = at[arrival];
          t = arrival + 1;
        }
      }
      return true;
    }

    /// Whether it can do nothing in a month and not be on its way.
    private boolean rests(int t) {
      if (at[t] != Trajectory.GONE) {
        return false;
      }
      boolean waits = !unit.there(t) || post == Trajectory.GONE;
      closed |= !waits;
      return waits ? !unit.there(t) || unit.mayRest(t, t + 1) : unit.mayClose(t);
    }

    /// Whether it can work in a month, having left in another.
    private boolean arrives(int t, int arrival) {
      int to = at[arrival];
      if (to < 0 || !works(to, arrival)) {
        return false;
      }
      if (post == Trajectory.GONE) {
        return t == arrival && unit.load(to) == 0;
      }
      if (to == post) {
        return t == arrival;
      }
      for (int away = t; away < arrival; away++) {
        if (at[away] != Trajectory.MOVING) {
          return false;
        }
      }
      return arrival - t == unit.moveMonths()
          && unit.site(to) != unit.site(post)
          && unit.canCarry(unit.load(post), unit.load(to))
          && ground.placeOpen(unit.place(post), t)
          && unit.mayRest(t, arrival);
    }

    private boolean works(int to, int month) {
      return to < unit.posts()
          && unit.mayWork(unit.site(to), month)
          && ground.placeOpen(unit.place(to), month);
    }
  }
}
