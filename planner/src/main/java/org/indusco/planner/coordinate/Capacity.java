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

  /// Projects the columns of every set in place.
  void project(double[] x) {
    for (int s = 0; s < program.sets(); s++) {
      project(x, program.setStart[s], program.setStart[s + 1], program.capacity[s]);
    }
  }

  private void project(double[] x, int begin, int end, double capacity) {
    double load = 0;
    for (int j = begin; j < end; j++) {
      if (x[j] > 0) {
        load += program.weight[j] * x[j];
      } else {
        x[j] = 0;
      }
    }
    if (load <= capacity) {
      return;
    }
    double level = 0;
    double before = -1;
    while (level > before) {
      before = level;
      double over = -capacity;
      double slope = 0;
      for (int j = begin; j < end; j++) {
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
    for (int j = begin; j < end; j++) {
      x[j] = Math.max(0, x[j] - level * step[j] * program.weight[j]);
    }
  }
}
