package org.indusco.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Network;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.OrderReason;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Trainees;
import org.indusco.planner.drawn.Drawing;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.exact.ExactModel;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;

/// Networks drawn by hand in which one knows who should learn what, and when.
final class TrainingTest {

  /// A mill in Baoji with two weavers among its members and room for ten. Each makes 5 bolts worth
  /// 8 a month, of cotton for 10, at a cost of 10: 20 are left. Six others could learn to weave in
  /// two months, for 10 each, three of them at a time. What is made in the last of six months is
  /// worth nothing.
  private static final String MILL =
      """
      network
      id start months horizon_value
      mill 1940-07 6 0

      goods
      id unit kind value
      cotton kg raw 1
      cloth bolt finished 8

      places
      id lat lon
      baoji 34.36 107.24

      recipes
      id industry skill cost
      weave weaving weaver 10

      recipe_goods
      recipe good direction quantity
      weave cotton in 10
      weave cloth out 5

      cooperatives
      id industry place crew
      first weaving baoji 10

      cooperative_members
      cooperative skill count
      first weaver 2

      labour
      depot skill from to quantity refugees
      baoji general - - 6 3

      training
      depot skill into places months cost
      baoji general weaver 3 2 10

      orders
      id good quantity
      coats cloth 1000

      goals
      id weight
      refugees 0
      """;

  private static final double BY_MEMBERS = 5 * 2 * 20;

  @Test
  void allLearnAsSoonAsThereArePlaces() {
    Plan plan = plan(MILL);
    assertThat(begun(plan)).containsOnlyKeys(month(7), month(8));
    assertThat(begun(plan).get(month(7))).isCloseTo(3, within(1e-3));
    assertThat(begun(plan).get(month(8))).isCloseTo(3, within(1e-3));
    // Those who begin in July weave in September, October and November.
    double value = BY_MEMBERS + 3 * (3 * 20 - 10) + 3 * (2 * 20 - 10);
    assertThat(plan.summary().value()).isCloseTo(value, within(0.5));
    assertThat(ExactModel.solve(completed(MILL), geography(MILL)).optimum())
        .isCloseTo(value, within(1e-6));
    Trainees first = plan.rows(Trainees.class).getFirst();
    assertThat(first.ready()).isEqualTo(month(9));
    assertThat(first.cost()).isCloseTo(10 * first.people(), within(1e-9));
  }

  @Test
  void nobodyLearnsWhatComesTooLate() {
    Plan plan = plan(MILL, training("6"));
    assertThat(plan.rows(Trainees.class)).isEmpty();
    assertThat(plan.summary().value()).isCloseTo(BY_MEMBERS, within(0.5));
  }

  @Test
  void whoLearnedLeavesAsTheOthersLeave() {
    Plan plan =
        plan(
            MILL,
            """
            labour
            depot skill from to quantity refugees
            baoji general - 1940-09 6 3
            baoji general 1940-09 - 3 3
            """);
    // All who are no refugees leave in September, and so do those of them who learned.
    double value = BY_MEMBERS + 3 * (0.5 * 3 * 20 - 10) + 3 * (0.5 * 2 * 20 - 10);
    assertThat(plan.summary().value()).isCloseTo(value, within(0.5));
  }

  /// The mill, where the work of a refugee counts for 10 a month.
  @Test
  void refugeesAtWorkAreCountedOnlyWhenTheyAreReady() {
    Plan plan = plan(MILL, "goals\nid weight\nrefugees 10");
    double refugees =
        plan.rows(GoalResult.class).stream()
            .filter(row -> row.goal() == Goal.Aim.REFUGEES)
            .mapToDouble(GoalResult::reached)
            .sum();
    // Half of those who learn are refugees; in the last month nobody works.
    assertThat(refugees).isCloseTo(1.5 * 3 + 1.5 * 2, within(0.01));
  }

  @Test
  void whoHasLearnedBeforeWeavesAndCannotLearnAgain() {
    Plan plan =
        plan(
            MILL,
            """
            retrained
            depot skill into ready people refugees
            baoji general weaver 1940-08 3 0
            """);
    // All who are no refugees have learned, so nobody else can begin: the pool is gone with them.
    assertThat(plan.rows(Trainees.class)).isEmpty();
    assertThat(plan.summary().value()).isCloseTo(BY_MEMBERS + 3 * 4 * 20, within(0.5));
  }

  @Test
  void aPoolIsNotTrainedTwice() {
    Plan plan =
        plan(
            MILL,
            """
            labour
            depot skill from to quantity refugees
            baoji general - 1940-08 3 0
            baoji general 1940-08 - 6 0
            """);
    // All three of July, and nobody of the six of August, of whom three are new.
    double parts = begun(plan).getOrDefault(month(7), 0.0) / 3;
    for (int month = 8; month <= 12; month++) {
      parts += begun(plan).getOrDefault(month(month), 0.0) / 6;
    }
    assertThat(parts).isBetween(0.5, 1 + 1e-7);
  }

  @Test
  void aMissingSkillBindsWhereAllPlacesAreTaken() {
    Plan plan =
        plan(
            MILL,
            """
            training
            depot skill into places months cost
            baoji general weaver 1 2 10
            """,
            "orders\nid good due quantity\ncoats cloth 1940-11 1000");
    assertThat(reasons(plan))
        .contains("LABOUR weaver baoji")
        .doesNotContain("LABOUR general baoji");
  }

  @Test
  void whereMoreCouldLearnThoseAreMissingWhoCouldBeTaught() {
    Plan plan =
        plan(
            MILL,
            """
            training
            depot skill into places months cost
            baoji general weaver 30 1 10
            """,
            "orders\nid good due quantity\ncoats cloth 1940-11 1000");
    assertThat(reasons(plan)).contains("LABOUR general baoji");
  }

  private static Map<String, Double> reasonsOf(Plan plan) {
    Map<String, Double> shares = new TreeMap<>();
    for (OrderReason row : plan.rows(OrderReason.class)) {
      shares.merge(row.kind() + " " + row.item() + " " + row.where(), row.share(), Double::sum);
    }
    return shares;
  }

  private static Set<String> reasons(Plan plan) {
    return reasonsOf(plan).keySet();
  }

  private static Map<YearMonth, Double> begun(Plan plan) {
    Map<YearMonth, Double> begun = new TreeMap<>();
    plan.rows(Trainees.class).forEach(row -> begun.merge(row.month(), row.people(), Double::sum));
    return begun;
  }

  private static YearMonth month(int month) {
    return YearMonth.of(1940, month);
  }

  private static String training(String months) {
    return "training\ndepot skill into places months cost\nbaoji general weaver 3 %s 10"
        .formatted(months);
  }

  private static Network completed(String... texts) {
    return Drawing.completed(texts);
  }

  private static DrawnGeography geography(String... texts) {
    return new DrawnGeography(completed(texts));
  }

  private static Plan plan(String... texts) {
    return Planner.plan(
        completed(texts),
        geography(texts),
        new PlanRequest(0.0005, 6000, 1, null, "", ""),
        Progress.none());
  }
}
