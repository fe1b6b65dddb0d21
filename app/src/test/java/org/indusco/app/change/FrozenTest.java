package org.indusco.app.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.app.course.Timetable;
import org.indusco.app.drawn.Drawn;
import org.indusco.model.network.Network;
import org.indusco.model.network.Pin;
import org.indusco.planner.check.Checker;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pins of a plan's first months, held against the plan itself and against the next one.
final class FrozenTest {

  private static final PlanWish WISH = new PlanWish(new Knowledge.Hindsight(), 0.02, 200, 1, "0");

  /// Each network is planned but once, however many of its months are then kept.
  private static final Map<Long, PlannedNetwork> FIRST = new HashMap<>();

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 3", "2, 2", "4, 4"})
  void aLaterPlanKeepsTheFirstMonths(long seed, int months) {
    PlannedNetwork first =
        FIRST.computeIfAbsent(
            seed, drawn -> Planning.plan(Drawn.rich(drawn), "", WISH, Progress.none()));
    List<Pin> pins = Frozen.pins(first.network(), first.plan(), months);
    Network pinned = first.network().with(Pin.class, pins);
    assertThat(Checker.check(pinned, first.geography(pinned), first.plan()).violations()).isEmpty();

    // Without the army's orders another plan would be the best from the first month on.
    Network other = new ChangeReader(pinned).read("order army=10%").applyTo(pinned);
    PlannedNetwork second = Planning.plan(other, "", WISH, Progress.none());
    Timetable before = Timetable.of(first.network(), first.plan());
    Timetable after = Timetable.of(other, second.plan());
    for (String unit : before.units()) {
      for (int t = 0; t < months; t++) {
        assertThat(after.findPlace(unit, t))
            .as(unit + " in " + t)
            .isEqualTo(before.findPlace(unit, t));
      }
    }
  }
}
