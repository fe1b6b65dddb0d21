package org.indusco.bench.report;

import java.util.List;
import org.indusco.bench.measure.Measurement;
import org.jspecify.annotations.Nullable;

/// All runs on one network, held against one another.
///
/// @param network as it was asked for
/// @param runs on it
record Comparison(String network, List<Measurement> runs) {

  /// How near to the best bound a bound must be to count as reached.
  private static final double NEAR = 0.001;

  private static final double PERCENT = 100;

  Comparison {
    runs = List.copyOf(runs);
  }

  /// The lowest certified bound of all runs; infinite for none.
  double bestBound() {
    return runs.stream()
        .map(Measurement::bound)
        .filter(bound -> bound != null)
        .mapToDouble(bound -> bound)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  /// How far a run's bound is above the best, in per cent; null without one.
  @Nullable Double boundAbove(Measurement run) {
    Double bound = run.bound();
    return bound == null ? null : Double.valueOf(PERCENT * (bound / bestBound() - 1));
  }

  /// How far a run's value is below the best bound, in per cent; null without one.
  @Nullable Double valueBelow(Measurement run) {
    Double value = run.value();
    return value == null || Double.isInfinite(bestBound())
        ? null
        : Double.valueOf(PERCENT * (1 - value / bestBound()));
  }

  /// CPU seconds until a run's bound was within a thousandth of the best; null for never.
  @Nullable Double cpuToNear(Measurement run) {
    return run.cpuToBound(bestBound() * (1 + NEAR));
  }

  /// How many times the CPU seconds of this project's planner a run took until its bound was near,
  /// in words: at least so many when it never was, nothing where either has no bound.
  String timesIndusco(Measurement run) {
    Double ours =
        runs.stream()
            .filter(each -> each.by().equals(Measurement.INDUSCO))
            .map(this::cpuToNear)
            .filter(cpu -> cpu != null)
            .findFirst()
            .orElse(null);
    if (ours == null
        || run.ending() == Measurement.Ending.NOT_RUN
        || run.by().equals(Measurement.INDUSCO)) {
      return "-";
    }
    Double theirs = cpuToNear(run);
    return theirs == null
        ? "> " + Figures.decimals(1, run.cpuSeconds() / ours)
        : Figures.decimals(1, theirs / ours);
  }
}
