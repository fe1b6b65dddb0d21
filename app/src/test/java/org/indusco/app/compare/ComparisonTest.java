package org.indusco.app.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.app.change.Change;
import org.indusco.app.change.ChangeReader;
import org.indusco.app.drawn.Drawn;
import org.indusco.model.difference.UnitDifference.Kind;
import org.indusco.model.network.Network;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final PlanWish WISH = new PlanWish(new Knowledge.Hindsight(), 0.005, 2000, 1, "0");

  /// Planned once for all tests, which only look at it.
  private static final PlannedNetwork BEFORE =
      Planning.plan(Drawn.network(3), "", WISH, Progress.none());

  @Test
  void aPlanDoesNotDifferFromItself() {
    Comparison comparison = Comparison.of(BEFORE, BEFORE);
    assertThat(comparison.units()).isEmpty();
    assertThat(comparison.orders()).isEmpty();
    assertThat(comparison.gain()).isZero();
    assertThat(comparison.none()).isTrue();
    assertThat(comparison.leastGain()).isLessThanOrEqualTo(0);
    assertThat(comparison.mostGain()).isGreaterThanOrEqualTo(0);
  }

  @Test
  void aTownThatClosesCostsAndSendsItsCooperativesElsewhere() {
    Comparison comparison = Comparison.of(BEFORE, planned("close town0@1940-09"));
    assertThat(comparison.gain()).isNegative();
    assertThat(comparison.gain())
        .isBetween(comparison.leastGain() - 1e-6, comparison.mostGain() + 1e-6);
    assertThat(comparison.units())
        .filteredOn(unit -> unit.unit().equals("unit0"))
        .singleElement()
        .satisfies(unit -> assertThat(unit.kind()).isIn(Kind.CLOSES, Kind.MOVES, Kind.ELSEWHERE));
    assertThat(comparison.units()).isSortedAccordingTo((a, b) -> a.kind().compareTo(b.kind()));
  }

  @Test
  void aSmallerOrderFaresOtherwise() {
    Comparison comparison = Comparison.of(BEFORE, planned("order clinic=10"));
    assertThat(comparison.orders())
        .filteredOn(order -> order.order().equals("clinic"))
        .singleElement()
        .satisfies(
            order -> {
              assertThat(order.before().ordered()).isEqualTo(120);
              assertThat(order.after().ordered()).isEqualTo(10);
              assertThat(order.after().delivered()).isLessThanOrEqualTo(10 + 1e-6);
              assertThat(order.gain())
                  .isCloseTo(order.after().money() - order.before().money(), within(1e-9));
            });
  }

  @Test
  void theOldPlanIsMeasuredWithTheNewWeights() {
    Comparison comparison = Comparison.of(BEFORE, planned("goal army=200%"));
    assertThat(comparison.weighed()).isTrue();
    assertThat(comparison.before().value()).isGreaterThan(BEFORE.plan().summary().value());
    assertThat(comparison.after().value())
        .isCloseTo(comparison.after().summary().value(), within(1e-6));
    assertThat(comparison.gain()).isLessThanOrEqualTo(comparison.mostGain() + 1e-6);
    Network doubled =
        new ChangeReader(BEFORE.network()).read("goal army=200%").applyTo(BEFORE.network());
    PlannedNetwork same = PlannedNetwork.of(doubled, BEFORE.plan());
    assertThat(Comparison.of(BEFORE, same).none()).isTrue();
  }

  private PlannedNetwork planned(String words) {
    Network network = BEFORE.network();
    Change change = new ChangeReader(network).read(words);
    return Planning.plan(change.applyTo(network), "", WISH, Progress.none());
  }
}
