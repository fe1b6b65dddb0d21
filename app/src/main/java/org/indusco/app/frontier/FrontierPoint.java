package org.indusco.app.frontier;

import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Summary;

/// A plan at one pair of weights.
///
/// @param x what it reaches of the first goal, in that goal's unit
/// @param y what it reaches of the second goal, in that goal's unit
/// @param rest what it is worth in everything but the two goals, in money
/// @param declared whether the weights are those that the network declares
/// @param plan accepted by the checker
public record FrontierPoint(
    Weights weights, double x, double y, double rest, boolean declared, Plan plan) {

  /// Value and bound of the plan.
  public Summary summary() {
    return plan.summary();
  }

  /// What the two goals weigh, in money per unit.
  public record Weights(double first, double second) {

    /// What amounts of the two goals are worth, in money.
    public double worth(double x, double y) {
      return first * x + second * y;
    }
  }

  /// Whether another point reaches as much of both goals and more of one.
  ///
  /// @param alikeX by how much the first goal may differ and still count as alike, in its unit
  /// @param alikeY the same of the second goal
  boolean passedBy(FrontierPoint other, double alikeX, double alikeY) {
    boolean neverLess = other.x >= x - alikeX && other.y >= y - alikeY;
    return neverLess && (other.x > x + alikeX || other.y > y + alikeY);
  }
}
