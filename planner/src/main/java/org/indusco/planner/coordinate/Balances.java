package org.indusco.planner.coordinate;

import java.util.Arrays;
import org.indusco.planner.program.Program;

/// The prices of the rows and what is used of each: the dual half of the iteration.
final class Balances {

  /// Prices as the iterate, the anchor and the candidate, which alone are at or above 0; scaled.
  final double[] y;

  final double[] anchor;
  final double[] candidate;

  /// What the candidate amounts use less what they add.
  final double[] activityCandidate;

  private final double[] activity;
  private final double[] activityAnchor;
  private final double[] sum;
  private final double[] step;
  private final double[] rhs;
  private double moved;
  private double cross;

  Balances(Program program) {
    rhs = program.rhs;
    y = new double[rhs.length];
    anchor = new double[rhs.length];
    candidate = new double[rhs.length];
    sum = new double[rhs.length];
    activity = new double[rhs.length];
    activityAnchor = new double[rhs.length];
    activityCandidate = new double[rhs.length];
    step = new double[rhs.length];
  }

  /// Sets the step sizes from the weighed sums of the coefficients of rows and their urgency (Pock
  /// and Chambolle 2011).
  void measure(double[] rowSums, double[] urgency) {
    for (int i = 0; i < step.length; i++) {
      step[i] = rowSums[i] > 0 ? urgency[i] / rowSums[i] : 1;
    }
  }

  /// Moves prices up the excess of the reflected activity, and reflects prices and activity at the
  /// candidates and draws them to the anchors.
  ///
  /// @param down factor of the step sizes
  /// @param part of the reflected point in the new iterate; the rest is the anchor
  void step(double down, double part) {
    double rest = 1 - part;
    double squares = 0;
    double products = 0;
    for (int i = 0; i < y.length; i++) {
      double use = activityCandidate[i];
      double useChange = use - activity[i];
      double excess = use + useChange - rhs[i];
      double next = Math.max(0, y[i] + down * step[i] * excess);
      double change = next - y[i];
      if (change != 0) {
        squares += change * change / step[i];
        products += change * useChange;
      }
      candidate[i] = next;
      sum[i] += next;
      y[i] = part * (next + change) + rest * anchor[i];
      activity[i] = part * (use + useChange) + rest * activityAnchor[i];
    }
    moved = squares;
    cross = products;
  }

  /// Squared length of the last step in the metric of the step sizes.
  double moved() {
    return moved;
  }

  /// Product of the last change of prices with that of activities.
  double cross() {
    return cross;
  }

  /// Squared distance of the candidate from the anchor in the metric of the step sizes.
  double fromAnchor() {
    double squares = 0;
    for (int i = 0; i < y.length; i++) {
      double change = candidate[i] - anchor[i];
      squares += change * change / step[i];
    }
    return squares;
  }

  /// The mean of the candidates since the last restart.
  ///
  /// @param steps taken since then, at least 1
  double[] mean(int steps) {
    double[] mean = sum.clone();
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= steps;
    }
    return mean;
  }

  /// Begins anew from the candidates.
  void restart() {
    copy(candidate, y, anchor);
    copy(activityCandidate, activity, activityAnchor);
    Arrays.fill(sum, 0);
  }

  /// A penalty for what is used too much, in money.
  ///
  /// @param prices by row, at which a bound was proven
  double penalty(double factor, double[] prices) {
    double penalty = 0;
    for (int i = 0; i < rhs.length; i++) {
      double excess = activityCandidate[i] - rhs[i];
      if (excess > 0) {
        penalty += excess * factor * Math.max(1, prices[i]);
      }
    }
    return penalty;
  }

  private static void copy(double[] from, double[] to, double[] also) {
    System.arraycopy(from, 0, to, 0, from.length);
    System.arraycopy(from, 0, also, 0, from.length);
  }
}
