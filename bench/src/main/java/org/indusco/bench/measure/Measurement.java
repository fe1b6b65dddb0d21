package org.indusco.bench.measure;

import org.indusco.model.plan.Summary;

/// What planning a network took and reached.
///
/// @param subject the network as it was asked for
/// @param summary of the plan, with the times that planning took
/// @param peakHeap bytes: the sum of the highest use of each of the heap's parts
public record Measurement(String subject, Summary summary, long peakHeap) {

  private static final double MEBIBYTE = 1 << 20;

  /// The highest use of the heap in MiB.
  double peakHeapMb() {
    return peakHeap / MEBIBYTE;
  }
}
