package org.indusco.app.frontier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.app.Series;
import org.indusco.app.drawn.Drawn;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepTest {

  private static final PlanWish WISH = new PlanWish(new Knowledge.Hindsight(), 0.005, 1000, 1, "0");

  /// All five points, which take a while; swept once for the tests that only look at them.
  private static final Frontier WHOLE = sweep(Series.none());

  @Test
  void everyPointLiesBelowEveryLine() {
    assertThat(WHOLE.complete()).isTrue();
    assertThat(WHOLE.points()).hasSize(5);
    for (FrontierPoint line : WHOLE.points()) {
      assertThat(line.summary().checked()).isTrue();
      for (FrontierPoint point : WHOLE.points()) {
        assertThat(line.weights().worth(point.x(), point.y()))
            .isLessThanOrEqualTo(WHOLE.limit(line) * (1 + 1e-9));
      }
    }
  }

  @Test
  void weightGoesOverFromTheFirstGoalToTheSecond() {
    List<FrontierPoint> points = WHOLE.points();
    assertThat(points.getFirst().weights().second()).isZero();
    assertThat(points.getLast().weights().first()).isZero();
    double all = points.getFirst().weights().worth(WHOLE.first().of(), WHOLE.second().of());
    assertThat(points)
        .allSatisfy(
            point ->
                assertThat(point.weights().worth(WHOLE.first().of(), WHOLE.second().of()))
                    .isCloseTo(all, within(1e-9 * all)));
    assertThat(points.getLast().y()).isGreaterThan(points.getFirst().y());
  }

  @Test
  void thePointOfTheDeclaredWeightsIsThePlanOfTheNetwork() {
    PlannedNetwork planned = Planning.plan(Drawn.network(3), "", WISH, Series.none());
    assertThat(WHOLE.points())
        .filteredOn(FrontierPoint::declared)
        .singleElement()
        .satisfies(
            point -> {
              assertThat(point.summary().value()).isEqualTo(planned.plan().summary().value());
              assertThat(point.rest() + point.weights().worth(point.x(), point.y()))
                  .isCloseTo(point.summary().value(), within(1e-6));
            });
  }

  @Test
  void aSweepThatIsStoppedHasThePointsSoFar() {
    List<String> begun = new ArrayList<>();
    Frontier frontier =
        sweep(
            new Series() {
              @Override
              public void begin(String what, int number, int of) {
                begun.add(what + " " + number + "/" + of);
              }

              @Override
              public void report(Phase phase, double value, double bound) {}

              @Override
              public boolean stopped() {
                return begun.size() > 1;
              }
            });
    assertThat(begun)
        .containsExactly(
            "the network's own weights 1/5", "0 % of the weight on refugees at work 2/5");
    assertThat(frontier.complete()).isFalse();
    assertThat(frontier.points()).hasSize(2);
  }

  @Test
  void aGoalWithNothingToReachCannotBeTradedOff() {
    Network network = Drawn.network(3).with(Order.class, List.of());
    assertThatThrownBy(
            () ->
                new Sweep(network, "", WISH, Series.none())
                    .between(Goal.Aim.ARMY_GUERRILLA, Goal.Aim.REFUGEES, 3))
        .isInstanceOf(FrontierException.class)
        .hasMessage("The network has nothing to reach of the goal army_guerrilla.");
  }

  @ParameterizedTest
  @CsvSource({
    "5, 0.3, '0.0, 1.0, 0.5, 0.75'",
    "5, 0, '1.0, 0.25, 0.5, 0.75'",
    "5, 1, '0.0, 0.25, 0.5, 0.75'",
    "3, 0.01, '0.0, 1.0'",
  })
  void theDeclaredShareTakesThePlaceOfTheNearest(int points, double own, String shares) {
    assertThat(Sweep.shares(points, own)).hasToString("[" + shares + "]");
  }

  private static Frontier sweep(Series series) {
    return new Sweep(Drawn.network(3), "", WISH, series)
        .between(Goal.Aim.ARMY_GUERRILLA, Goal.Aim.REFUGEES, 5);
  }
}
