package org.indusco.planner.reason;

import org.indusco.planner.price.BestCourse;
import org.indusco.planner.program.Unit;

/// What a unit is worth from each month on at each of its posts, at the prices: the dynamic
/// programme that proves the bound, kept so that one can look at what was not chosen.
final class Prospects {

  private final BestCourse courses;
  private final Unit unit;
  private final int months;

  Prospects(Ledger ledger, Unit unit) {
    this.unit = unit;
    months = ledger.ground.months;
    courses = new BestCourse(ledger.ground, ledger.program, unit, ledger.prices());
    courses.worth(unit);
  }

  /// What it is worth from a month on when it begins to move in it; minus infinity when it cannot.
  double moving(int from, int to, int t) {
    return courses.moving(from, to, t);
  }

  /// What it is worth from a month on when it is founded at a site in it; minus infinity when it
  /// cannot.
  double founded(int site, int t) {
    return courses.founded(site, t);
  }

  /// What it is worth from a month on when it never leaves its post again.
  double staying(int post, int since) {
    double worth = courses.standing(post, months);
    for (int t = months - 1; t >= since; t--) {
      boolean works = courses.working(post, t) != Double.NEGATIVE_INFINITY;
      double month = courses.working(post, t) - courses.standing(post, t + 1);
      worth = works ? closable(t, month + worth) : 0;
    }
    return worth;
  }

  private double closable(int t, double worth) {
    return unit.mayClose(t) ? Math.max(0, worth) : worth;
  }
}
