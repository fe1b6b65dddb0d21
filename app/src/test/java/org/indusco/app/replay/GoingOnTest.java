package org.indusco.app.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.app.Series;
import org.indusco.app.drawn.Drawn;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Summary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Planning the rest of a horizon from the plan of the whole.
class GoingOnTest {

  private static final PlanWish WISH = new PlanWish(new Knowledge.Hindsight(), 0.02, 200, 1, "0");

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void thePlanOfTheNextMonthGoesOnFromTheOneBefore(long seed) {
    PlannedNetwork first = Planning.plan(Drawn.network(seed), "", WISH, Series.none());
    Network next = CarryOut.of(first.network(), first.geography(), first.plan()).network();
    Summary again =
        Planning.plan(next, "", WISH.goingOnFrom(first.plan()), Series.none()).plan().summary();
    Summary fromNothing = Planning.plan(next, "", WISH, Series.none()).plan().summary();
    assertThat(again.start()).isEqualTo(Summary.FORMER);
    assertThat(again.months()).isEqualTo(first.plan().summary().months() - 1);
    assertThat(again.gap()).isLessThan(fromNothing.gap() + 0.01);
  }
}
