package org.indusco.bench.measure;

import java.util.Arrays;
import java.util.List;

/// How long something took, over and over.
///
/// @param what was done
/// @param how in which way and against what
/// @param times how often
/// @param perSecond how often in a second it was done, or was due where it came at an even pace; 0
///     when that says nothing
/// @param median of the milliseconds
/// @param p99 of a hundred, the longest but one, in milliseconds
/// @param most the longest, in milliseconds
/// @param aim what is aimed at, in words; empty for none
public record Timing(
    String what,
    String how,
    int times,
    double perSecond,
    double median,
    double p99,
    double most,
    String aim) {

  private static final double NANOS_PER_MILLI = 1e6;

  /// What some times in nanoseconds come to.
  ///
  /// @param seconds in which they were measured; 0 when they were done one after the other
  /// @throws IllegalArgumentException when there are none
  public static Timing of(String what, String how, List<Long> nanos, double seconds, String aim) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    if (sorted.length == 0) {
      throw new IllegalArgumentException("nothing was measured of " + what);
    }
    return new Timing(
        what,
        how,
        sorted.length,
        seconds == 0 ? 0 : sorted.length / seconds,
        at(sorted, 0.5),
        at(sorted, 0.99),
        Arrays.stream(sorted).max().orElseThrow() / NANOS_PER_MILLI,
        aim);
  }

  /// The least time that a share of all do not exceed.
  private static double at(long[] sorted, double share) {
    int place = (int) Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, place)] / NANOS_PER_MILLI;
  }
}
