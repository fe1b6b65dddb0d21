package org.indusco.planner.coordinate;

import java.util.Arrays;

/// Projection onto {x >= 0, sum x <= 1}.
final class Simplex {

  private Simplex() {}

  /// The level to subtract from each of the first n wishes before cutting at 0.
  static double level(double[] wish, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += Math.max(0, wish[i]);
    }
    if (sum <= 1) {
      return 0;
    }
    double[] sorted = Arrays.copyOf(wish, n);
    Arrays.sort(sorted);
    double above = 0;
    double level = 0;
    for (int count = 1; count <= n; count++) {
      above += sorted[n - count];
      double next = (above - 1) / count;
      if (count > 1 && sorted[n - count] <= level) {
        break;
      }
      level = next;
    }
    return level;
  }
}
