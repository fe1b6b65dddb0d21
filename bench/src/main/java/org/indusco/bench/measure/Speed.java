package org.indusco.bench.measure;

/// How fast a loop is.
///
/// @param loop `triad` and `arithmetic` show what the machine can do; `step` and `appraisal` are
///     the engine's
/// @param size of the network; empty for the machine's
/// @param nanos for one round
/// @param bytes that one round must move at least
/// @param operations on numbers that one round must do at least
public record Speed(String loop, String size, double nanos, long bytes, long operations) {

  /// Gigabytes moved in a second.
  public double gigabytesPerSecond() {
    return bytes / nanos;
  }

  /// Billions of operations in a second.
  public double gigaOperationsPerSecond() {
    return operations / nanos;
  }
}
