package org.indusco.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Network;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.LoanDraw;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.Stay;
import org.indusco.model.plan.StockLevel;
import org.indusco.planner.check.Checker;
import org.indusco.planner.check.Verdict;
import org.indusco.planner.drawn.Drawing;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a caller of the planner relies on, beside how good plans are.
final class PlannerTest {

  /// The tables without which nothing is planned, and no others.
  private static final String LEAST =
      """
      network
      id start months
      least 1940-07 4

      goods
      id unit kind value
      cotton kg raw 1
      cloth bolt finished 8

      places
      id lat lon
      baoji 34.36 107.24
      tianshui 34.58 105.72

      recipes
      id industry cost
      weave weaving 10

      recipe_goods
      recipe good direction quantity
      weave cotton in 10
      weave cloth out 5

      cooperatives
      id industry place crew
      first weaving baoji 10
      second weaving tianshui 8

      orders
      id good quantity
      coats cloth 1000
      """;

  @Test
  void plansANetworkOfTheLeastTables() {
    Plan plan = plan(Drawing.completed(LEAST));
    // 18 workers make 5 bolts in each of three months; the last month's work counts half.
    double inTime = 3 * 18 * (5 * 8 - 10 - 10);
    double last = 18 * Math.max(0, 0.5 * 5 * 8 - 10 - 10);
    assertThat(plan.summary().value()).isCloseTo(inTime + last, within(1.0));
    assertThat(plan.rows(Move.class)).isEmpty();
  }

  @Test
  void loansAreNotLimitedWithoutATableOfFunds() {
    String lent =
        LEAST.replace(
            "id industry cost\nweave weaving 10", "id industry cost loan\nweave weaving 10 5");
    double free = plan(Drawing.completed(lent)).summary().value();
    Network bound = Drawing.completed(lent, "funds\nid amount\nbank 25");
    assertThat(plan(Drawing.completed(LEAST)).summary().value()).isCloseTo(free, within(1.0));
    // 25 lend 5 workers their 5 each.
    assertThat(plan(bound).summary().value()).isCloseTo(3 * 5 * 20, within(1.0));
  }

  @Test
  void fundsPayForWhatTheyAreForAlone() {
    String lent =
        LEAST.replace(
            "id industry cost\nweave weaving 10", "id industry cost loan\nweave weaving 10 5");
    String bank = "funds\nid amount pays_for industries\nbank 25 %s %s";
    double all = 3 * 5 * 20;
    assertThat(valueWith(lent, bank.formatted("any", "-"))).isCloseTo(all, within(1.0));
    assertThat(valueWith(lent, bank.formatted("work", "weaving"))).isCloseTo(all, within(1.0));
    assertThat(valueWith(lent, bank.formatted("moves", "-"))).isCloseTo(0, within(1.0));
    assertThat(valueWith(lent, bank.formatted("any", "dyeing"))).isCloseTo(0, within(1.0));
    Plan plan = plan(Drawing.completed(lent, bank.formatted("work", "-")));
    assertThat(plan.rows(LoanDraw.class))
        .isNotEmpty()
        .allSatisfy(draw -> assertThat(draw.paysFor()).isEqualTo(Fund.Use.WORK));
  }

  private static double valueWith(String... texts) {
    return plan(Drawing.completed(texts)).summary().value();
  }

  @Test
  void nothingIsPlannedWhereEverythingIsClosed() {
    String closed = "threats\nplace closed\nbaoji yes\ntianshui yes";
    Plan plan = plan(Drawing.completed(LEAST, closed));
    assertThat(plan.rows(Stay.class)).isEmpty();
    assertThat(plan.rows(Production.class)).isEmpty();
    assertThat(plan.summary().value()).isZero();
    assertThat(plan.summary().bound()).isZero();
    assertThat(plan.summary().gap()).isZero();
  }

  @Test
  void nobodyWorksWhereNobodyWantsAnything() {
    Plan plan = plan(Drawing.completed(LEAST.replace("coats cloth 1000", "coats cloth 0")));
    // A last month of work is worth what it costs, nothing else is worth anything.
    assertThat(plan.summary().bound()).isCloseTo(0, within(1.0));
    assertThat(plan.summary().value()).isCloseTo(0, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "depots\nid place",
        "routes\nfrom to km",
        "labour\ndepot quantity",
        "supply\ndepot good quantity",
        "cooperatives\nid name"
      })
  void emptyTablesAreNoFaults(String empty) {
    Plan plan = plan(Drawing.completed(LEAST, empty));
    assertThat(plan.summary().checked()).isTrue();
    assertThat(plan.summary().value()).isBetween(0.0, plan.summary().bound() + 1e-6);
  }

  @Test
  void aCooperativeWithoutRecipesStandsIdle() {
    Network network =
        Drawing.completed(LEAST.replace("second weaving tianshui 8", "second printing tianshui 8"));
    Plan plan = plan(network);
    assertThat(plan.rows(Production.class))
        .isNotEmpty()
        .allMatch(work -> work.cooperative().equals("first"));
  }

  @Test
  void whatIsHeldAtACostIsNotKeptForNothing() {
    String dear =
        """
        network
        id start months horizon_value
        least 1940-07 4 0

        goods
        id unit kind value holding
        cotton kg raw 1 0
        cloth bolt finished 8 1

        stock
        depot good quantity
        baoji cloth 100

        orders
        id good quantity
        coats cloth 0
        """;
    Plan plan = plan(Drawing.completed(LEAST, dear));
    assertThat(plan.rows(StockLevel.class)).isEmpty();
    assertThat(plan.summary().value()).isZero();
  }

  @Test
  void depotsOfOnePlaceShareItsRoutes() {
    String twoDepots =
        """
        depots
        id place
        east baoji
        west baoji
        far tianshui

        stock
        depot good quantity
        east cloth 100
        west cloth 100

        routes
        from to km tonnes
        baoji tianshui 100 0.02

        orders
        id good quantity depots
        coats cloth 1000 far
        """;
    Plan plan = plan(Drawing.completed(LEAST, twoDepots));
    Map<YearMonth, Double> tonnes =
        plan.rows(Shipment.class).stream()
            .filter(load -> load.to().equals("far"))
            .collect(
                Collectors.groupingBy(Shipment::month, Collectors.summingDouble(Shipment::tonnes)));
    assertThat(tonnes)
        .hasSize(4)
        .allSatisfy((month, all) -> assertThat(all).isBetween(0.019, 0.0200001));
  }

  @Test
  void aCooperativeWorksFromItsFoundingToItsEnd() {
    String dated =
        """
        cooperatives
        id industry place crew from to
        young weaving baoji 10 1940-08-01 -
        old weaving tianshui 8 - 1940-09-01
        past weaving baoji 9 - 1940-07-01
        """;
    Network network = Drawing.completed(LEAST, dated);
    Plan plan = plan(network);
    assertThat(plan.rows(Stay.class))
        .extracting(stay -> stay.cooperative() + " " + stay.from() + " " + stay.to())
        .containsExactly("young 1940-08 1940-11", "old 1940-07 1940-09");
    Network undated = Drawing.completed(LEAST, dated.replace("1940-08-01", "1940-09-01"));
    assertThat(Checker.check(undated, new DrawnGeography(undated), plan).violations())
        .anyMatch(found -> found.contains("young in month 1: there is no such cooperative then"));
  }

  @Test
  void plansASingleMonth() {
    Plan plan = plan(Drawing.completed(LEAST.replace("1940-07 4", "1940-07 1")));
    assertThat(plan.summary().value()).isCloseTo(0, within(1e-9));
  }

  @Test
  void movesAwayFromAPlaceThatCloses() {
    String stays =
        """
        cooperatives
        id industry place crew lasting_capital
        first weaving baoji 10 2000

        routes
        from to km cost
        baoji tianshui 200 10

        threats
        place from closed
        baoji 1940-09-01 yes
        """;
    Plan plan = plan(Drawing.completed(LEAST, stays));
    assertThat(plan.rows(Move.class))
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.to()).isEqualTo("tianshui");
              assertThat(move.cause()).isEqualTo(Move.Cause.CLOSING);
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 9, 19})
  void thePlanIsTheSameWhateverTheNumberOfThreads(long seed) throws Exception {
    Network network = RandomNetworks.of(seed);
    Plan one;
    Plan other;
    try (ForkJoinPool alone = new ForkJoinPool(1);
        ForkJoinPool many = new ForkJoinPool(4)) {
      one = alone.submit(() -> plan(network)).get();
      other = many.submit(() -> plan(network)).get();
    }
    assertThat(one.summary()).isEqualTo(other.summary());
    for (Class<? extends Record> table : Plan.TABLES) {
      assertThat(one.rows(table)).isEqualTo(other.rows(table));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5})
  void aStoppedPlanIsCheckedAndSaysSo(int reports) {
    Network network = RandomNetworks.of(9);
    Plan plan = Planner.plan(network, new DrawnGeography(network), usual(), new StopAfter(reports));
    assertThat(plan.summary().stopped()).isTrue();
    assertThat(plan.summary().checked()).isTrue();
    assertThat(plan.summary().value()).isLessThanOrEqualTo(plan.summary().bound());
    Verdict verdict = Checker.check(network, new DrawnGeography(network), plan);
    assertThat(verdict.violations()).isEmpty();
  }

  @Test
  void figuresAreThoseOfTheChecker() {
    Network network = RandomNetworks.of(11);
    Plan plan = plan(network);
    Verdict verdict = Checker.check(network, new DrawnGeography(network), plan);
    assertThat(plan.summary().value()).isEqualTo(verdict.value());
    assertThat(plan.rows(GoalResult.class)).isEqualTo(verdict.goals());
    assertThat(plan.summary().moves()).isEqualTo(plan.rows(Move.class).size());
    assertThat(plan.summary().units()).isEqualTo(network.rows(Cooperative.class).size());
  }

  private static Plan plan(Network network) {
    return Planner.plan(network, new DrawnGeography(network), usual(), Progress.none());
  }

  private static PlanRequest usual() {
    return new PlanRequest(0.001, 5000, 1, null, "", "");
  }

  /// Stops after some reports.
  private static final class StopAfter implements Progress {

    private final AtomicInteger left;

    StopAfter(int reports) {
      left = new AtomicInteger(reports);
    }

    @Override
    public void report(Phase phase, double value, double bound) {
      left.decrementAndGet();
    }

    @Override
    public boolean stopped() {
      return left.get() <= 0;
    }
  }
}
