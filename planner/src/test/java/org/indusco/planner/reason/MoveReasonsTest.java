package org.indusco.planner.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.MoveReason;
import org.indusco.model.plan.Plan;
import org.indusco.planner.PlanRequest;
import org.indusco.planner.Planner;
import org.indusco.planner.drawn.Drawing;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;

/// A weavers' cooperative in Baoji that can move to two other towns.
final class MoveReasonsTest {

  private static final String WEAVERS =
      """
      network
      id start months horizon_value
      weavers 1940-07 6 0

      goods
      id kind kg value
      cotton raw 1 1
      cloth finished 1 8

      places
      id lat lon
      baoji 34.36 107.24
      tianshui 34.58 105.72
      lanzhou 36.06 103.83

      recipes
      id industry cost
      weave weaving 10

      recipe_goods
      recipe good direction quantity
      weave cotton in 10
      weave cloth out 5

      industries
      id move_cost
      weaving 20

      cooperatives
      id industry place crew capital move_tonnes
      first weaving baoji 10 1000 1

      candidate_sites
      cooperative place
      first baoji
      first tianshui
      first lanzhou

      routes
      from to km cost
      baoji tianshui 100 10
      tianshui lanzhou 300 30

      orders
      id class good quantity
      army army cloth 10000
      """;

  @Test
  void itMovesOutOfATownThatCloses() {
    Plan plan = plan(WEAVERS, "threats\nplace from closed\nbaoji 1940-09-01 yes");
    Move move = plan.rows(Move.class).getFirst();
    MoveReason reason = plan.rows(MoveReason.class).getFirst();
    assertThat(move.cause()).isEqualTo(Move.Cause.CLOSING);
    assertThat(reason.closes()).isEqualTo(YearMonth.of(1940, 9));
    assertThat(reason.worth()).isGreaterThan(reason.staying());
    assertThat(reason.nextBest()).isIn("tianshui", "lanzhou").isNotEqualTo(move.to());
    assertThat(reason.nextWorth()).isLessThanOrEqualTo(reason.worth() + 1);
  }

  @Test
  void itMovesOutOfDanger() {
    Plan plan = plan(WEAVERS, "threats\nplace risk\nbaoji 0.3\ntianshui 0.01");
    Move move = plan.rows(Move.class).getFirst();
    MoveReason reason = plan.rows(MoveReason.class).getFirst();
    assertThat(move.cause()).isEqualTo(Move.Cause.DANGER);
    assertThat(reason.closes()).isNull();
    // 300 a month from the month of the move on; no loss in the month of the move itself where it
    // goes.
    int months = 6 - (move.month().getMonthValue() - 7);
    assertThat(reason.avoids()).isCloseTo(300 * months, within(1e-6));
    double risk = move.to().equals("tianshui") ? 10 : 0;
    assertThat(reason.meets()).isCloseTo(risk * (months - 1), within(1e-6));
  }

  @Test
  void itMovesToWhereThereIsCotton() {
    Plan plan =
        plan(WEAVERS, "supply\ndepot good quantity\ntianshui cotton 100", "routes\nfrom to km");
    Move move = plan.rows(Move.class).getFirst();
    assertThat(move.cause()).isEqualTo(Move.Cause.WORK);
    assertThat(move.to()).isEqualTo("tianshui");
    MoveReason reason = plan.rows(MoveReason.class).getFirst();
    assertThat(reason.better()).isEqualTo(MoveReason.Better.MATERIAL);
    assertThat(reason.betterBy()).isPositive();
    assertThat(reason.staying()).isLessThan(reason.worth());
  }

  private static Plan plan(String... texts) {
    Network network = Drawing.completed(texts);
    PlanRequest request = new PlanRequest(0.0005, 6000, 1, null, "", "");
    return Planner.plan(network, new DrawnGeography(network), request, Progress.none());
  }
}
