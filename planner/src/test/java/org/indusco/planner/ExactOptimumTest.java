package org.indusco.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.indusco.model.network.Network;
import org.indusco.model.plan.LoanDraw;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Trainees;
import org.indusco.planner.check.Checker;
import org.indusco.planner.check.Verdict;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.exact.ExactModel;
import org.indusco.planner.outside.Geography;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How near plans and bounds come to what an exact solver finds on tiny random networks; that they
/// are valid is for [CertificateTest]. A failure names the seed, and [RandomNetworks#textOf] draws
/// its network.
final class ExactOptimumTest {

  private static final int SEEDS = 16;
  private static final double ROUNDING = 1e-6;
  private static final double GAP = 0.001;
  private static final Map<Long, Case> CASES = new ConcurrentHashMap<>();

  private record Case(Network network, Geography geography, ExactModel exact, Plan plan) {

    static Case of(long seed) {
      Network network = RandomNetworks.of(seed);
      Geography geography = new DrawnGeography(network);
      PlanRequest request = new PlanRequest(GAP, 6000, seed, null, "", "");
      return new Case(
          network,
          geography,
          ExactModel.solve(network, geography),
          Planner.plan(network, geography, request, Progress.none()));
    }

    double optimum() {
      return exact.optimum();
    }

    double behind() {
      return (optimum() - plan.summary().value()) / optimum();
    }
  }

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SEEDS);
  }

  private static Case bySeed(long seed) {
    return CASES.computeIfAbsent(seed, Case::of);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void checkerValuesTheExactPlanAsTheSolverDoes(long seed) {
    Case it = bySeed(seed);
    Verdict verdict = Checker.check(it.network(), it.geography(), it.exact().plan());
    assertThat(verdict.violations()).isEmpty();
    assertThat(verdict.value()).isCloseTo(it.optimum(), within(ROUNDING * it.optimum()));
  }

  @Test
  void plansAreWithinTwoPercentOfTheOptimumOnAverage() {
    double behind = seeds().mapToDouble(seed -> bySeed(seed).behind()).average().orElseThrow();
    assertThat(behind).isBetween(0.0, 0.02);
  }

  /// Some of these networks gain by an exchange of courses and some do not; the plan says which.
  @Test
  void plansSayWhetherCoursesWereExchanged() {
    assertThat(seeds().mapToObj(seed -> bySeed(seed).plan().summary().finish()))
        .contains("repair", "exchange")
        .allMatch(finish -> List.of("repair", "exchange").contains(finish));
  }

  /// Else the tests above would say nothing of training and of restricted funds.
  @Test
  void inSomeOfThemPeopleLearnAndLoansAreForSomething() {
    assertThat(seeds().filter(seed -> !bySeed(seed).plan().rows(Trainees.class).isEmpty()).count())
        .isGreaterThan(3);
    assertThat(
            seeds()
                .boxed()
                .flatMap(seed -> bySeed(seed).plan().rows(LoanDraw.class).stream())
                .map(LoanDraw::paysFor)
                .distinct())
        .hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void boundIsAsTightAsTheRelaxation(long seed) {
    Case it = bySeed(seed);
    double relaxation = ExactModel.relaxation(it.network(), it.geography());
    assertThat(it.plan().summary().bound())
        .isBetween(relaxation * (1 - ROUNDING), relaxation * (1 + 3 * GAP));
  }
}
