package org.indusco.store.examine;

import java.time.Duration;
import java.util.Arrays;

/// The middle of measured times.
final class Medians {

  private Medians() {}

  /// @param nanos at least one measurement, in nanoseconds
  static Duration of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return Duration.ofNanos(
        sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2);
  }
}
