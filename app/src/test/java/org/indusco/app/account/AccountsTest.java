package org.indusco.app.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.app.drawn.Drawn;
import org.indusco.model.plan.GoalResult;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theAccountsOfAllMonthsAreTheValueAndTheGoalsOfTheChecker(long seed) {
    PlannedNetwork planned =
        Planning.plan(Drawn.network(seed), "", PlanWish.usual("0"), Progress.none());
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

  @Test
  void noAccountsHaveNoSum() {
    assertThatThrownBy(() -> Account.sum(List.of())).isInstanceOf(IllegalArgumentException.class);
  }
}
