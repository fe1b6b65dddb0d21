package org.indusco.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.app.drawn.Drawn;
import org.indusco.model.network.Network;
import org.indusco.model.network.Stock;
import org.indusco.model.network.Threat;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.schema.Evidence;
import org.indusco.planner.check.Checker;
import org.indusco.planner.outside.Geography;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthAsItWasTest {

  private static final PlanWish WISH = new PlanWish(new Knowledge.Hindsight(), 0.02, 200, 1, "0");

  /// Each network is planned but once for the tests, which only look at it.
  private static final Map<Long, PlannedNetwork> PLANNED = new HashMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsLeftOfTheMonthInWhichATownFallsCanBeCarriedOut(long seed) {
    PlannedNetwork planned = planned(seed);
    for (int i = 0; i < 4; i++) {
      String town = "town" + i;
      Network fallen = planned.network().with(Threat.class, List.of(closed(town)));
      Geography truth = PlannedNetwork.of(fallen, planned.plan()).geography();
      Befallen befallen =
          MonthAsItWas.of(planned.network(), truth, planned.plan(), planned.plan(), Set.of());
      assertThat(befallen.asPlanned()).isFalse();
      assertThat(befallen.capital() > 0).isEqualTo(!befallen.lost().isEmpty());
      assertCarriedOut(fallen, truth, befallen.plan());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsLeftWhenStoresWereEmptyCanBeCarriedOut(long seed) {
    PlannedNetwork planned = planned(seed);
    Network empty = planned.network().with(Stock.class, List.of());
    Geography truth = planned.geography();
    Befallen befallen = MonthAsItWas.of(empty, truth, planned.plan(), planned.plan(), Set.of());
    assertThat(befallen.lost()).isEmpty();
    assertThat(befallen.asPlanned()).isFalse();
    assertCarriedOut(empty, truth, befallen.plan());
    assertThat(work(befallen.plan())).isLessThanOrEqualTo(work(planned.plan()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatComesAsPlannedIsLeftAsItIs(long seed) {
    PlannedNetwork planned = planned(seed);
    Befallen befallen =
        MonthAsItWas.of(
            planned.network(), planned.geography(), planned.plan(), planned.plan(), Set.of());
    assertThat(befallen.asPlanned()).isTrue();
    assertThat(befallen.plan()).isSameAs(planned.plan());
    assertThat(befallen.capital()).isZero();
  }

  private static PlannedNetwork planned(long seed) {
    return PLANNED.computeIfAbsent(
        seed,
        drawn ->
            Planning.plan(
                Drawn.network(drawn).with(Threat.class, List.of()), "", WISH, Progress.none()));
  }

  private static Threat closed(String town) {
    return new Threat(town, null, null, null, 0, true, "falls", Evidence.NONE);
  }

  private static double work(Plan plan) {
    return plan.rows(Production.class).stream().mapToDouble(Production::workerMonths).sum();
  }

  private static void assertCarriedOut(Network network, Geography truth, Plan plan) {
    assertThat(Checker.check(network, truth, FirstMonth.of(network, truth, plan)).violations())
        .isEmpty();
  }
}
