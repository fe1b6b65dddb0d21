package org.indusco.app.job;

import java.time.Instant;
import org.indusco.planner.outside.Progress.Phase;
import org.jspecify.annotations.Nullable;

/// How far a job has come.
///
/// @param job the job as it stands
/// @param phase what planning is doing, or null before it says so
/// @param value the value estimated so far, in money
/// @param bound the bound proven so far, in money
/// @param at when it said so
public record Live(Job job, @Nullable Phase phase, double value, double bound, Instant at) {

  /// The name of what planning is doing, or null before it says so.
  public @Nullable String phaseName() {
    return phase == null ? null : phase.name();
  }

  /// How far the value can be from the best, as a share of the bound; 1 before there is a bound.
  public double gap() {
    return bound > 0 && Double.isFinite(bound) ? Math.max(0, (bound - value) / bound) : 1;
  }
}
