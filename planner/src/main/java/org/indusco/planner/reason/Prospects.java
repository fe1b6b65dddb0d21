package org.indusco.planner.reason;

import java.util.Arrays;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;

/// What a unit is worth from each month on at each of its places, at the prices: the dynamic
/// programme that proves the bound, kept so that one can look at what was not chosen.
final class Prospects {

  private final Ledger ledger;
  private final Ground ground;
  private final Program program;
  private final Unit unit;
  private final double[][] working;
  private final double[][] best;

  Prospects(Ledger ledger, Unit unit) {
    this.ledger = ledger;
    ground = ledger.ground;
    program = ledger.program;
    this.unit = unit;
    int sites = unit.sites().length;
    working = new double[ground.months][sites];
    best = new double[ground.months + 1][sites];
    Arrays.fill(best[ground.months], unit.lasting());
    for (int t = ground.months - 1; t >= 0; t--) {
      for (int k = 0; k < sites; k++) {
        working[t][k] = can(k, t) ? month(k, t) + best[t + 1][k] : Double.NEGATIVE_INFINITY;
      }
      for (int k = 0; k < sites; k++) {
        best[t][k] = can(k, t) ? best(k, t) : 0;
      }
    }
  }

  private boolean can(int site, int month) {
    return ground.placeOpen(unit.sites()[site], month) && unit.there(month);
  }

  private double best(int k, int t) {
    double most = Math.max(0, working[t][k]);
    if (t + 1 < ground.months) {
      for (int b = 0; b < unit.sites().length; b++) {
        if (b != k && working[t + 1][b] > most) {
          most = Math.max(most, moving(k, b, t));
        }
      }
    }
    return most;
  }

  /// What a month's work at a place is worth, less the losses to be expected.
  private double month(int site, int t) {
    int place = unit.sites()[site];
    return work(ground.depotOf(place, t), t) - ground.risk(place, t) * unit.atRisk();
  }

  /// What all that the unit brings to a depot is worth in a month; 0 without a depot.
  double work(int depot, int t) {
    double worth = 0;
    if (depot >= 0) {
      for (int f = 0; f < unit.family().length; f++) {
        int row = program.rows.row(unit.family()[f], depot, t);
        worth += unit.amount()[f] / program.rowWorth[row] * ledger.price(row);
      }
    }
    return worth;
  }

  /// What it is worth from a month on when it moves in it; minus infinity when it cannot.
  double moving(int from, int to, int t) {
    int place = unit.sites()[from];
    int next = unit.sites()[to];
    double cost = Trajectory.moveCost(ground, unit, place, next, t);
    int row = unit.loanShare() > 0 ? Trajectory.loanRow(ground, program, unit, place, next, t) : -1;
    double loan = row < 0 ? 0 : cost * unit.loanShare() * ledger.price(row);
    return working[t + 1][to] - cost - loan;
  }

  /// What it is worth from a month on when it never leaves its place again.
  double staying(int site, int from) {
    double worth = unit.lasting();
    for (int t = ground.months - 1; t >= from; t--) {
      worth = can(site, t) ? Math.max(0, month(site, t) + worth) : 0;
    }
    return worth;
  }
}
