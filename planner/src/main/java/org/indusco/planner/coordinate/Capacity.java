package org.indusco.planner.coordinate;

import org.indusco.planner.program.Program;

/// Projection onto a set of columns that share a capacity: {x >= 0, sum weight x <= capacity}.
///
/// The nearest point in the metric of the step sizes is max(0, x - level * step * weight); the
/// level is found by Newton's method, which is exact after as many rounds as columns fall to 0.
final class Capacity {

  private final Program program;
  private final double[] step;

  Capacity(Program program, double[] step) {
    this.program = program;
    this.step = step;
  }

  /// Projects columns in place.
  ///
  /// @param columns at the places [begin, end) are projected; each at or above 0
  /// @param capacity which they share
  void project(double[] x, int[] columns, int begin, int end, double capacity) {
    double level = 0;
    double before = -1;
    while (level > before) {
      before = level;
      double over = -capacity;
      double slope = 0;
      for (int i = begin; i < end; i++) {
        int j = columns[i];
        double w = program.weight[j];
        double left = x[j] - level * step[j] * w;
        if (left > 0) {
          over += w * left;
          slope += step[j] * w * w;
        }
      }
      if (over <= 1e-12 * capacity || slope <= 0) {
        break;
      }
      level += over / slope;
    }
    for (int i = begin; level > 0 && i < end; i++) {
      int j = columns[i];
      x[j] = Math.max(0, x[j] - level * step[j] * program.weight[j]);
    }
  }
}
