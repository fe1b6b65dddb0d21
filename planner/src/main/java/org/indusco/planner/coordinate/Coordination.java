package org.indusco.planner.coordinate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.indusco.planner.outside.Progress;
import org.indusco.planner.price.Appraisal;
import org.indusco.planner.price.Arbitrage;
import org.indusco.planner.price.Oracle;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;

/// The coordination loop.
///
/// It solves the relaxation in which a unit may divide itself among courses, as a saddle point of
/// gains at prices: amounts go up their gains, prices go up where more is used than there is.
public final class Coordination {

  // The courses of units are columns of a master that Saddle solves; the oracle finds more of
  // them at the prices reached (Dantzig and Wolfe) and proves the bound.
  //
  // Not supported: an answer for a unit without a pool.

  private static final int CHECK_EVERY = 40;
  private static final double FIRST_MATERIAL_PRICE = 0.9;
  private static final double ENOUGH = 0.2;
  private static final double NECESSARY = 0.8;
  private final Program program;
  private final Compilation compilation;
  private final Oracle oracle;
  private final Arbitrage arbitrage;
  private final Progress progress;
  private final List<Pool> pools = new ArrayList<>();
  private final Presence presence;
  private final Saddle saddle;
  private final Iterate at;
  private double bound = Double.POSITIVE_INFINITY;
  private double[] bestPrices;
  private double target = Double.POSITIVE_INFINITY;
  private double estimate = Double.NEGATIVE_INFINITY;
  private int iterations;

  /// Begins at prices of nine tenths of the reference values, with the courses best at those.
  public Coordination(Compilation compilation, Oracle oracle, Progress progress) {
    this.compilation = compilation;
    this.oracle = oracle;
    arbitrage = new Arbitrage(compilation);
    this.progress = progress;
    program = compilation.program();
    presence = new Presence(program.rows);
    at = new Iterate(program.columns, program.rhs.length);
    bestPrices = new double[program.rhs.length];
    start();
    saddle = new Saddle(program, pools, presence, at);
  }

  /// What no plan can be worth more than, as proven so far, in money.
  public double bound() {
    return bound;
  }

  /// The prices that prove the bound, scaled, by row.
  public double[] bestPrices() {
    return bestPrices.clone();
  }

  /// The last prices, scaled, by row.
  public double[] prices() {
    return at.yCandidate.clone();
  }

  /// The last amounts that respect all limits, scaled, by column.
  public double[] amounts() {
    return at.xCandidate.clone();
  }

  /// The pools, by unit.
  public List<Pool> pools() {
    return pools;
  }

  /// Steps taken so far.
  public int iterations() {
    return iterations;
  }

  /// How far the estimated value is from the bound, as a share of the bound; while settling, from
  /// what can be reached with the courses known.
  public double estimatedGap() {
    return target <= 0 ? 0 : Math.max(0, (target - estimate) / target);
  }

  /// Coordinates until the estimated gap is reached, pricing new courses as it goes.
  public void coordinate(int most, double gap) {
    run(most, gap, Progress.Phase.COORDINATING, true);
  }

  /// Goes on with the courses known, without looking for a better bound.
  public void settle(int most, double gap, Progress.Phase phase) {
    run(most, gap, phase, false);
  }

  /// Must be called after units were given their courses: activities are added up anew.
  public void refresh() {
    saddle.refresh();
  }

  private void start() {
    double[] prices = at.yCandidate;
    int materials = program.rows.material(0, 0, 0);
    Arrays.fill(prices, materials, program.rows.before(0, 0, 0), FIRST_MATERIAL_PRICE);
    Appraisal first = oracle.appraise(prices);
    keep(first);
    System.arraycopy(first.prices(), 0, prices, 0, program.rows.presence());
    for (Unit unit : compilation.units()) {
      Pool pool = new Pool(unit, program);
      pool.add(course(unit, stayAtHome(unit)));
      pool.add(course(unit, first.courses()[unit.number()]));
      pool.choices().getLast().candidate = 1;
      pools.add(pool);
    }
  }

  /// Works at home until home closes.
  private int[] stayAtHome(Unit unit) {
    int[] path = new int[compilation.ground().months];
    for (int t = 0; t < path.length; t++) {
      boolean gone = t > unit.first() && path[t - 1] == Trajectory.GONE;
      boolean open = unit.there(t) && compilation.ground().placeOpen(unit.sites()[0], t);
      path[t] = open && !gone ? 0 : Trajectory.GONE;
    }
    return path;
  }

  private Trajectory course(Unit unit, int[] path) {
    return Trajectory.of(compilation.ground(), program, unit, path);
  }

  private void run(int most, double gap, Progress.Phase phase, boolean pricing) {
    if (phase == Progress.Phase.SETTLING) {
      saddle.settle();
    }
    saddle.restart();
    int sinceRestart = 0;
    double firstResidual = 0;
    double lastResidual = Double.POSITIVE_INFINITY;
    target = Double.POSITIVE_INFINITY;
    for (int k = 1; k <= most; k++) {
      iterations++;
      Motion motion = saddle.step();
      double residual = saddle.residual(motion);
      if (sinceRestart == 0) {
        firstResidual = residual;
      }
      saddle.reflect((sinceRestart + 1.0) / (sinceRestart + 2.0));
      sinceRestart++;
      boolean enough =
          residual <= ENOUGH * firstResidual
              || (residual <= NECESSARY * firstResidual && residual > lastResidual)
              || sinceRestart >= 0.36 * k + 100;
      lastResidual = residual;
      boolean check = k % CHECK_EVERY == 0 || k == most;
      if (check) {
        check(phase, pricing, sinceRestart);
      }
      if (check && (estimatedGap() <= gap || progress.stopped())) {
        break;
      }
      if (saddle.adapt(motion, enough)) {
        sinceRestart = 0;
        lastResidual = Double.POSITIVE_INFINITY;
      }
    }
  }

  /// Proves a bound at the last prices and at their mean since the restart, and takes in the
  /// courses that are best at the better of the two.
  private void check(Progress.Phase phase, boolean pricing, int sinceRestart) {
    if (pricing) {
      Appraisal last = oracle.appraise(arbitrage.remove(at.yCandidate, at.xCandidate));
      double[] mean = at.ySum.clone();
      for (int i = 0; i < mean.length; i++) {
        mean[i] /= Math.max(1, sinceRestart);
      }
      Appraisal averaged = oracle.appraise(arbitrage.remove(mean, at.xCandidate));
      Appraisal better = averaged.bound() < last.bound() ? averaged : last;
      keep(better);
      takeIn(better);
      target = bound;
    } else {
      target = Math.min(target, limitWithKnownCourses());
    }
    estimate = estimate();
    progress.report(phase, estimate, bound);
  }

  private double limitWithKnownCourses() {
    return oracle.limit(
        arbitrage.remove(at.yCandidate, at.xCandidate),
        presence::price,
        (unit, prices) -> pools.get(unit).best(presence, prices));
  }

  private void keep(Appraisal appraisal) {
    if (appraisal.bound() < bound) {
      bound = appraisal.bound();
      bestPrices = appraisal.prices();
    }
  }

  private void takeIn(Appraisal appraisal) {
    presence.price(appraisal.prices());
    for (Pool pool : pools) {
      if (pool.fixed()) {
        continue;
      }
      double best = pool.best(presence, appraisal.prices());
      double worth = appraisal.unitWorth()[pool.unit.number()];
      if (worth > best + 1e-5 * pool.unit.crew()) {
        pool.add(course(pool.unit, appraisal.courses()[pool.unit.number()]));
      }
    }
  }

  /// Gain of the amounts and courses as they are, less a penalty for what they use too much.
  private double estimate() {
    double sum = 0;
    for (int j = 0; j < program.columns; j++) {
      sum += program.cost[j] * at.xCandidate[j];
    }
    for (Pool pool : pools) {
      for (Choice choice : pool.choices()) {
        sum += choice.candidate * choice.course.gain();
      }
    }
    for (int i = 0; i < program.rhs.length; i++) {
      double excess = at.activityCandidate[i] - program.rhs[i];
      if (excess > 0) {
        sum -= excess * 1.5 * Math.max(1, bestPrices[i]);
      }
    }
    return sum;
  }
}
