package org.indusco.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Restart;
import org.indusco.model.plan.Summary;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.Mishap;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.drawn.Soundness;
import org.indusco.planner.exact.ExactModel;
import org.indusco.planner.outside.Geography;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Planning again from a former plan, on tiny networks to which something has happened: a quarter
/// as many as the property `indusco.tiny.networks` says. A failure names the seed, and
/// [RandomNetworks#textOf] draws its network.
final class ReplanningTest {

  private static final double ROUNDING = 1e-6;
  private static final PlanRequest REQUEST = new PlanRequest(0.001, 1000, 1, null, "", "");

  /// What two tests look at is planned but once.
  private static final Map<Long, Case> CASES = new HashMap<>();

  /// A network to which something has happened, planned before and again from that plan.
  private record Case(Network after, Geography geography, Plan again) {

    static Case of(long seed) {
      return CASES.computeIfAbsent(seed, Case::planned);
    }

    private static Case planned(long seed) {
      Network before = RandomNetworks.of(seed);
      Network after = mishap(seed).to(before);
      Plan former = plan(before, REQUEST);
      Plan again = plan(after, REQUEST.goingOnFrom(restart(former)));
      return new Case(after, new DrawnGeography(after), again);
    }
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Integer.getInteger("indusco.tiny.networks", 60) / 4);
  }

  private static Mishap mishap(long seed) {
    Mishap[] all = Mishap.values();
    return all[(int) (seed % all.length)];
  }

  private static Plan plan(Network network, PlanRequest request) {
    return Planner.plan(network, new DrawnGeography(network), request, Progress.none());
  }

  private static Restart restart(Plan plan) {
    return plan.findRestart().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void optimumLiesBetweenTheNewPlanAndItsBound(long seed) {
    Case it = Case.of(seed);
    Plan again = it.again();
    Soundness.assertSound(it.after(), it.geography(), again);
    assertThat(again.summary().start()).isIn(Summary.FORMER, Summary.FORMER_ALL);
    double optimum = ExactModel.solve(it.after(), it.geography()).optimum();
    double rounding = ROUNDING * Math.max(1, Math.abs(optimum));
    assertThat(again.summary().value()).isLessThanOrEqualTo(optimum + rounding);
    assertThat(again.summary().bound()).isGreaterThanOrEqualTo(optimum - rounding);
  }

  @Test
  void newPlansAreAsGoodAsThosePlannedFromNothing() {
    double fromNothing = 0;
    double fromFormer = 0;
    for (long seed = 1; seed <= 10; seed++) {
      Case it = Case.of(seed);
      fromNothing += plan(it.after(), REQUEST).summary().value();
      fromFormer += it.again().summary().value();
    }
    assertThat(fromFormer).isCloseTo(fromNothing, within(0.005 * fromNothing));
  }

  @Test
  void theSameFormerPlanLeadsToTheSamePlan() {
    Network before = RandomNetworks.of(3);
    Network after = Mishap.DEPOT_LOST.to(before);
    Restart left = restart(plan(before, REQUEST));
    Plan one = plan(after, REQUEST.goingOnFrom(left));
    Plan other = plan(after, REQUEST.goingOnFrom(left));
    assertThat(other.summary()).isEqualTo(one.summary());
    Plan.schemas()
        .forEach(
            schema -> assertThat(other.rows(schema.type())).isEqualTo(one.rows(schema.type())));
  }

  @Test
  void whatHasNothingInCommonIsPlannedFromNothing() {
    Network network = RandomNetworks.of(5);
    Restart left = restart(plan(network, REQUEST));
    for (YearMonth start : List.of(YearMonth.of(1940, 8), YearMonth.of(1939, 1))) {
      Plan again = plan(network, REQUEST.goingOnFrom(moved(left, start)));
      assertThat(again.summary().start()).isEqualTo(Summary.NOTHING);
      assertThat(again.summary()).isEqualTo(plan(network, REQUEST).summary());
    }
  }

  /// The same as if the plan had begun in another month.
  private static Restart moved(Restart left, YearMonth start) {
    return new Restart(
        start,
        left.months(),
        left.gap(),
        left.weight(),
        left.length(),
        left.prices(),
        left.amounts(),
        left.courses());
  }
}
