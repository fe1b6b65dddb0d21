package org.indusco.atlas.sheet;

import java.util.List;
import java.util.TreeSet;

/// Round numbers for legends: 1, 2 or 5 times a power of ten.
final class Rounds {

  private Rounds() {}

  /// The largest round number that is not above another; 0 for what is not above 0.
  static double below(double most) {
    if (!(most > 0)) {
      return 0;
    }
    double power = Math.pow(10, Math.floor(Math.log10(most) + 1e-12));
    double lead = most / power * (1 + 1e-12);
    return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
  }

  /// Up to three round numbers that show how symbols grow, the smallest first.
  ///
  /// @param whole whether only whole numbers make sense
  static List<Double> samples(double most, boolean whole) {
    TreeSet<Double> samples = new TreeSet<>();
    for (double part : new double[] {1, 4, 20}) {
      double round = below(most / part);
      if (round > 0 && (!whole || round >= 1)) {
        samples.add(round);
      }
    }
    return List.copyOf(samples);
  }
}
