package org.indusco.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Summary;
import org.indusco.planner.PlanRequest;
import org.indusco.planner.Planner;
import org.indusco.planner.check.Checker;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.exact.ExactModel;
import org.indusco.planner.outside.Geography;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The exact finish against the exact model of the planner's tests, which shares nothing with it
/// but the solver's library; a failure names the seed of the network.
final class SolverFinishTest {

  private static final long SEEDS = 36;

  /// What the repair may lose: it leaves out lines worth less than a cent.
  private static final double REPAIR = 1e-4;

  private static final double PROVEN = 1e-5;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsAndProvesTheOptimum(long seed) {
    Network network = RandomNetworks.of(seed);
    Geography geography = new DrawnGeography(network);
    double optimum = ExactModel.solve(network, geography).optimum();
    Summary summary =
        plan(network, new SolverFinish(Duration.ofMinutes(1), 0), Progress.none()).summary();
    assertThat(summary.checked()).isTrue();
    assertThat(summary.finish()).isEqualTo("exact");
    assertThat(summary.value()).isCloseTo(optimum, within(REPAIR * optimum));
    assertThat(summary.bound()).isBetween(optimum * (1 - 1e-9), optimum * (1 + PROVEN));
  }

  @Test
  void withoutTimeThePlanIsThatOfTheRounding() {
    Network network = RandomNetworks.of(1);
    Plan plan = plan(network, new SolverFinish(Duration.ZERO), Progress.none());
    assertThat(Checker.check(network, new DrawnGeography(network), plan).accepted()).isTrue();
    assertThat(plan.summary().finish()).isEqualTo("repair");
  }

  @Test
  void stopsWhenAskedWhileTheSolverIsAtWork() {
    Network network = RandomNetworks.of(1);
    AtomicBoolean finishing = new AtomicBoolean();
    Plan plan = plan(network, new SolverFinish(Duration.ofMinutes(1)), stoppedIn(finishing));
    assertThat(finishing).isTrue();
    assertThat(Checker.check(network, new DrawnGeography(network), plan).accepted()).isTrue();
    assertThat(plan.summary().finish()).isEqualTo("repair");
    assertThat(plan.summary().stopped()).isTrue();
  }

  /// Somebody who says stop as soon as the exact finish has begun.
  private static Progress stoppedIn(AtomicBoolean finishing) {
    return new Progress() {
      @Override
      public void report(Phase phase, double value, double bound) {
        finishing.compareAndSet(false, phase == Phase.FINISHING);
      }

      @Override
      public boolean stopped() {
        return finishing.get();
      }
    };
  }

  private static Plan plan(Network network, SolverFinish finish, Progress progress) {
    PlanRequest request = new PlanRequest(0.001, 5000, 1, null, "", "").finishedBy(finish);
    return Planner.plan(network, new DrawnGeography(network), request, progress);
  }
}
