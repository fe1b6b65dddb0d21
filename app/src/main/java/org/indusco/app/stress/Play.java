package org.indusco.app.stress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.account.Account;
import org.indusco.app.replay.MonthOnMonth;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// Plays a plan through a scenario, month by month, with or without planning again.
final class Play {

  private Play() {}

  /// How a plan fares without planning again.
  ///
  /// @param planned the network and the knowledge for which scenarios are drawn
  /// @param plan the plan that is played, which can be carried out on that network
  static Outcome of(PlannedNetwork planned, Plan plan, Scenario scenario) {
    return of(planned, plan, scenario, null);
  }

  /// How the plan fares when it is planned again after each month that did not go as planned.
  static Outcome of(PlannedNetwork planned, Scenario scenario, Replanning again) {
    return of(planned, planned.plan(), scenario, again);
  }

  private static Outcome of(
      PlannedNetwork planned, Plan plan, Scenario scenario, @Nullable Replanning again) {
    Network fronts = scenario.moved(planned.network());
    PlannedNetwork known = PlannedNetwork.of(fronts, planned.plan());
    MonthOnMonth month = new MonthOnMonth(planned.network(), plan);
    List<Account> accounts = new ArrayList<>();
    List<Outcome.Loss> losses = new ArrayList<>();
    int months = planned.network().settings().months();
    for (int t = 0; t < months; t++) {
      Network now = month.network();
      Horizon horizon = Horizon.of(now.settings());
      Weather truth = new Weather(known.geography(now), scenario, horizon, true);
      Weather calm = new Weather(known.geography(now), scenario, horizon, false);
      Map<String, String> standing = month.standing();
      Set<String> raided = new HashSet<>();
      standing.forEach(
          (unit, place) -> {
            if (truth.hit(unit, place, 0)) {
              raided.add(unit);
            }
          });
      MonthOnMonth.Step step = month.carryOut(truth, calm, raided);
      accounts.add(step.account());
      for (String unit : step.lost()) {
        losses.add(new Outcome.Loss(unit, standing.getOrDefault(unit, ""), now.settings().start()));
      }
      month = step.next();
      if (again != null && !step.asPlanned() && t + 1 < months) {
        Network later = month.network();
        month = again.plannedAgain(month, known.geography(later), planned.geography(later));
      }
    }
    return new Outcome(scenario.number(), Account.sum(accounts), losses);
  }
}
