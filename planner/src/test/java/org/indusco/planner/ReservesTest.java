package org.indusco.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Reserve;
import org.indusco.planner.check.Checker;
import org.indusco.planner.drawn.Drawing;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;

/// Stock targets: sixty bolts of cloth, which could all be sold.
final class ReservesTest {

  private static final String SIXTY_BOLTS =
      """
      network
      id start months horizon_value
      least 1940-07 3 0

      goods
      id unit kind value
      cloth bolt finished 8

      places
      id lat lon
      baoji 34.36 107.24

      goals
      id weight
      army_guerrilla 0.5

      stock
      depot good quantity
      baoji cloth 60

      orders
      id class good quantity value
      town civil cloth 100 9
      """;

  private static final String TARGET =
      """
      stock_targets
      depot good quantity value
      baoji cloth 25 10
      """;

  @Test
  void whatATargetCountsMoreForIsKeptAndNoMoreThanThat() {
    Plan plan = plan(Drawing.completed(SIXTY_BOLTS, TARGET));
    assertThat(plan.summary().value()).isCloseTo(35 * 9 + 25 * 10, within(1e-4));
    assertThat(plan.summary().bound()).isCloseTo(plan.summary().value(), within(1.0));
    Reserve reserve = plan.rows(Reserve.class).getFirst();
    assertThat(reserve.target()).isEqualTo(25);
    assertThat(reserve.kept()).isCloseTo(25, within(1e-4));
    assertThat(reserve.shortBy()).isCloseTo(0, within(1e-4));
    assertThat(reserve.worth()).isCloseTo(250, within(1e-4));
  }

  @Test
  void aTargetCountsBeyondTheValueAtTheEndOfTheHorizon() {
    String half = "network\nid start months horizon_value\nleast 1940-07 3 0.5";
    Plan plan = plan(Drawing.completed(SIXTY_BOLTS, TARGET.replace("25 10", "25 6"), half));
    assertThat(plan.summary().value()).isCloseTo(35 * 9 + 25 * (4 + 6), within(1e-4));
    // Without a value it is the good's own that a unit counts.
    Plan usual = plan(Drawing.completed(SIXTY_BOLTS, TARGET.replace("25 10", "25 -"), half));
    assertThat(usual.summary().value()).isCloseTo(35 * 9 + 25 * (4 + 8), within(1e-4));
  }

  @Test
  void whatCountsLessThanItSellsForIsNotKept() {
    Plan plan = plan(Drawing.completed(SIXTY_BOLTS, TARGET.replace("25 10", "25 5")));
    assertThat(plan.summary().value()).isCloseTo(60 * 9, within(1e-4));
    assertThat(plan.rows(Reserve.class))
        .containsExactly(new Reserve("baoji", "cloth", 25, 0, 25, 0));
  }

  @Test
  void nothingCanBeKeptWhereItIsClosed() {
    String closed = "threats\nplace from closed\nbaoji 1940-09-01 yes";
    Plan plan = plan(Drawing.completed(SIXTY_BOLTS, TARGET, closed));
    assertThat(plan.summary().value()).isCloseTo(60 * 9, within(1e-4));
    assertThat(plan.rows(Reserve.class).getFirst().shortBy()).isEqualTo(25);
  }

  @Test
  void aPlanThatTellsFalselyOfReservesIsRefused() {
    Network network = Drawing.completed(SIXTY_BOLTS, TARGET);
    Plan plan = plan(network);
    List<List<Reserve>> lies =
        List.of(
            List.of(),
            List.of(new Reserve("baoji", "cloth", 20, 25, 0, 250)),
            List.of(new Reserve("baoji", "cloth", 25, 30, 0, 250)),
            List.of(new Reserve("baoji", "cloth", 25, 25, 5, 250)),
            List.of(new Reserve("baoji", "cloth", 25, 25, 0, 260)));
    for (List<Reserve> lie : lies) {
      Plan changed = plan.with(Reserve.class, lie);
      assertThat(Checker.check(network, new DrawnGeography(network), changed).violations())
          .as("%s", lie)
          .isNotEmpty();
    }
  }

  private static Plan plan(Network network) {
    PlanRequest request = new PlanRequest(0.0001, 4000, 1, null, "", "");
    return Planner.plan(network, new DrawnGeography(network), request, Progress.none());
  }
}
