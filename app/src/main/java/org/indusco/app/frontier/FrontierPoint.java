package org.indusco.app.frontier;

import org.indusco.model.plan.Summary;

/// A plan at one pair of weights.
///
/// @param x what it reaches of the first goal, in that goal's unit
/// @param y what it reaches of the second goal, in that goal's unit
/// @param rest what it is worth in everything but the two goals, in money
/// @param declared whether the weights are those that the network declares
public record FrontierPoint(
    Weights weights, double x, double y, double rest, boolean declared, Summary summary) {

  private static final double ROUNDING = 1e-6;

  /// What the two goals weigh, in money per unit.
  public record Weights(double first, double second) {

    /// What amounts of the two goals are worth, in money.
    public double worth(double x, double y) {
      return first * x + second * y;
    }
  }

  /// Whether another point reaches as much of both goals and more of one, beyond rounding.
  boolean passedBy(FrontierPoint other) {
    boolean neverLess = !less(other.x, x) && !less(other.y, y);
    return neverLess && (less(x, other.x) || less(y, other.y));
  }

  private static boolean less(double one, double other) {
    return other - one > ROUNDING * Math.max(1, Math.abs(other));
  }
}
