package org.indusco.planner.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.indusco.model.network.Network;
import org.indusco.model.plan.OrderReason;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Shortfall;
import org.indusco.planner.PlanRequest;
import org.indusco.planner.Planner;
import org.indusco.planner.drawn.Drawing;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;

/// Networks drawn by hand in which one knows what binds.
final class OrderReasonsTest {

  /// Ten spinners in Baoji with more cotton, wheels, workers and room than they need, and an army
  /// that wants twice as much yarn as they can spin.
  private static final String SPINNERS =
      """
      network
      id start months horizon_value
      spinners 1940-07 4 0

      goods
      id kind kg value
      cotton raw 1 1
      yarn finished 1 8
      wheel equipment 30 20

      places
      id lat lon
      baoji 34.36 107.24
      tianshui 34.58 105.72

      recipes
      id industry cost
      spin spinning 5

      recipe_goods
      recipe good direction quantity
      spin cotton in 10
      spin yarn out 10

      recipe_equipment
      recipe good quantity
      spin wheel 1

      cooperatives
      id industry place crew
      first spinning baoji 10

      cooperative_equipment
      cooperative good count
      first wheel 20

      candidate_sites
      cooperative place
      first baoji

      orders
      id class good depots quantity
      army army yarn baoji 600
      """;

  @Test
  void nothingIsSaidOfWhatIsDeliveredInFullAndInTime() {
    Plan plan = plan(SPINNERS, "orders\nid good depots quantity\narmy yarn baoji 200");
    assertThat(plan.rows(Shortfall.class).getFirst().fare()).isEqualTo(Shortfall.Fare.IN_FULL);
    assertThat(plan.rows(OrderReason.class)).isEmpty();
  }

  @Test
  void workplacesBindWhenAllElseIsThere() {
    OrderReason only = only(plan(SPINNERS));
    assertThat(told(only)).isEqualTo("WORKPLACE spinning baoji");
    // A worker-month makes 10 of yarn, each worth 8 and half as much for the army, of 10 of cotton.
    assertThat(only.price()).isCloseTo(10 * 8 * 1.5 - 5 - 10, within(1.0));
    assertThat(only.needed()).isCloseTo(30, within(0.1));
    assertThat(only.gain()).isCloseTo(only.price() * only.needed(), within(1.0));
    assertThat(only.from()).isAfterOrEqualTo(YearMonth.of(1940, 7));
    assertThat(only.to()).isBeforeOrEqualTo(YearMonth.of(1940, 10));
  }

  @Test
  void aMissingSpinningWheelBinds() {
    Plan plan = plan(SPINNERS, "cooperative_equipment\ncooperative good count\nfirst wheel 4");
    assertThat(told(only(plan))).isEqualTo("EQUIPMENT wheel baoji");
  }

  @Test
  void missingWorkersBind() {
    Plan plan =
        plan(
            SPINNERS,
            "cooperative_members\ncooperative count\nfirst 2",
            "labour\ndepot quantity\nbaoji 3");
    OrderReason only = only(plan);
    assertThat(told(only)).isEqualTo("LABOUR general baoji");
    assertThat(only.needed()).isCloseTo((600 - 3 * 50) / 10.0, within(0.1));
  }

  @Test
  void missingCottonBinds() {
    OrderReason only = only(plan(SPINNERS, "supply\ndepot good quantity\nbaoji cotton 40"));
    assertThat(told(only)).isEqualTo("MATERIAL cotton baoji");
    assertThat(only.needed()).isCloseTo(600 - 120, within(1.0));
  }

  @Test
  void anEmptyFundBinds() {
    Plan plan =
        plan(
            SPINNERS,
            "recipes\nid industry cost loan\nspin spinning 5 10",
            "funds\nid amount\nbank 40");
    assertThat(told(only(plan))).isEqualTo("LOAN bank baoji");
  }

  @Test
  void aNarrowRouteBinds() {
    Plan plan = plan(SPINNERS, FAR, "routes\nfrom to km days tonnes\nbaoji tianshui 100 5 0.02");
    OrderReason only = only(plan);
    assertThat(told(only)).isEqualTo("ROUTE  baoji>tianshui");
    assertThat(only.needed()).isCloseTo((200 - 3 * 20) / 1000.0, within(0.002));
  }

  @Test
  void aMissingRouteBinds() {
    Plan plan = plan(SPINNERS, FAR, "routes\nfrom to km open_to\nbaoji tianshui 100 1940-07-01");
    assertThat(told(only(plan))).isEqualTo("ROUTE  >tianshui");
  }

  /// 200 of yarn, which Baoji can spin, are wanted in Tianshui.
  private static final String FAR =
      "orders\nid class good depots quantity\narmy army yarn tianshui 200";

  @Test
  void aClosedDepotBinds() {
    Plan plan = plan(SPINNERS, FAR, "threats\nplace closed\ntianshui yes");
    assertThat(told(only(plan))).isEqualTo("DANGER yarn tianshui");
  }

  @Test
  void dangerBindsWhoWouldHaveToWorkInIt() {
    Plan plan =
        plan(
            SPINNERS,
            "cooperatives\nid industry place crew capital\nfirst spinning baoji 10 10000",
            "threats\nplace risk\nbaoji 0.3");
    assertThat(plan.rows(OrderReason.class).getFirst().kind()).isEqualTo(OrderReason.Kind.DANGER);
  }

  @Test
  void whatPaysTooLittleIsNotMade() {
    Plan plan =
        plan(
            SPINNERS,
            "goals\nid weight\nrefugees 0",
            "orders\nid class good depots quantity value\narmy army yarn baoji 200 1");
    OrderReason only = only(plan);
    assertThat(told(only)).isEqualTo("VALUE yarn ");
    // A unit takes half of the cost of the work, and 1 of cotton, of which there is more than
    // enough: its price falls to nothing, but slowly once it is small.
    assertThat(only.price()).isCloseTo(0.5, within(0.1));
  }

  @Test
  void whatIsWantedAtOnceTakesTime() {
    Plan plan =
        plan(
            SPINNERS, "orders\nid class good depots quantity due\narmy army yarn baoji 50 1940-07");
    assertThat(told(only(plan))).isEqualTo("TIME yarn baoji");
  }

  @Test
  void whatComesLateIsExplainedByWhatWouldBringItInTime() {
    String late =
        """
        orders
        id class good depots quantity due latest
        army army yarn baoji 300 1940-09 1940-10
        """;
    Plan plan = plan(SPINNERS, late);
    assertThat(plan.rows(Shortfall.class).getFirst().fare()).isEqualTo(Shortfall.Fare.LATE);
    OrderReason only = only(plan);
    assertThat(told(only)).isEqualTo("WORKPLACE spinning baoji");
    assertThat(only.needed()).isCloseTo(10, within(0.1));
    assertThat(only.to()).isBeforeOrEqualTo(YearMonth.of(1940, 9));
  }

  private static String told(OrderReason reason) {
    return reason.kind() + " " + reason.item() + " " + reason.where();
  }

  /// The one thing that binds; others that are no more than a tenth of it are left out.
  private static OrderReason only(Plan plan) {
    List<OrderReason> all =
        plan.rows(OrderReason.class).stream().filter(reason -> reason.share() > 0.1).toList();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static Plan plan(String... texts) {
    Network network = Drawing.completed(texts);
    PlanRequest request = new PlanRequest(0.0005, 6000, 1, null, "", "");
    return Planner.plan(network, new DrawnGeography(network), request, Progress.none());
  }
}
