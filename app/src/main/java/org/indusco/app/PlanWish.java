package org.indusco.app;

import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Restart;
import org.indusco.planner.PlanRequest;
import org.indusco.planner.finish.ExactFinish;
import org.jspecify.annotations.Nullable;

/// What kind of plan somebody wants.
///
/// @param knowledge what may be known of dangers
/// @param gap how near to the bound the coordination goes, as a share of the bound, in (0, 1)
/// @param iterations steps of coordination at most; [PlanRequest#USUAL_ITERATIONS] leaves it to the
///     size of the network
/// @param seed of what is drawn by chance in the search, told in the plan
/// @param version of the program
/// @param exact chooses the courses in the end; null for the planner's own way
/// @param former what a former plan left behind, to go on from; null to plan from nothing
public record PlanWish(
    Knowledge knowledge,
    double gap,
    int iterations,
    long seed,
    String version,
    @Nullable ExactFinish exact,
    @Nullable Restart former) {

  /// A wish without an exact finish.
  public PlanWish(Knowledge knowledge, double gap, int iterations, long seed, String version) {
    this(knowledge, gap, iterations, seed, version, null, null);
  }

  /// A plan of the usual effort with what was known on the first day.
  public static PlanWish usual(String version) {
    return new PlanWish(
        new Knowledge.OfTheFirstDay(),
        PlanRequest.USUAL_GAP,
        PlanRequest.USUAL_ITERATIONS,
        1,
        version);
  }

  /// The same wish with an exact finish.
  public PlanWish finishedBy(ExactFinish finish) {
    return new PlanWish(knowledge, gap, iterations, seed, version, finish, former);
  }

  /// The same with other knowledge.
  public PlanWish knowing(Knowledge other) {
    return new PlanWish(other, gap, iterations, seed, version, exact, former);
  }

  /// The same, going on from a former plan where that kept what is needed.
  public PlanWish goingOnFrom(Plan plan) {
    return new PlanWish(
        knowledge, gap, iterations, seed, version, exact, plan.findRestart().orElse(null));
  }
}
