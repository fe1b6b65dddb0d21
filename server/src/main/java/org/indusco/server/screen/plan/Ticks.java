package org.indusco.server.screen.plan;

import java.util.ArrayList;
import java.util.List;

/// An axis from a figure to another, with round figures marked on it.
///
/// @param low where it begins
/// @param high where it ends, above `low`
/// @param step from one mark to the next
record Ticks(double low, double high, double step) {

  private static final double[] ROUND = {1, 2, 5, 10};

  /// An axis over figures, of which about so many are marked.
  static Ticks over(double least, double most, int wanted) {
    double low = least;
    double high = most > least ? most : least + Math.max(1, Math.abs(least));
    double rough = (high - low) / wanted;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = 10 * power;
    for (double factor : ROUND) {
      if (factor * power >= rough) {
        step = factor * power;
        break;
      }
    }
    return new Ticks(low, high, step);
  }

  /// The marks.
  List<Double> all() {
    List<Double> all = new ArrayList<>();
    for (double i = Math.ceil(low / step); i * step <= high; i++) {
      all.add(i * step);
    }
    return all;
  }

  /// Where a figure lies, from 0 at the beginning to 1 at the end; beyond them for others.
  double share(double figure) {
    return (figure - low) / (high - low);
  }
}
