package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;

/// A linear scale from figures to pixels.
///
/// @param low figure at the pixel `begin`
/// @param high figure at the pixel `end`
record Scale(double low, double high, double begin, double end) {

  Scale {
    if (!(high > low)) {
      throw new IllegalArgumentException("a scale from " + low + " to " + high);
    }
  }

  /// The pixel of a figure.
  double at(double figure) {
    return begin + (end - begin) * (figure - low) / (high - low);
  }

  /// The scale of the same pixels for figures divided by something above 0.
  Scale dividedBy(double divisor) {
    return new Scale(low / divisor, high / divisor, begin, end);
  }

  /// Round figures on the scale, about so many.
  List<Double> ticks(int wanted) {
    double step = step((high - low) / wanted);
    List<Double> ticks = new ArrayList<>();
    for (double i = Math.ceil(low / step - 1e-9) + 0.0; i * step <= high + 1e-9 * step; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /// The smallest of 1, 2, 2.5 and 5 times a power of ten that is not below a size.
  static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double factor : new double[] {1, 2, 2.5, 5}) {
      if (factor * power >= least * (1 - 1e-9)) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
