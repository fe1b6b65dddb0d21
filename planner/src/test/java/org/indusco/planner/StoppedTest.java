package org.indusco.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.drawn.Soundness;
import org.indusco.planner.exact.ExactModel;
import org.indusco.planner.outside.Geography;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Planning stopped at any moment, as by Ctrl-C or a time limit, ends with a checked plan and a
/// bound that holds.
final class StoppedTest {

  private static final double ROUNDING = 1e-6;

  /// The exact optimum takes longer than many a plan, so that each network is solved but once.
  private static final Map<Long, Case> CASES = new HashMap<>();

  @ParameterizedTest
  @ValueSource(longs = {2, 5, 14})
  void anyQuestionMayBeTheLast(long seed) {
    Case it = Case.of(seed);
    Questions all = new Questions(Integer.MAX_VALUE);
    it.assertHolds(it.plan(all));
    // The first questions one by one, then wider and wider apart, then the last two.
    for (int n = 1; n < all.asked; n += 1 + n / 2) {
      it.assertStopped(it.plan(new Questions(n)), "question " + n);
    }
    it.assertStopped(it.plan(new Questions(all.asked - 1)), "the last but one");
    it.assertStopped(it.plan(new Questions(all.asked)), "the last");
  }

  @ParameterizedTest
  @EnumSource(Progress.Phase.class)
  void everyPhaseCanBeStopped(Progress.Phase phase) {
    for (long seed = 1; seed <= 6; seed++) {
      Case it = Case.of(seed);
      UntilPhase until = new UntilPhase(phase);
      Plan plan = it.plan(until);
      it.assertHolds(plan);
      assertThat(plan.summary().stopped()).isEqualTo(until.reached);
    }
  }

  /// A wish to stop that comes true between two questions is heard at the next one.
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 3, 10, 30, 100})
  void timeLimitsEndPlanning(long milliseconds) {
    Case it = Case.of(7);
    long end = System.nanoTime() + 1_000_000 * milliseconds;
    it.assertHolds(it.plan(new Asking(() -> System.nanoTime() >= end)));
  }

  private record Case(Network network, Geography geography, double optimum) {

    static Case of(long seed) {
      return CASES.computeIfAbsent(seed, Case::solved);
    }

    private static Case solved(long seed) {
      Network network = RandomNetworks.of(seed);
      Geography geography = new DrawnGeography(network);
      return new Case(network, geography, ExactModel.solve(network, geography).optimum());
    }

    Plan plan(Progress progress) {
      PlanRequest request = new PlanRequest(0.0005, 2000, 1, null, "", "");
      return Planner.plan(network, geography, request, progress);
    }

    void assertStopped(Plan plan, String when) {
      assertHolds(plan);
      assertThat(plan.summary().stopped()).as("stopped at %s", when).isTrue();
    }

    void assertHolds(Plan plan) {
      Soundness.assertSound(network, geography, plan);
      assertThat(plan.summary().bound()).isGreaterThanOrEqualTo(optimum * (1 - ROUNDING));
      assertThat(plan.summary().value()).isLessThanOrEqualTo(optimum * (1 + ROUNDING));
    }
  }

  /// Says yes from some moment on.
  private static class Asking implements Progress {

    private final BooleanSupplier yes;

    Asking(BooleanSupplier yes) {
      this.yes = yes;
    }

    @Override
    public void report(Phase phase, double value, double bound) {}

    @Override
    public boolean stopped() {
      return yes.getAsBoolean();
    }
  }

  /// Says yes from its n-th question on.
  private static final class Questions implements Progress {

    private final int yesFrom;
    private int asked;

    Questions(int yesFrom) {
      this.yesFrom = yesFrom;
    }

    @Override
    public void report(Phase phase, double value, double bound) {}

    @Override
    public boolean stopped() {
      asked++;
      return asked >= yesFrom;
    }
  }

  /// Says yes once it has heard of a phase.
  private static final class UntilPhase implements Progress {

    private final Phase last;
    private boolean reached;

    UntilPhase(Phase last) {
      this.last = last;
    }

    @Override
    public void report(Phase phase, double value, double bound) {
      reached |= phase == last;
    }

    @Override
    public boolean stopped() {
      return reached;
    }
  }
}
