package org.indusco.planner.coordinate;

import org.indusco.planner.program.Program;

/// How long steps are, and how they are shared between amounts and prices.
///
/// A step of length l at primal weight w moves amounts by l / w and prices by l * w, each times
/// the diagonal step sizes.
final class Pace {

  private static final double LONGEST = 1.9;
  private static final double SHORTEST = 0.3;

  /// Below this part of the first weight prices move too slowly to follow.
  private static final double LEAST_WEIGHT = 0.1;

  /// How far, in logarithms, a restart moves the weight to the ratio of the ways gone.
  private static final double TOWARDS = 0.3;

  /// While amounts are settled what matters is that they can be carried out: prices move fast, so
  /// that little is left for the repair to cut. Found by trial on the network of 1940.
  private static final double SETTLING_WEIGHT = 5;

  private final double firstWeight;
  private double weight;
  private double length = 1;
  private double ceiling = LONGEST;
  private double before;
  private boolean fast;

  private Pace(double firstWeight) {
    this.firstWeight = firstWeight;
    weight = firstWeight;
  }

  /// Weighs gains against what there is, and against what units bring at first.
  static Pace of(Program program, double[] activity) {
    double there = squares(program.rhs) + squares(program.capacity) + squares(activity);
    double costs = squares(program.cost);
    return new Pace(there <= 0 || costs <= 0 ? 1 : Math.sqrt(costs / there));
  }

  /// Goes on as a former coordination did.
  ///
  /// @param part of the first weight that the weight is to be
  void resume(double part, double formerLength) {
    weight = Math.max(part, LEAST_WEIGHT) * firstWeight;
    length = Math.clamp(formerLength, SHORTEST, LONGEST);
  }

  /// The part of the first weight that the weight is.
  double partOfFirst() {
    return weight / firstWeight;
  }

  /// How long steps are.
  double length() {
    return length;
  }

  /// Factor of the steps of amounts.
  double amounts() {
    return length / weight;
  }

  /// Factor of the steps of prices.
  double prices() {
    return length * weight;
  }

  /// Distance from a fixed point that a step showed.
  double residual(Motion motion) {
    return motion.residual(length, weight);
  }

  /// Whether a step was longer than is stable.
  boolean tooLong(Motion motion) {
    return length > motion.longest(weight);
  }

  /// Goes on with shorter steps after one that was too long.
  void shorten(Motion motion) {
    ceiling = Math.max(SHORTEST, Math.min(ceiling, 0.95 * motion.longest(weight)));
    length = Math.min(ceiling, 1.1 * length);
  }

  /// Goes on with longer steps, but none as long as one that was too long.
  void lengthen() {
    length = Math.min(ceiling, 1.1 * length);
  }

  /// Gives amounts and prices a fair share of the way, from the squared lengths they have gone.
  void rebalance(double amountsGone, double pricesGone) {
    if (amountsGone > 1e-20 && pricesGone > 1e-20) {
      double ratio = Math.sqrt(pricesGone / amountsGone);
      double between = Math.pow(ratio, TOWARDS) * Math.pow(weight, 1 - TOWARDS);
      weight = Math.max(between, LEAST_WEIGHT * firstWeight);
    }
  }

  /// Begins to move prices fast, or goes on as before that.
  void settle(boolean settling) {
    if (settling && !fast) {
      before = weight;
      weight = Math.max(weight, SETTLING_WEIGHT * firstWeight);
    } else if (fast && !settling) {
      weight = before;
    }
    fast = settling;
  }

  private static double squares(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value * value;
    }
    return sum;
  }
}
