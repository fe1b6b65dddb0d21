package org.indusco.planner.coordinate;

/// Projection onto {x >= 0, sum x <= 1}, or sum x = 1.
final class Simplex {

  private Simplex() {}

  /// The level to subtract from each of the first n wishes before cutting at 0.
  ///
  /// Wishes below the level of those above it fall out, which raises the level; it is exact when
  /// none falls out any more (Michelot 1986).
  ///
  /// @param whole whether the sum must be 1, not at most 1
  static double level(double[] wish, int n, boolean whole) {
    double floor = whole ? Double.NEGATIVE_INFINITY : 0;
    double sum = 0;
    int count = 0;
    for (int i = 0; i < n; i++) {
      if (wish[i] > floor) {
        sum += wish[i];
        count++;
      }
    }
    if (!whole && sum <= 1) {
      return 0;
    }
    double level = (sum - 1) / count;
    int before = n + 1;
    while (count < before) {
      before = count;
      sum = 0;
      count = 0;
      for (int i = 0; i < n; i++) {
        if (wish[i] > level) {
          sum += wish[i];
          count++;
        }
      }
      level = (sum - 1) / count;
    }
    return level;
  }
}
