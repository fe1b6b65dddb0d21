package org.indusco.app.frontier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.Planning;
import org.indusco.app.Series;
import org.indusco.app.drawn.Drawn;
import org.indusco.app.frontier.Frontier.Axis;
import org.indusco.app.frontier.FrontierPoint.Weights;
import org.indusco.model.network.Goal;
import org.indusco.model.plan.Plan;
import org.junit.jupiter.api.Test;

class FrontierTest {

  private static final Plan PLAN =
      Planning.plan(
              Drawn.network(3),
              "",
              new PlanWish(new Knowledge.Hindsight(), 0.02, 100, 1, "0"),
              Series.none())
          .plan();

  @Test
  void whatIsAlikeButForRoundingPassesNothing() {
    Frontier frontier = frontier(point(1, 900, 400), point(2, 900.04, 400.01));
    assertThat(frontier.points()).noneMatch(frontier::passed);
  }

  @Test
  void moreOfOneAndAlikeInTheOtherPasses() {
    Frontier frontier = frontier(point(1, 900, 400), point(2, 899.95, 410));
    assertThat(frontier.passed(frontier.points().getFirst())).isTrue();
    assertThat(frontier.passed(frontier.points().getLast())).isFalse();
  }

  private static Frontier frontier(FrontierPoint... points) {
    return new Frontier(
        new Axis(Goal.Aim.REFUGEES, "worker-months", 1000),
        new Axis(Goal.Aim.ARMY_GUERRILLA, "money", 500),
        List.of(points),
        true);
  }

  private static FrontierPoint point(double weight, double x, double y) {
    return new FrontierPoint(new Weights(1, weight), x, y, 0, false, PLAN);
  }
}
