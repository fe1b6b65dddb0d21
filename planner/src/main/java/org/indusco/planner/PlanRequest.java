package org.indusco.planner;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What kind of plan is wanted.
///
/// @param gap how near to the bound the coordination goes before units are given their courses, as
///     a share of the bound, in (0, 1)
/// @param iterations steps of coordination at most
/// @param seed told in the plan; nothing is drawn by chance so far
/// @param knowing the day whose knowledge the geography has; null for hindsight; told in the plan
/// @param inputHash hash of the network, told in the plan
/// @param version of the program, told in the plan
public record PlanRequest(
    double gap,
    int iterations,
    long seed,
    @Nullable LocalDate knowing,
    String inputHash,
    String version) {

  /// The usual effort.
  public static final double USUAL_GAP = 0.005;

  /// The usual limit of effort.
  public static final int USUAL_ITERATIONS = 2000;

  public PlanRequest {
    if (!(gap > 0 && gap < 1)) {
      throw new IllegalArgumentException("a gap of " + gap + ": it must be between 0 and 1");
    }
    if (iterations < 1) {
      throw new IllegalArgumentException("at least one iteration");
    }
  }
}
