package org.indusco.planner.coordinate;

import java.util.List;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;

/// The iteration towards the saddle point of gains and prices, for the courses that pools hold.
final class Saddle {

  // Restarted, reflected Halpern iteration of the primal-dual hybrid gradient method [1, 2] with
  // diagonal step sizes [3] that are set anew at each restart (Reach). Its three parts move
  // themselves: Amounts (what depots decide), Crowd
  // (the units' shares) and Balances (prices). Each goes over its numbers once in a step.
  //
  // [1] H. Lu, J. Yang: Restarted Halpern PDHG for linear programming, 2024.
  // [2] H. Lu et al.: cuPDLP-C, 2023 (primal weight and restarts).
  // [3] T. Pock, A. Chambolle: Diagonal preconditioning for first order primal-dual algorithms,
  // 2011.
  //
  // Not supported: equality rows, free prices.

  private static final double ENOUGH = 0.2;
  private static final double NECESSARY = 0.8;
  private static final double LONGEST_PART = 0.36;
  private static final int LONGEST_BEGIN = 100;

  final Amounts amounts;
  final Crowd crowd;
  final Balances balances;
  private final Urgency urgency;
  private final Pace pace;
  private int sinceRestart;
  private int steps;
  private double firstResidual;
  private double lastResidual;

  /// Begins at prices, the shares of the pools, and the amounts and pace of a standing.
  Saddle(Compilation compilation, List<Pool> pools, double[] prices, Standing from) {
    Program program = compilation.program();
    urgency = new Urgency(compilation);
    amounts = new Amounts(program);
    crowd = new Crowd(program, pools);
    balances = new Balances(program);
    System.arraycopy(prices, 0, balances.candidate, 0, prices.length);
    addUp();
    pace = Pace.of(program, balances.activityCandidate);
    pace.resume(from.weight(), from.length());
    System.arraycopy(from.amounts(), 0, amounts.candidate, 0, program.columns);
    addUp();
    restart();
  }

  /// Where it stands.
  Standing standing(List<List<Standing.Share>> shares) {
    return new Standing(
        balances.candidate.clone(),
        amounts.candidate.clone(),
        shares,
        pace.partOfFirst(),
        pace.length());
  }

  /// Counts steps from here when it limits the time without a restart.
  ///
  /// @param settling whether prices are to move fast
  void begin(boolean settling) {
    pace.settle(settling);
    steps = 0;
    restart();
  }

  /// Takes the amounts and prices of another time; the pools are taken in by [#refresh].
  void returnTo(Position position) {
    System.arraycopy(position.amounts(), 0, amounts.candidate, 0, amounts.candidate.length);
    System.arraycopy(position.prices(), 0, balances.candidate, 0, balances.candidate.length);
  }

  /// Takes in pools that were changed while unpacked, without leaving the way it is on.
  void pack() {
    crowd.pack();
  }

  /// Takes in units that were given their course, and begins from there.
  void refresh() {
    crowd.pack();
    addUp();
    restart();
  }

  /// Steps taken since the last restart.
  int sinceRestart() {
    return sinceRestart;
  }

  /// One step: amounts and shares up their gains, then prices up the excess at the reflected
  /// amounts; and a restart when the way so far is enough or the step was too long to be stable.
  void step() {
    double part = (sinceRestart + 1.0) / (sinceRestart + 2.0);
    double[] activity = balances.activityCandidate;
    crowd.begin(activity);
    amounts.step(balances.y, activity, pace.amounts(), part);
    crowd.step(balances.y, activity, pace.amounts(), part);
    balances.step(pace.prices(), part);
    sinceRestart++;
    steps++;
    adapt(new Motion(amounts.moved() + crowd.moved(), balances.moved(), balances.cross()));
  }

  private void adapt(Motion motion) {
    double residual = pace.residual(motion);
    if (sinceRestart == 1) {
      firstResidual = residual;
    }
    boolean enough =
        residual <= ENOUGH * firstResidual
            || (residual <= NECESSARY * firstResidual && residual > lastResidual)
            || sinceRestart >= LONGEST_PART * steps + LONGEST_BEGIN;
    lastResidual = residual;
    if (pace.tooLong(motion)) {
      pace.shorten(motion);
      restart();
    } else if (enough) {
      pace.lengthen();
      pace.rebalance(amounts.fromAnchor() + crowd.fromAnchor(), balances.fromAnchor());
      restart();
    }
  }

  private void restart() {
    double[] urgent = urgency.of(balances.candidate, balances.anchor);
    double[] rowSums = amounts.measure(urgent);
    crowd.measure(rowSums, urgent);
    balances.measure(rowSums, urgent);
    amounts.restart();
    crowd.restart();
    balances.restart();
    sinceRestart = 0;
    lastResidual = Double.POSITIVE_INFINITY;
  }

  private void addUp() {
    crowd.begin(balances.activityCandidate);
    amounts.add(balances.activityCandidate);
    crowd.add(balances.activityCandidate);
  }

  /// Gain of the amounts and courses as they are, less a penalty for what they use too much.
  ///
  /// @param prices by row, at which a bound was proven
  double estimate(double penaltyFactor, double[] prices) {
    return amounts.gain() + crowd.gain() - balances.penalty(penaltyFactor, prices);
  }
}
