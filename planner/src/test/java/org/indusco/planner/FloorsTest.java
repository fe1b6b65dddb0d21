package org.indusco.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.OrderReason;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Shortfall;
import org.indusco.planner.check.Checker;
import org.indusco.planner.drawn.Drawing;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;

/// Floors of orders: sixty bolts of cloth, and more asked for than that.
final class FloorsTest {

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
      """;

  private static final String ORDERS =
      """
      orders
      id class good quantity value floor floor_value
      town civil cloth 100 9 0 -
      village civil cloth 50 8 20 -
      """;

  @Test
  void aFloorComesBeforeAllElseAndNoMoreThanThat() {
    Plan plan = plan(Drawing.completed(SIXTY_BOLTS, ORDERS));
    assertThat(delivered(plan, "village")).isCloseTo(20, within(1e-6));
    assertThat(delivered(plan, "town")).isCloseTo(40, within(1e-6));
    // The village pays 8 a bolt, which as a floor counts as much again.
    assertThat(plan.summary().value()).isCloseTo(40 * 9 + 20 * (8 + 8), within(1e-6));
    assertThat(plan.summary().bound()).isCloseTo(plan.summary().value(), within(1.0));
    assertThat(fare(plan, "village"))
        .satisfies(
            fare -> {
              assertThat(fare.floor()).isEqualTo(20);
              assertThat(fare.floorMet()).isCloseTo(20, within(1e-6));
              assertThat(fare.floorWorth()).isCloseTo(160, within(1e-4));
              assertThat(fare.floorShort()).isZero();
            });
    assertThat(fare(plan, "town").floorWorth()).isZero();
  }

  @Test
  void whatAFloorCountsIsNoPartOfAGoal() {
    String army = ORDERS.replace("village civil", "village army");
    Plan plan = plan(Drawing.completed(SIXTY_BOLTS, army.replace("20 -", "20 3")));
    // As 8 and half of it for the goal is more than 9, all 50 are for the army.
    assertThat(plan.rows(GoalResult.class))
        .filteredOn(goal -> goal.weight() > 0)
        .singleElement()
        .satisfies(goal -> assertThat(goal.reached()).isCloseTo(400, within(1e-6)));
    assertThat(plan.summary().value())
        .isCloseTo(10 * 9 + 50 * 8 + 0.5 * 400 + 20 * 3, within(1e-6));
    assertThat(plan.rows(Delivery.class))
        .filteredOn(delivery -> delivery.order().equals("village"))
        .extracting(delivery -> delivery.depot() + " " + delivery.month())
        .doesNotHaveDuplicates();
  }

  @Test
  void aFloorCountsAsMuchHoweverLateItComes() {
    String late =
        """
        stock
        depot good quantity

        supply
        depot good from quantity price
        baoji cloth 1940-09 30 1

        orders
        id class good quantity value due latest late_discount floor floor_value
        late civil cloth 30 8 1940-07 1940-09 0.5 10 5
        """;
    Plan plan = plan(Drawing.completed(SIXTY_BOLTS, late));
    // Two months late a bolt is worth nothing, but ten of them count 5 and cost 1.
    assertThat(delivered(plan, "late")).isCloseTo(10, within(1e-6));
    assertThat(plan.summary().value()).isCloseTo(10 * (5 - 1), within(1e-6));
  }

  @Test
  void whatKeepsAFloorFromBeingMetIsToldAtWhatItCounts() {
    Plan plan = plan(Drawing.completed(SIXTY_BOLTS, ORDERS.replace("50 8 20", "90 8 80")));
    assertThat(delivered(plan, "village")).isCloseTo(60, within(1e-6));
    assertThat(fare(plan, "village").floorShort()).isCloseTo(20, within(1e-6));
    assertThat(plan.rows(OrderReason.class))
        .filteredOn(reason -> reason.order().equals("village"))
        .singleElement()
        .satisfies(
            reason -> {
              assertThat(reason.kind()).isEqualTo(OrderReason.Kind.MATERIAL);
              assertThat(reason.price()).isCloseTo(16, within(0.5));
            });
  }

  @Test
  void aPlanThatTellsFalselyOfFloorsIsRefused() {
    Network network = Drawing.completed(SIXTY_BOLTS, ORDERS);
    Plan plan = plan(network);
    Shortfall fare = fare(plan, "village");
    for (double[] false3 : new double[][] {{10, 10, 80}, {20, 10, 160}, {20, 20, 161}}) {
      Shortfall other =
          new Shortfall(
              fare.order(),
              fare.orderClass(),
              fare.good(),
              fare.ordered(),
              fare.inTime(),
              fare.late(),
              fare.shortBy(),
              false3[0],
              false3[1],
              false3[2]);
      Plan changed = plan.with(Shortfall.class, List.of(fare(plan, "town"), other));
      assertThat(Checker.check(network, new DrawnGeography(network), changed).violations())
          .isNotEmpty()
          .allSatisfy(
              found -> assertThat(found).contains("told of order village").contains("floor"));
    }
  }

  @Test
  void whatIsLeftOfAnOrderHasTheRestOfItsFloor() {
    Order order = Drawing.of(SIXTY_BOLTS, ORDERS).rows(Order.class).getLast();
    assertThat(order.rest(15).floor()).isEqualTo(5);
    assertThat(order.rest(15).quantity()).isEqualTo(35);
    assertThat(order.rest(25).floor()).isZero();
    assertThat(order.asking(10).floor()).isEqualTo(10);
    assertThat(order.asking(70).floor()).isEqualTo(20);
  }

  private static double delivered(Plan plan, String order) {
    return plan.rows(Delivery.class).stream()
        .filter(delivery -> delivery.order().equals(order))
        .mapToDouble(Delivery::quantity)
        .sum();
  }

  private static Shortfall fare(Plan plan, String order) {
    return plan.rows(Shortfall.class).stream()
        .filter(fare -> fare.order().equals(order))
        .findFirst()
        .orElseThrow();
  }

  private static Plan plan(Network network) {
    PlanRequest request = new PlanRequest(0.0001, 4000, 1, null, "", "");
    return Planner.plan(network, new DrawnGeography(network), request, Progress.none());
  }
}
