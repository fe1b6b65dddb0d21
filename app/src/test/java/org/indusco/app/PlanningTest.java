package org.indusco.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Omission;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Summary;
import org.indusco.planner.PlanRequest;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;

class PlanningTest {

  @Test
  void aNetworkWithOnlyTheRequiredTablesIsPlanned() {
    PlannedNetwork planned = planned(new Knowledge.Hindsight(), Progress.none());
    Summary summary = planned.plan().summary();
    assertThat(summary.checked()).isTrue();
    assertThat(summary.stopped()).isFalse();
    assertThat(summary.value()).isPositive().isLessThanOrEqualTo(summary.bound() * (1 + 1e-9));
    assertThat(summary.units()).isEqualTo(1);
    assertThat(summary.months()).isEqualTo(5);
    assertThat(summary.inputHash()).isEqualTo("hash");
    assertThat(summary.version()).isEqualTo("9.9");
    assertThat(summary.seed()).isEqualTo(3);
    assertThat(summary.cpuSeconds()).isPositive();
    assertThat(summary.wallSeconds()).isPositive();
  }

  @Test
  void theNetworkThatComesBackIsComplete() {
    PlannedNetwork planned = planned(new Knowledge.Hindsight(), Progress.none());
    assertThat(planned.network().rows(CooperativeMember.class))
        .extracting(CooperativeMember::count)
        .containsExactly(10);
    assertThat(planned.defaults()).contains(Omission.of(Depot.class));
  }

  @Test
  void aCooperativeLeavesATownThatIsKnownToFall() {
    PlannedNetwork planned = planned(new Knowledge.OfDay(Frontier.NEWS), Progress.none());
    assertThat(planned.plan().summary().knowing()).isEqualTo(Frontier.NEWS);
    assertThat(planned.plan().rows(Move.class))
        .singleElement()
        .satisfies(
            move -> {
              assertThat(move.to()).isEqualTo("west");
              assertThat(move.month()).isBefore(YearMonth.from(Frontier.FALL));
            });
  }

  @Test
  void aCooperativeStaysWhereNoDangerIsKnown() {
    PlannedNetwork planned = planned(new Knowledge.OfTheFirstDay(), Progress.none());
    assertThat(planned.plan().summary().knowing()).isEqualTo(LocalDate.of(1940, 7, 1));
    assertThat(planned.plan().rows(Move.class)).isEmpty();
  }

  @Test
  void planningReportsItsPhasesAndCanBeStopped() {
    Set<Progress.Phase> seen = EnumSet.noneOf(Progress.Phase.class);
    Progress impatient =
        new Progress() {
          @Override
          public void report(Phase phase, double value, double bound) {
            seen.add(phase);
          }

          @Override
          public boolean stopped() {
            return true;
          }
        };
    Summary summary = planned(new Knowledge.Hindsight(), impatient).plan().summary();
    assertThat(seen).contains(Progress.Phase.COORDINATING);
    assertThat(summary.stopped()).isTrue();
    assertThat(summary.checked()).isTrue();
  }

  private static PlannedNetwork planned(Knowledge knowledge, Progress progress) {
    PlanWish wish =
        new PlanWish(knowledge, PlanRequest.USUAL_GAP, PlanRequest.USUAL_ITERATIONS, 3, "9.9");
    return Planning.plan(Frontier.network(), "hash", wish, progress);
  }
}
