package org.indusco.app.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.app.Series;
import org.indusco.app.account.Account;
import org.indusco.app.account.Entry;
import org.indusco.app.drawn.Drawn;
import org.indusco.model.network.Network;
import org.indusco.model.network.Threat;
import org.junit.jupiter.api.Test;

class LaboratoryTest {

  private static final PlanWish WISH = new PlanWish(new Knowledge.Hindsight(), 0.02, 200, 1, "0");
  private static final int SCENARIOS = 40;

  private static final PlannedNetwork PLANNED = planned(Drawn.network(2));
  private static final PlannedNetwork SAFE =
      planned(Drawn.network(2).with(Threat.class, List.of()));

  /// By one thread; by others it is the same, as a test says.
  private static final Stress PLAYED =
      new Laboratory(PLANNED, WISH, Series.none()).run(7, SCENARIOS, 1, 1);

  @Test
  void whereNothingThreatensEveryScenarioIsThePlan() {
    Stress stress = new Laboratory(SAFE, WISH, Series.none()).run(7, 5, 3, 1);
    assertThat(stress.outcomes()).hasSize(5);
    assertThat(stress.outcomes())
        .allSatisfy(
            outcome -> {
              assertThat(outcome.losses()).isEmpty();
              assertThat(outcome.account().value())
                  .isCloseTo(SAFE.plan().summary().value(), within(1e-6));
            });
    assertThat(stress.helps()).isEmpty();
    assertThat(stress.perils()).isEmpty();
  }

  @Test
  void theResultDoesNotDependOnTheNumberOfThreads() {
    Stress three = new Laboratory(PLANNED, WISH, Series.none()).run(7, SCENARIOS, 1, 3);
    assertThat(three).isEqualTo(PLAYED);
    assertThat(PLAYED.outcomes().get(16))
        .isEqualTo(Play.of(PLANNED, PLANNED.plan(), new Scenario(7, 17)));
    Stress other = new Laboratory(PLANNED, WISH, Series.none()).run(8, SCENARIOS, 1, 2);
    assertThat(other.outcomes()).isNotEqualTo(PLAYED.outcomes());
  }

  @Test
  void planningAgainDoesNotDependOnTheNumberOfThreads() {
    Replanned one = new Laboratory(PLANNED, WISH, Series.none()).replanned(7, 6, 1);
    Replanned two = new Laboratory(PLANNED, WISH, Series.none()).replanned(7, 6, 2);
    assertThat(two).isEqualTo(one);
    assertThat(one.plans()).isPositive();
    assertThat(one.stress().outcomes()).hasSize(6);
  }

  /// Each plan is made without knowing what comes, so a scenario may go worse; but not all do.
  @Test
  void planningAgainHelpsOnAverage() {
    Laboratory laboratory = new Laboratory(PLANNED, WISH, Series.none());
    Stress without = laboratory.run(7, 12, 0, 2);
    Stress with = laboratory.replanned(7, 12, 2).stress();
    assertThat(with.mean(Account::value)).isGreaterThan(without.mean(Account::value));
  }

  @Test
  void whereNothingThreatensNothingIsPlannedAgain() {
    Replanned replanned = new Laboratory(SAFE, WISH, Series.none()).replanned(7, 3, 1);
    assertThat(replanned.plans()).isZero();
    assertThat(replanned.stress().outcomes())
        .isEqualTo(new Laboratory(SAFE, WISH, Series.none()).run(7, 3, 0, 1).outcomes());
  }

  @Test
  void whoIsLostIsLostOnceAndCharged() {
    assertThat(PLAYED.meanLost()).isPositive();
    for (Outcome outcome : PLAYED.outcomes()) {
      Set<String> units = new HashSet<>();
      outcome.losses().forEach(loss -> assertThat(units.add(loss.unit())).isTrue());
      double danger = outcome.account().of(Entry.DANGER);
      assertThat(danger < 0).isEqualTo(!outcome.losses().isEmpty());
      assertThat(danger).isLessThanOrEqualTo(-300.0 * outcome.losses().size());
    }
    assertThat(PLAYED.quantile(Account::value, 0))
        .isLessThanOrEqualTo(PLAYED.quantile(Account::value, 0.5));
    assertThat(PLAYED.quantile(Account::value, 0.5))
        .isLessThanOrEqualTo(PLAYED.quantile(Account::value, 1));
    assertThat(PLAYED.perils()).isSortedAccordingTo((a, b) -> Double.compare(b.share(), a.share()));
  }

  @Test
  void changesThatWereTriedAreRankedByWhatTheyGain() {
    Stress stress = new Laboratory(PLANNED, WISH, Series.none()).run(7, SCENARIOS, 3, 2);
    assertThat(stress.helps()).hasSizeBetween(2, 3);
    assertThat(stress.helps()).isSortedAccordingTo((a, b) -> Double.compare(b.gain(), a.gain()));
  }

  private static PlannedNetwork planned(Network network) {
    return Planning.plan(network, "", WISH, Series.none());
  }
}
