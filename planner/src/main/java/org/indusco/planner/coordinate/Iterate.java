package org.indusco.planner.coordinate;

import java.util.Arrays;

/// The vectors of the iteration: amounts by column, prices and activities by row, each as the
/// iterate, the anchor and the candidate, which alone respects all limits.
final class Iterate {

  final double[] x;
  final double[] xAnchor;
  final double[] xCandidate;
  final double[] y;
  final double[] yAnchor;
  final double[] yCandidate;
  final double[] activity;
  final double[] activityAnchor;
  final double[] activityCandidate;
  final double[] ySum;

  Iterate(int columns, int rows) {
    x = new double[columns];
    xAnchor = new double[columns];
    xCandidate = new double[columns];
    y = new double[rows];
    yAnchor = new double[rows];
    yCandidate = new double[rows];
    activity = new double[rows];
    activityAnchor = new double[rows];
    activityCandidate = new double[rows];
    ySum = new double[rows];
  }

  /// Reflects the iterate at the candidate and draws it to the anchor.
  void reflect(double part) {
    reflect(x, xCandidate, xAnchor, part);
    reflect(y, yCandidate, yAnchor, part);
    reflect(activity, activityCandidate, activityAnchor, part);
    for (int i = 0; i < ySum.length; i++) {
      ySum[i] += yCandidate[i];
    }
  }

  /// Begins anew from the candidate.
  void restart() {
    copy(xCandidate, x, xAnchor);
    copy(yCandidate, y, yAnchor);
    copy(activityCandidate, activity, activityAnchor);
    Arrays.fill(ySum, 0);
  }

  private static void reflect(double[] z, double[] candidate, double[] anchor, double part) {
    double rest = 1 - part;
    for (int i = 0; i < z.length; i++) {
      z[i] = part * (2 * candidate[i] - z[i]) + rest * anchor[i];
    }
  }

  private static void copy(double[] from, double[] to, double[] also) {
    System.arraycopy(from, 0, to, 0, from.length);
    System.arraycopy(from, 0, also, 0, from.length);
  }
}
