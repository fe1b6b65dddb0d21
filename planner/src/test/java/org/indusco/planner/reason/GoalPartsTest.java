package org.indusco.planner.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Supply;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Price;
import org.indusco.model.schema.Evidence;
import org.indusco.planner.PlanRequest;
import org.indusco.planner.Planner;
import org.indusco.planner.check.Checker;
import org.indusco.planner.drawn.Drawing;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.exact.ExactModel;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The parts of prices against what one more of a thing does for each goal.
final class GoalPartsTest {

  /// Spinners short of workers and weavers short of yarn, who sell to the army and where enemy
  /// goods are sold.
  private static final String CHAIN =
      """
      network
      id start months horizon_value
      chain 1940-07 5 0

      goods
      id kind kg value
      cotton raw 1 1
      yarn intermediate 1 4
      cloth finished 1 9

      places
      id lat lon
      baoji 34.36 107.24

      recipes
      id industry skill cost
      spin spinning spinner 5
      weave weaving weaver 10

      recipe_goods
      recipe good direction quantity
      spin cotton in 10
      spin yarn out 10
      weave yarn in 10
      weave cloth out 8

      cooperatives
      id industry place crew
      first spinning baoji 40
      second weaving baoji 40

      cooperative_members
      cooperative skill count
      first spinner 4
      second weaver 30

      labour
      depot skill quantity refugees
      baoji spinner 4 0
      baoji weaver 10 10

      orders
      id class good quantity due
      army army cloth 100 1940-11

      demand
      depot good quantity price enemy_share
      baoji cloth 60 9 0.5
      baoji yarn 20 4 1

      goals
      id weight
      enemy_goods 0.5
      army_guerrilla 0.3
      refugees 2
      post_war 0
      """;

  @Test
  void oneMoreWorkerServesTheGoalsAsThePriceSays() {
    Network network = Drawing.completed(CHAIN);
    Price price = find(plan(network), Price.Kind.LABOUR, "spinner", 1940, 8);
    Network more =
        plus(
            network,
            Labour.class,
            new Labour(
                "baoji",
                "spinner",
                price.month(),
                price.month().plusMonths(1),
                1,
                0,
                Evidence.NONE));
    assertServes(network, more, price);
  }

  @Test
  void oneMoreKiloServesTheGoalsAsThePriceSays() {
    Network network = Drawing.completed(CHAIN);
    Price price = find(plan(network), Price.Kind.MATERIAL, "yarn", 1940, 9);
    Network more =
        plus(
            network,
            Supply.class,
            new Supply(
                "baoji",
                "yarn",
                price.month(),
                price.month().plusMonths(1),
                1,
                0.0,
                "",
                Evidence.NONE));
    assertServes(network, more, price);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void partsAddUpToThePrice(long seed) {
    List<Price> known =
        plan(RandomNetworks.of(seed)).rows(Price.class).stream()
            .filter(price -> price.economic() != null)
            .toList();
    assertThat(known)
        .isNotEmpty()
        .allSatisfy(
            price ->
                assertThat(
                        price.economic()
                            + price.enemyGoods()
                            + price.armyGuerrilla()
                            + price.refugees()
                            + price.postWar())
                    .isCloseTo(price.price(), within(1e-6 * price.price())));
  }

  private static void assertServes(Network network, Network more, Price price) {
    Map<Goal.Aim, Double> before = reached(network);
    Map<Goal.Aim, Double> after = reached(more);
    double tolerance = 0.02 * price.price();
    assertThat(price.economic()).isNotNull();
    assertThat(price.enemyGoods())
        .isCloseTo(
            after.get(Goal.Aim.ENEMY_GOODS) - before.get(Goal.Aim.ENEMY_GOODS), within(tolerance));
    assertThat(price.armyGuerrilla())
        .isCloseTo(
            after.get(Goal.Aim.ARMY_GUERRILLA) - before.get(Goal.Aim.ARMY_GUERRILLA),
            within(tolerance));
    assertThat(price.refugees())
        .isCloseTo(after.get(Goal.Aim.REFUGEES) - before.get(Goal.Aim.REFUGEES), within(tolerance));
    assertThat(price.enemyGoods() + price.armyGuerrilla() + price.refugees()).isPositive();
  }

  /// What the best plan is worth to each goal.
  private static Map<Goal.Aim, Double> reached(Network network) {
    DrawnGeography geography = new DrawnGeography(network);
    return Checker.check(network, geography, ExactModel.solve(network, geography).plan())
        .goals()
        .stream()
        .collect(Collectors.toMap(GoalResult::goal, result -> result.weight() * result.reached()));
  }

  private static Price find(Plan plan, Price.Kind kind, String item, int year, int month) {
    return plan.rows(Price.class).stream()
        .filter(price -> price.kind() == kind && price.item().equals(item))
        .filter(price -> price.month().equals(YearMonth.of(year, month)))
        .findFirst()
        .orElseThrow();
  }

  private static Plan plan(Network network) {
    PlanRequest request = new PlanRequest(0.0005, 8000, 1, null, "", "");
    return Planner.plan(network, new DrawnGeography(network), request, Progress.none());
  }

  private static <R extends Record> Network plus(Network network, Class<R> table, R row) {
    List<R> rows = new ArrayList<>(network.rows(table));
    rows.add(row);
    return network.with(table, rows);
  }
}
