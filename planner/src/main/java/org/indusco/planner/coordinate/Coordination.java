package org.indusco.planner.coordinate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
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
  private static final double PENALTY = 1.5;
  private final Program program;
  private final Compilation compilation;
  private final Oracle oracle;
  private final Arbitrage arbitrage;
  private final Progress progress;
  private final List<Pool> pools = new ArrayList<>();
  private final Saddle saddle;
  private double bound = Double.POSITIVE_INFINITY;
  private double[] bestPrices;
  private double target = Double.POSITIVE_INFINITY;
  private double estimate = Double.NEGATIVE_INFINITY;
  private int iterations;

  /// Begins at prices of nine tenths of the reference values, with the courses best at those.
  public Coordination(Compilation compilation, Oracle oracle, Progress progress) {
    this(compilation, oracle, progress, Standing.first(compilation));
  }

  /// Begins where another coordination stood.
  public Coordination(Compilation compilation, Oracle oracle, Progress progress, Standing from) {
    this.compilation = compilation;
    this.oracle = oracle;
    arbitrage = new Arbitrage(compilation);
    this.progress = progress;
    program = compilation.program();
    bestPrices = new double[program.rhs.length];
    Appraisal first = oracle.appraise(from.prices());
    keep(first);
    for (Unit unit : compilation.units()) {
      pools.add(pool(unit, from.shares().get(unit.number()), first.courses()[unit.number()]));
    }
    saddle = new Saddle(compilation, pools, first.prices(), from);
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
    return saddle.balances.candidate.clone();
  }

  /// The last amounts that respect all limits, scaled, by column.
  public double[] amounts() {
    return saddle.amounts.candidate.clone();
  }

  /// What the last amounts and shares use of each row less what they add, scaled, by row.
  double[] activity() {
    return saddle.balances.activityCandidate.clone();
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

  /// Where it stands: what another coordination can begin from. Must be asked before units are
  /// given their courses.
  public Standing standing() {
    List<List<Standing.Share>> shares = new ArrayList<>();
    for (Pool pool : pools) {
      shares.add(
          pool.choices().stream()
              .map(choice -> new Standing.Share(choice.course, choice.share()))
              .toList());
    }
    return saddle.standing(shares);
  }

  /// Coordinates until the estimated gap is reached, pricing new courses as it goes.
  public void coordinate(int most, double gap) {
    run(most, Progress.Phase.COORDINATING, this::prove, () -> estimatedGap() <= gap);
  }

  /// Coordinates until the estimated gap is reached, or the bound hardly falls any more.
  ///
  /// @param least by how much it has to fall in two proofs, as a share of itself
  public void coordinate(int most, double gap, double least) {
    List<Double> bounds = new ArrayList<>();
    run(
        most,
        Progress.Phase.COORDINATING,
        this::prove,
        () -> {
          bounds.add(bound);
          int before = bounds.size() - 3;
          boolean stalled = before >= 0 && bounds.get(before) - bound <= least * Math.abs(bound);
          return stalled || estimatedGap() <= gap;
        });
  }

  /// Goes on while units are given their courses, pricing new courses for those that have none yet.
  public void adapt(int steps) {
    run(steps, Progress.Phase.CHOOSING, this::prove, () -> false);
  }

  /// Goes on with the courses known, without looking for a better bound.
  public void settle(int most, double gap, Progress.Phase phase) {
    Runnable limit = phase == Progress.Phase.SETTLING ? this::limit : () -> {};
    run(most, phase, limit, () -> estimatedGap() <= gap);
  }

  /// Settles amounts with a course for every unit, and gives up as soon as it is proven that these
  /// courses come to no more than a value.
  ///
  /// @param value in money; minus infinity to settle in any case
  /// @return whether they may come to more
  public boolean settleAbove(double value, int most, double gap) {
    BooleanSupplier enough = () -> target <= value || estimatedGap() <= gap;
    run(most, Progress.Phase.SETTLING, this::limit, enough);
    return target > value;
  }

  /// Settles amounts for so many steps, without asking what could be reached.
  public void settle(int steps) {
    run(steps, Progress.Phase.SETTLING, () -> {}, () -> false);
  }

  /// Amounts and prices as they stand.
  public Position position() {
    return new Position(amounts(), prices());
  }

  /// Returns to a position; [#refresh] must be called before it goes on.
  public void returnTo(Position position) {
    saddle.returnTo(position);
  }

  /// Must be called after units were given their courses: activities are added up anew.
  public void refresh() {
    saddle.refresh();
  }

  /// The courses that are known of a unit, and the best one at the first prices, which is all of
  /// it when no other has a share.
  private Pool pool(Unit unit, List<Standing.Share> shares, int[] best) {
    Pool pool = new Pool(unit);
    double taken = 0;
    for (Standing.Share each : shares) {
      pool.add(each.course(), each.share());
      taken += each.share();
    }
    pool.add(course(unit, best), taken > 0 ? 0 : 1);
    return pool;
  }

  private Trajectory course(Unit unit, int[] path) {
    return Trajectory.of(compilation.ground(), program, unit, path);
  }

  /// Steps, and every few of them looks how far it has come.
  ///
  /// @param aim sets the target
  private void run(int most, Progress.Phase phase, Runnable aim, BooleanSupplier enough) {
    saddle.begin(phase == Progress.Phase.SETTLING);
    target = Double.POSITIVE_INFINITY;
    for (int k = 1; k <= most; k++) {
      iterations++;
      saddle.step();
      if (k % CHECK_EVERY == 0 || k == most) {
        aim.run();
        estimate = saddle.estimate(PENALTY, bestPrices);
        progress.report(phase, estimate, bound);
        if (enough.getAsBoolean() || progress.stopped()) {
          break;
        }
      }
    }
    saddle.crowd.unpack();
  }

  /// What can be reached with the courses known.
  private void limit() {
    target = Math.min(target, limitWithKnownCourses(unarbitraged(saddle.balances.candidate)));
  }

  /// Proves a bound at the last prices or at their mean since the restart, whichever promise the
  /// lower one, and takes in the courses that are best at them.
  private void prove() {
    double[] last = unarbitraged(saddle.balances.candidate);
    double[] mean = unarbitraged(saddle.balances.mean(Math.max(1, saddle.sinceRestart())));
    boolean meanIsBetter = limitWithKnownCourses(mean) < limitWithKnownCourses(last);
    Appraisal better = oracle.appraise(meanIsBetter ? mean : last);
    keep(better);
    takeIn(better);
    target = bound;
  }

  private double[] unarbitraged(double[] prices) {
    return arbitrage.remove(prices, saddle.amounts.candidate);
  }

  private double limitWithKnownCourses(double[] given) {
    return oracle.limit(
        given,
        prices -> {
          saddle.crowd.price(prices);
          return saddle.crowd.best(prices);
        });
  }

  private void keep(Appraisal appraisal) {
    if (appraisal.bound() < bound) {
      bound = appraisal.bound();
      bestPrices = appraisal.prices();
    }
  }

  private void takeIn(Appraisal appraisal) {
    saddle.crowd.price(appraisal.prices());
    double[] best = saddle.crowd.best(appraisal.prices());
    saddle.crowd.unpack();
    boolean changed = false;
    for (Pool pool : pools) {
      int unit = pool.unit.number();
      double better = best[unit] + 1e-5 * pool.unit.crew();
      if (!pool.fixed() && appraisal.unitWorth()[unit] > better) {
        changed |= pool.add(course(pool.unit, appraisal.courses()[unit]));
      }
    }
    if (changed) {
      saddle.pack();
    }
  }
}
