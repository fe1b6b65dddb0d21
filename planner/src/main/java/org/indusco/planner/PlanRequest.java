package org.indusco.planner;

import java.time.LocalDate;
import java.util.Optional;
import org.indusco.model.plan.Restart;
import org.indusco.planner.finish.ExactFinish;
import org.jspecify.annotations.Nullable;

/// What kind of plan is wanted.
///
/// @param gap how near to the bound the coordination goes before units are given their courses, as
///     a share of the bound, in (0, 1)
/// @param iterations steps of coordination at most; [#USUAL_ITERATIONS] for as many as are usual
/// @param seed of what is drawn by chance: around which places units choose anew; told in the plan
/// @param knowing the day whose knowledge the geography has; null for hindsight; told in the plan
/// @param inputHash hash of the network, told in the plan
/// @param version of the program, told in the plan
/// @param exact chooses the courses in the end; null for rounding and, on small networks, exchange
/// @param former what a former plan left behind, to go on from; null to plan from nothing
public record PlanRequest(
    double gap,
    int iterations,
    long seed,
    @Nullable LocalDate knowing,
    String inputHash,
    String version,
    @Nullable ExactFinish exact,
    @Nullable Restart former) {

  /// The usual effort.
  public static final double USUAL_GAP = 0.001;

  /// As many steps as are usual: 2,000 at most, and up to 4,000 where a step costs little and
  /// prices are still far from agreed.
  public static final int USUAL_ITERATIONS = 0;

  private static final double BEFORE_EXACT = 0.0005;

  public PlanRequest {
    if (!(gap > 0 && gap < 1)) {
      throw new IllegalArgumentException("a gap of " + gap + ": it must be between 0 and 1");
    }
    if (iterations < 0) {
      throw new IllegalArgumentException(iterations + " iterations");
    }
  }

  /// A request without an exact finish.
  public PlanRequest(
      double gap,
      int iterations,
      long seed,
      @Nullable LocalDate knowing,
      String inputHash,
      String version) {
    this(gap, iterations, seed, knowing, inputHash, version, null, null);
  }

  /// The same request with an exact finish.
  public PlanRequest finishedBy(ExactFinish finish) {
    return new PlanRequest(gap, iterations, seed, knowing, inputHash, version, finish, former);
  }

  /// The same request, going on from what a former plan left behind.
  public PlanRequest goingOnFrom(Restart left) {
    return new PlanRequest(gap, iterations, seed, knowing, inputHash, version, exact, left);
  }

  /// What a former plan left behind; none to plan from nothing.
  Optional<Restart> findFormer() {
    return Optional.ofNullable(former);
  }

  /// How near to the bound prices are agreed: nearer where an exact finish follows, which then has
  /// fewer courses to search.
  double gapOfPrices() {
    return exact == null ? gap : Math.min(gap, BEFORE_EXACT);
  }
}
