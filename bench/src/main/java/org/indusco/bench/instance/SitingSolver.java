package org.indusco.bench.instance;

import java.time.Duration;
import java.util.Arrays;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Shortfall;
import org.indusco.model.plan.Summary;

/// Solves a problem of siting plants as the network that it is.
final class SitingSolver {

  // Cost is the reward for all demand less the value of the plan. A solution is a plan of the value
  // that says, so the planner's bound gives one for the cost whatever the reward. The reward is
  // enough when the plan delivers everything; else it is raised.

  private static final double RAISE = 4;
  private static final int TRIALS = 4;

  /// Share of the demand that may be missing by rounding; it is paid for at the reward.
  private static final double ROUNDING = 1e-6;

  private SitingSolver() {}

  /// Solves a problem.
  ///
  /// @param most time for the exact finish
  /// @throws InstanceException when no plan was found that meets all demand
  static Solved solve(CapacitatedSiting problem, Duration most) throws InstanceException {
    Effort effort = new Effort();
    double reward = reward(problem);
    for (int trial = 0; trial < TRIALS; trial++) {
      Plan plan = plan(problem, reward, most);
      if (missing(plan) <= ROUNDING * total(problem)) {
        Summary summary = plan.summary();
        double all = reward * total(problem);
        return new Solved(
            problem.name(),
            all - summary.value(),
            all - summary.bound(),
            effort.seconds(),
            summary.finish());
      }
      reward *= RAISE;
    }
    throw new InstanceException(
        problem.name() + ": no plan was found that meets all demand; maybe none can.");
  }

  private static Plan plan(CapacitatedSiting problem, double reward, Duration most) {
    Network network = Defaults.complete(SitingNetwork.of(problem, reward)).network();
    PlainGeography geography = PlainGeography.of(network, (from, to, month) -> 0);
    return Effort.plan(network, geography, most);
  }

  /// Money for a unit that makes it worth serving in most cases: twice the dearest carriage and the
  /// dearest opening, by the unit.
  private static double reward(CapacitatedSiting problem) {
    double most = 0;
    for (int i = 0; i < problem.capacity().length; i++) {
      for (int j = 0; j < problem.demand().length; j++) {
        if (problem.demand()[j] > 0 && problem.capacity()[i] > 0) {
          double unit =
              problem.serving()[i][j] / problem.demand()[j]
                  + problem.opening()[i] / problem.capacity()[i];
          most = Math.max(most, unit);
        }
      }
    }
    return 2 * most;
  }

  private static double total(CapacitatedSiting problem) {
    return Arrays.stream(problem.demand()).sum();
  }

  private static double missing(Plan plan) {
    return plan.rows(Shortfall.class).stream().mapToDouble(Shortfall::shortBy).sum();
  }
}
