package org.indusco.app.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.app.account.Accounts;
import org.indusco.app.drawn.Drawn;
import org.indusco.app.drawn.DrawnTraining;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Founding;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Trainees;
import org.indusco.planner.check.Checker;
import org.indusco.planner.check.Verdict;
import org.indusco.planner.outside.Geography;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarryOutTest {

  private static final PlanWish WISH = new PlanWish(new Knowledge.Hindsight(), 0.02, 200, 1, "0");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void carryingAPlanOutMonthByMonthGivesTheValueOfTheChecker(long seed) {
    carryOut(Drawn.network(seed));
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 3})
  void soItDoesWhereCooperativesAreFoundedAndLeaveEquipmentOnLongWays(long seed) {
    Plan plan = carryOut(Drawn.rich(seed));
    assertThat(plan.rows(Move.class)).isNotEmpty();
    assertThat(plan.rows(Founding.class)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whoLearnsIsCountedRightInEveryMonthOfTheRest(long seed) {
    Plan plan = carryOut(DrawnTraining.network(seed));
    assertThat(plan.rows(Trainees.class).stream().map(Trainees::skill).distinct())
        .contains("general");
    assertThat(plan.rows(Trainees.class).stream().map(Trainees::month).distinct())
        .hasSizeGreaterThan(1);
  }

  private static Plan carryOut(Network network) {
    PlannedNetwork planned = Planning.plan(network, "", WISH, Progress.none());
    Network now = planned.network();
    Plan rest = planned.plan();
    double value = 0;
    Map<Goal.Aim, Double> reached = new EnumMap<>(Goal.Aim.class);
    for (int left = now.settings().months(); left > 0; left--) {
      Geography truth = planned.geography(now);
      Verdict verdict = Checker.check(now, truth, rest);
      assertThat(verdict.violations()).as("with %d months left", left).isEmpty();
      assertThat(value + verdict.value())
          .as("with %d months left", left)
          .isCloseTo(planned.plan().summary().value(), within(1e-6));
      var month = Accounts.first(now, truth, rest);
      value += month.value();
      for (Goal.Aim aim : Goal.Aim.values()) {
        reached.merge(aim, month.of(aim), Double::sum);
      }
      if (left > 1) {
        Carried carried = CarryOut.of(now, truth, rest);
        now = carried.network();
        rest = carried.rest();
      }
    }
    assertThat(value).isCloseTo(planned.plan().summary().value(), within(1e-6));
    for (GoalResult goal : planned.plan().rows(GoalResult.class)) {
      assertThat(reached.get(goal.goal())).isCloseTo(goal.reached(), within(1e-6));
    }
    return planned.plan();
  }
}
