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
/// @param step how far a trial or frontier has come; [Step#NONE] for plans
/// @param at when it said so
public record Live(
    Job job, @Nullable Phase phase, double value, double bound, Step step, Instant at) {

  /// A part of a trial, which is playing the plan or a change that is tried, or a point of a
  /// frontier.
  ///
  /// @param number of the step, from 1; 0 before the first
  /// @param of how many steps there are at most
  /// @param played how many scenarios of it are played
  /// @param scenarios how many there are; 0 before the first is played
  public record Step(int number, int of, int played, int scenarios) {

    /// Before anything has begun.
    public static final Step NONE = new Step(0, 0, 0, 0);
  }

  /// What is known of a job before it says more.
  static Live still(Job job, Instant at) {
    return new Live(job, null, 0, 0, Step.NONE, at);
  }

  /// The name of what planning is doing, or null before it says so.
  public @Nullable String phaseName() {
    return phase == null ? null : phase.name();
  }

  /// How far the value can be from the best, as a share of the bound; 1 before there is a bound.
  public double gap() {
    return bound > 0 && Double.isFinite(bound) ? Math.max(0, (bound - value) / bound) : 1;
  }
}
