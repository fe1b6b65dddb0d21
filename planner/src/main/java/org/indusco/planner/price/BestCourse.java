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
///
/// One table serves one unit after another.
final class BestCourse {

  private static final int STAY = -1;
  private static final int CLOSE = -2;

  private final Ground ground;
  private final Program program;
  private final double[] prices;
  private final int months;
  private Unit unit;
  private int sites;

  /// Worth of working, and of the best decision, by month and site.
  private double[] stay = new double[0];

  private double[] value = new double[0];
  private int[] choice = new int[0];
  private double[] gainAtDepot;

  BestCourse(Ground ground, Program program, Unit first, double[] prices) {
    this.ground = ground;
    this.program = program;
    this.prices = prices;
    months = ground.months;
    gainAtDepot = new double[program.rows.depots()];
    unit = first;
  }

  /// What the best course of a unit is worth.
  double worth(Unit of) {
    unit = of;
    sites = unit.sites().length;
    if (choice.length < (months + 1) * sites) {
      stay = new double[(months + 1) * sites];
      value = new double[(months + 1) * sites];
      choice = new int[(months + 1) * sites];
    }
    Arrays.fill(value, months * sites, (months + 1) * sites, unit.lasting());
    for (int t = months - 1; t >= 0; t--) {
      price(t);
      for (int k = 0; k < sites; k++) {
        decide(k, t);
      }
    }
    return unit.first() < months ? value[unit.first() * sites] : 0;
  }

  /// Where the unit asked about last is in each month on its best course.
  int[] best() {
    int[] at = new int[months];
    int k = 0;
    int t = unit.first();
    Arrays.fill(at, 0, t, Trajectory.GONE);
    while (t < months && choice[t * sites + k] != CLOSE) {
      int to = choice[t * sites + k];
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

  /// Works out once a month what the unit's sites' depots pay for it: many share one.
  private void price(int t) {
    for (int k = 0; k < sites; k++) {
      int depot = ground.depotOf(unit.sites()[k], t);
      if (depot >= 0) {
        gainAtDepot[depot] = Double.NaN;
      }
    }
    Rows rows = program.rows;
    for (int k = 0; k < sites; k++) {
      int depot = ground.depotOf(unit.sites()[k], t);
      if (depot >= 0 && Double.isNaN(gainAtDepot[depot])) {
        double gain = 0;
        int cell = rows.cell(depot, t);
        for (int f = 0; f < unit.family().length; f++) {
          gain += unit.amount()[f] * prices[cell + unit.family()[f]];
        }
        gainAtDepot[depot] = gain;
      }
    }
  }

  private void decide(int k, int t) {
    int place = unit.sites()[k];
    int here = t * sites + k;
    choice[here] = CLOSE;
    value[here] = 0;
    if (!ground.placeOpen(place, t) || !unit.there(t)) {
      stay[here] = Double.NEGATIVE_INFINITY;
      return;
    }
    int depot = ground.depotOf(place, t);
    double work = depot >= 0 ? gainAtDepot[depot] : 0;
    stay[here] = work - ground.risk(place, t) * unit.atRisk() + value[here + sites];
    double best = 0;
    if (stay[here] > best) {
      best = stay[here];
      choice[here] = STAY;
    }
    if (t + 1 < months) {
      int next = (t + 1) * sites;
      for (int b = 0; b < sites; b++) {
        if (b != k && stay[next + b] - unit.charge() > best) {
          double move = stay[next + b] - moving(place, unit.sites()[b], t);
          if (move > best) {
            best = move;
            choice[here] = b;
          }
        }
      }
    }
    value[here] = best;
  }

  /// What a move costs at the prices.
  private double moving(int from, int to, int t) {
    double cost = Trajectory.moveCost(ground, unit, from, to, t);
    int row = unit.loanShare() > 0 ? Trajectory.loanRow(ground, program, unit, from, to, t) : -1;
    return row < 0 ? cost : cost + cost * unit.loanShare() * prices[row] / program.rowWorth[row];
  }
}
