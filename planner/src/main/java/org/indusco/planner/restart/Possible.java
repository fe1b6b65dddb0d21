package org.indusco.planner.restart;

import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;

/// Says whether a unit can take a course: by the same rules by which the price oracle seeks one.
final class Possible {

  private Possible() {}

  /// Whether it begins at its own place, stands at open places as long as there is such a unit,
  /// moves in a month between two of work, and stays closed once it is.
  static boolean is(Ground ground, Unit unit, int[] at) {
    int site = 0;
    boolean gone = false;
    for (int t = 0; t < at.length; t++) {
      if (!unit.there(t) || gone || at[t] == Trajectory.GONE) {
        gone |= unit.there(t);
        if (at[t] != Trajectory.GONE) {
          return false;
        }
      } else if (at[t] == Trajectory.MOVING) {
        if (!open(ground, unit, site, t) || t + 1 == at.length || at[t + 1] < 0) {
          return false;
        }
        if (at[t + 1] == site) {
          return false;
        }
        site = at[t + 1];
      } else if (at[t] != site || !open(ground, unit, site, t)) {
        return false;
      }
    }
    return true;
  }

  private static boolean open(Ground ground, Unit unit, int site, int month) {
    return ground.placeOpen(unit.sites()[site], month);
  }
}
