package org.indusco.planner.price;

import java.util.Arrays;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Rows;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;

/// The dynamic programme of one unit: value(k, t) is the most it can gain from month t on when it
/// can work at site k in month t. It stays and works, moves (without work that month, and works a
/// month at least where it arrives), or closes.
final class BestCourse {

  private static final int STAY = -1;
  private static final int CLOSE = -2;

  private final Ground ground;
  private final Program program;
  private final Unit unit;
  private final double[] prices;
  private final int months;
  private final double[][] stay;
  private final double[][] value;
  private final int[][] choice;

  BestCourse(Ground ground, Program program, Unit unit, double[] prices) {
    this.ground = ground;
    this.program = program;
    months = ground.months;
    this.unit = unit;
    this.prices = prices;
    int sites = unit.sites().length;
    stay = new double[months][sites];
    value = new double[months + 1][sites];
    choice = new int[months][sites];
    Arrays.fill(value[months], unit.lasting());
    for (int t = months - 1; t >= 0; t--) {
      for (int k = 0; k < sites; k++) {
        decide(k, t);
      }
    }
  }

  double worth() {
    return unit.first() < months ? value[unit.first()][0] : 0;
  }

  int[] best() {
    int[] at = new int[months];
    int k = 0;
    int t = unit.first();
    Arrays.fill(at, 0, t, Trajectory.GONE);
    while (t < months && choice[t][k] != CLOSE) {
      int to = choice[t][k];
      if (to == STAY) {
        at[t++] = k;
      } else {
        at[t++] = Trajectory.MOVING;
        k = to;
        at[t++] = k;
      }
    }
    Arrays.fill(at, t, months, Trajectory.GONE);
    return at;
  }

  private void decide(int k, int t) {
    int place = unit.sites()[k];
    choice[t][k] = CLOSE;
    if (!ground.placeOpen(place, t) || !unit.there(t)) {
      stay[t][k] = Double.NEGATIVE_INFINITY;
      return;
    }
    stay[t][k] = month(place, t) + value[t + 1][k];
    double best = 0;
    if (stay[t][k] > best) {
      best = stay[t][k];
      choice[t][k] = STAY;
    }
    if (t + 1 < months) {
      for (int b = 0; b < unit.sites().length; b++) {
        if (b != k && stay[t + 1][b] > best) {
          double move = stay[t + 1][b] - moving(place, unit.sites()[b], t);
          if (move > best) {
            best = move;
            choice[t][k] = b;
          }
        }
      }
    }
    value[t][k] = best;
  }

  /// What a month of work at a place gains at the prices.
  private double month(int place, int t) {
    double gain = -ground.risk(place, t) * unit.atRisk();
    int depot = ground.depotOf(place, t);
    if (depot >= 0) {
      Rows rows = program.rows;
      for (int f = 0; f < unit.family().length; f++) {
        gain += unit.amount()[f] * prices[rows.row(unit.family()[f], depot, t)];
      }
    }
    return gain;
  }

  /// What a move costs at the prices.
  private double moving(int from, int to, int t) {
    double cost = Trajectory.moveCost(ground, unit, from, to, t);
    int row = unit.loanShare() > 0 ? Trajectory.loanRow(ground, program, from, to, t) : -1;
    return row < 0 ? cost : cost + cost * unit.loanShare() * prices[row] / program.rowWorth[row];
  }
}
