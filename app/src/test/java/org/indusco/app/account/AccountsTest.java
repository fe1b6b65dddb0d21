package org.indusco.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.app.drawn.Drawn;
import org.indusco.model.network.Affiliation;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Region;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Stay;
import org.indusco.model.schema.Evidence;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

  /// Each network is planned but once, however many tests look at it.
  private static final Map<Long, PlannedNetwork> PLANNED = new HashMap<>();

  private static PlannedNetwork planned(long seed) {
    return PLANNED.computeIfAbsent(seed, drawn -> planned(Drawn.network(drawn)));
  }

  private static PlannedNetwork planned(Network network) {
    return Planning.plan(network, "", PlanWish.usual("0"), Progress.none());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theAccountsOfAllMonthsAreTheValueAndTheGoalsOfTheChecker(long seed) {
    PlannedNetwork planned = planned(seed);
    List<Account> months = planned.accounts();
    assertThat(months).hasSize(6);
    assertThat(Accounts.first(planned.network(), planned.geography(), planned.plan()))
        .isEqualTo(months.getFirst());
    Account all = Account.sum(months);
    double value = planned.plan().summary().value();
    assertThat(all.value()).isCloseTo(value, within(1e-9 * Math.abs(value)));
    for (GoalResult goal : planned.plan().rows(GoalResult.class)) {
      assertThat(all.of(goal.goal()))
          .as(goal.goal().name())
          .isCloseTo(goal.reached(), within(1e-9 * (1 + goal.reached())));
    }
    assertThat(all.of(Entry.DELIVERED)).isPositive();
    assertThat(all.of(Entry.BOUGHT)).isNegative();
    assertThat(all.of(Entry.WORK)).isNegative();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3})
  void whatTheRegionsReachIsWhatTheMonthsReach(long seed) {
    Network drawn =
        Drawn.network(seed)
            .with(Region.class, List.of(region("west", 0), region("east", 3)))
            .with(Affiliation.class, List.of(belongs(0, "west"), belongs(1, "west")));
    PlannedNetwork planned = planned(drawn);
    List<RegionalReach> regions =
        Accounts.regions(planned.network(), planned.geography(), planned.plan());
    List<Account> months = planned.accounts();
    for (int t = 0; t < months.size(); t++) {
      for (Goal.Aim aim : Goal.Aim.values()) {
        int month = t;
        double sum =
            regions.stream()
                .filter(each -> each.month() == month && each.goal() == aim)
                .mapToDouble(RegionalReach::reached)
                .sum();
        double told = months.get(t).of(aim);
        assertThat(sum).as("%s in %d", aim, t).isCloseTo(told, within(1e-9 * (1 + told)));
      }
    }
    assertThat(regions).extracting(RegionalReach::region).contains("west", "east");
    double army =
        planned.plan().rows(Delivery.class).stream()
            .filter(row -> row.depot().equals(Drawn.town(0)) || row.depot().equals(Drawn.town(1)))
            .filter(row -> isOfArmy(planned.network(), row.order()))
            .mapToDouble(row -> row.quantity() * row.value())
            .sum();
    assertThat(
            regions.stream()
                .filter(each -> each.goal() == Goal.Aim.ARMY_GUERRILLA)
                .filter(each -> each.region().equals("west"))
                .mapToDouble(RegionalReach::reached)
                .sum())
        .isCloseTo(army, within(1e-9 * (1 + army)));
  }

  private static boolean isOfArmy(Network network, String order) {
    return network.rows(Order.class).stream()
        .anyMatch(row -> row.id().equals(order) && row.orderClass() != Order.OrderClass.CIVIL);
  }

  private static Region region(String id, int town) {
    return new Region(id, null, null, id, "", Drawn.town(town), "", Evidence.NONE);
  }

  private static Affiliation belongs(int depot, String region) {
    return new Affiliation(Drawn.town(depot), region, null, null, Evidence.NONE);
  }

  @Test
  void whatGoesOnInAMonthIsCountedFromTheTablesOfThePlan() {
    PlannedNetwork planned = planned(4);
    List<Activity> months = Activity.of(planned.network(), planned.plan());
    Horizon horizon = Horizon.of(planned.network().settings());
    assertThat(months).hasSize(horizon.months());
    for (int t = 0; t < months.size(); t++) {
      YearMonth month = horizon.month(t);
      long there =
          planned.plan().rows(Stay.class).stream()
              .filter(stay -> !month.isBefore(stay.from()) && month.isBefore(stay.to()))
              .count();
      assertThat(months.get(t).cooperatives()).isEqualTo((int) there);
      boolean works =
          planned.plan().rows(Production.class).stream().anyMatch(row -> row.month().equals(month));
      assertThat(months.get(t).made() > 0).isEqualTo(works);
    }
    assertThat(months.getFirst().members()).isPositive();
  }

  @Test
  void noAccountsHaveNoSum() {
    assertThatThrownBy(() -> Account.sum(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
