package org.indusco.bench.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one planner came to on one network, and what that took.
///
/// @param network as it was asked for
/// @param units cooperatives
/// @param months planned
/// @param by whom: [#INDUSCO] or a peer
/// @param ending how it ended
/// @param said more about that, in words; empty when it went well
/// @param value of a plan that the checker accepted, in money; null without one
/// @param bound certified by the oracle, in money; null without prices
/// @param claimed bound that a peer says it has, in money; null for none
/// @param estimate value of the relaxation as the coordination last told it, in money; null where
///     there is no coordination
/// @param cpuSeconds of all threads
/// @param wallSeconds by the clock
/// @param memory of the process
/// @param iterations steps of coordination; 0 for peers
/// @param moves in the plan
/// @param way how the coordination came near, in order; empty for peers
public record Measurement(
    String network,
    int units,
    int months,
    String by,
    Ending ending,
    String said,
    @Nullable Double value,
    @Nullable Double bound,
    @Nullable Double claimed,
    @Nullable Double estimate,
    double cpuSeconds,
    double wallSeconds,
    Memory memory,
    int iterations,
    int moves,
    List<Mark> way) {

  /// The planner of this project.
  public static final String INDUSCO = "indusco";

  /// The same, going on from a former plan.
  public static final String GOING_ON = "indusco, from the former plan";

  /// How a run ended.
  public enum Ending {
    /// It says itself that it was done.
    FINISHED,
    /// It was stopped by a limit, or could not go on.
    NOT_FINISHED,
    /// It is not there.
    NOT_RUN
  }

  /// Memory in MiB.
  ///
  /// @param live the largest heap still in use right after a garbage collection
  /// @param heap sum of the highest use of each of the heap's parts, garbage counted
  /// @param process the largest memory that the process held, native code counted; 0 where the
  ///     system does not tell
  public record Memory(double live, double heap, double process) {

    static final Memory UNKNOWN = new Memory(0, 0, 0);
  }

  /// A moment of the coordination.
  ///
  /// @param cpuSeconds since planning began
  /// @param estimate of the relaxation's value, in money
  /// @param bound proven so far, in money
  public record Mark(double cpuSeconds, double estimate, double bound) {}

  public Measurement {
    way = List.copyOf(way);
  }

  /// A run that came to nothing.
  static Measurement none(
      Subject subject, String by, Ending ending, String said, double cpu, double wall) {
    return new Measurement(
        subject.word(),
        0,
        0,
        by,
        ending,
        said,
        null,
        null,
        null,
        null,
        cpu,
        wall,
        Memory.UNKNOWN,
        0,
        0,
        List.of());
  }

  /// How far a better plan could be ahead at most, in per cent; null without value or bound.
  public @Nullable Double gapPercent() {
    Double proven = bound;
    Double reached = value;
    return proven == null || reached == null || proven <= 0
        ? null
        : Double.valueOf(100 * (proven - reached) / proven);
  }

  /// CPU seconds after which a bound at most this high was proven; null when it never was.
  public @Nullable Double cpuToBound(double limit) {
    for (Mark mark : way) {
      if (mark.bound() <= limit) {
        return mark.cpuSeconds();
      }
    }
    Double proven = bound;
    return proven != null && proven <= limit ? Double.valueOf(cpuSeconds) : null;
  }
}
