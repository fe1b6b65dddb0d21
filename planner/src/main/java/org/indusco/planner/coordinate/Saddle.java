package org.indusco.planner.coordinate;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.indusco.planner.price.Oracle;
import org.indusco.planner.program.Program;

/// The iteration towards the saddle point of gains and prices, for the courses that pools hold.
final class Saddle {

  // Restarted, reflected Halpern iteration of the primal-dual hybrid gradient method [1, 2] with
  // diagonal step sizes [3].
  //
  // [1] H. Lu, J. Yang: Restarted Halpern PDHG for linear programming, 2024.
  // [2] H. Lu et al.: cuPDLP-C, 2023 (primal weight and restarts).
  // [3] T. Pock, A. Chambolle: Diagonal preconditioning for first order primal-dual algorithms,
  // 2011.
  //
  // Not supported: equality rows, free prices.

  private final Program program;
  private final List<Pool> pools;
  private final Presence presence;
  private final Iterate at;
  private final Steps steps;
  private final Capacity capacity;
  private final Pace pace;

  /// Begins at the candidate of an iterate.
  Saddle(Program program, List<Pool> pools, Presence presence, Iterate at) {
    this.program = program;
    this.pools = pools;
    this.presence = presence;
    this.at = at;
    steps = new Steps(program);
    capacity = new Capacity(program, steps.column);
    forward(at.xCandidate, at.activityCandidate);
    pace = Pace.of(program, at.activityCandidate);
    restart();
  }

  /// Moves prices fast from now on.
  void settle() {
    pace.settle();
  }

  /// Begins anew from the candidate.
  void restart() {
    at.restart();
    pools.forEach(Pool::restart);
    steps.measure(pools);
  }

  /// Adds up activities anew and begins from there; must be called after pools were changed.
  void refresh() {
    forward(at.xCandidate, at.activityCandidate);
    restart();
  }

  /// Distance from a fixed point that a step showed.
  double residual(Motion motion) {
    return pace.residual(motion);
  }

  /// Reflects the iterate at the candidate and draws it to the anchor.
  void reflect(double part) {
    at.reflect(part);
    pools.forEach(pool -> pool.reflect(part));
  }

  /// Restarts when the last step was too long to be stable or when the way so far is enough, and
  /// says whether it did.
  boolean adapt(Motion motion, boolean enough) {
    boolean tooLong = pace.tooLong(motion);
    if (tooLong) {
      pace.shorten(motion);
    } else if (enough) {
      pace.lengthen();
      pace.rebalance(
          amounts(at.xAnchor, Pool::fromAnchor), squares(at.yCandidate, at.yAnchor, steps.row));
    }
    if (tooLong || enough) {
      restart();
    }
    return tooLong || enough;
  }

  /// One step: amounts up their gains, then prices up the excess at the reflected amounts.
  Motion step() {
    double up = pace.amounts();
    double[] y = at.y;
    double[] x = at.x;
    double[] next = at.xCandidate;
    for (int j = 0; j < program.columns; j++) {
      double wish = x[j] + up * steps.column[j] * Oracle.margin(program, y, j);
      next[j] = Math.max(0, Math.min(program.upper[j], wish));
    }
    capacity.project(next);
    presence.price(y);
    for (Pool pool : pools) {
      pool.step(presence, y, up);
    }
    forward(next, at.activityCandidate);
    double down = pace.prices();
    for (int i = 0; i < y.length; i++) {
      double excess = 2 * at.activityCandidate[i] - at.activity[i] - program.rhs[i];
      at.yCandidate[i] = Math.max(0, y[i] + down * steps.row[i] * excess);
    }
    return motion();
  }

  /// Adds up what amounts and units use of every row.
  private void forward(double[] x, double[] activity) {
    Arrays.fill(activity, 0);
    for (int j = 0; j < program.columns; j++) {
      double amount = x[j];
      if (amount != 0) {
        for (int e = program.start[j]; e < program.start[j + 1]; e++) {
          activity[program.row[e]] += program.coefficient[e] * amount;
        }
      }
    }
    presence.clear();
    for (Pool pool : pools) {
      for (Choice choice : pool.choices()) {
        if (choice.candidate != 0) {
          presence.add(pool.unit, choice.course, choice.candidate, activity);
        }
      }
    }
    presence.finish(activity);
  }

  private Motion motion() {
    double cross = 0;
    for (int i = 0; i < at.y.length; i++) {
      double change = at.yCandidate[i] - at.y[i];
      if (change != 0) {
        cross += change * (at.activityCandidate[i] - at.activity[i]);
      }
    }
    return new Motion(amounts(at.x, Pool::moved), squares(at.yCandidate, at.y, steps.row), cross);
  }

  /// Squared distance of amounts and shares from others, in the metric of the step sizes.
  private double amounts(double[] from, ToDoubleFunction<Pool> ofPool) {
    double sum = squares(at.xCandidate, from, steps.column);
    for (Pool pool : pools) {
      sum += ofPool.applyAsDouble(pool);
    }
    return sum;
  }

  private static double squares(double[] one, double[] other, double[] step) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      double change = one[i] - other[i];
      if (change != 0) {
        sum += change * change / step[i];
      }
    }
    return sum;
  }
}
