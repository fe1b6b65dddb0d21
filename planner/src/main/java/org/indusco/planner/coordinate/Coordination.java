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
import org.indusco.planner.program.Rows;
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
  private static final double PENALTY = 1.5;
  private static final double NEVER = -1;
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
    this.compilation = compilation;
    this.oracle = oracle;
    arbitrage = new Arbitrage(compilation);
    this.progress = progress;
    program = compilation.program();
    bestPrices = new double[program.rhs.length];
    saddle = new Saddle(compilation, pools, start());
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

  /// Coordinates until the estimated gap is reached, pricing new courses as it goes.
  public void coordinate(int most, double gap) {
    run(most, gap, Progress.Phase.COORDINATING, true);
  }

  /// Goes on while units are given their courses, pricing new courses for those that have none yet.
  public void adapt(int steps) {
    run(steps, NEVER, Progress.Phase.CHOOSING, true);
  }

  /// Goes on with the courses known, without looking for a better bound.
  public void settle(int most, double gap, Progress.Phase phase) {
    run(most, gap, phase, false);
  }

  /// Where it stands, apart from the pools.
  public Standing standing() {
    return new Standing(amounts(), prices());
  }

  /// Returns to where it stood; [#refresh] must be called before it goes on.
  public void returnTo(Standing standing) {
    saddle.returnTo(standing);
  }

  /// Must be called after units were given their courses: activities are added up anew.
  public void refresh() {
    saddle.refresh();
  }

  /// Fills the pools at the first prices, and answers with these.
  private double[] start() {
    double[] prices = new double[program.rhs.length];
    Rows rows = program.rows;
    for (int d = 0; d < rows.depots(); d++) {
      for (int t = 0; t < rows.months(); t++) {
        Arrays.fill(prices, rows.material(d, 0, t), rows.before(d, 0, t), FIRST_MATERIAL_PRICE);
      }
    }
    Appraisal first = oracle.appraise(prices);
    keep(first);
    for (Unit unit : compilation.units()) {
      Pool pool = new Pool(unit);
      pool.add(course(unit, stayAtHome(unit)));
      pool.add(course(unit, first.courses()[unit.number()]));
      pool.choices().getLast().candidate = 1;
      pools.add(pool);
    }
    return first.prices();
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
    saddle.begin(phase == Progress.Phase.SETTLING);
    target = Double.POSITIVE_INFINITY;
    for (int k = 1; k <= most; k++) {
      iterations++;
      saddle.step();
      if (k % CHECK_EVERY == 0 || k == most) {
        check(phase, pricing);
        if (estimatedGap() <= gap || progress.stopped()) {
          break;
        }
      }
    }
    saddle.crowd.unpack();
  }

  private void check(Progress.Phase phase, boolean pricing) {
    if (pricing) {
      prove();
      target = bound;
    } else if (phase == Progress.Phase.SETTLING) {
      target = Math.min(target, limitWithKnownCourses(unarbitraged(saddle.balances.candidate)));
    }
    estimate = saddle.estimate(PENALTY, bestPrices);
    progress.report(phase, estimate, bound);
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
