package org.indusco.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.indusco.app.PlanWish;
import org.indusco.app.Planning;
import org.indusco.bench.synthetic.Size;
import org.indusco.bench.synthetic.SyntheticNetwork;
import org.indusco.exact.SolverFinish;
import org.indusco.model.plan.Summary;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The exact finish on a network of 60 cooperatives and 12 months.
class ExactFinishTest {

  private static final Duration MINUTES = Duration.ofMinutes(5);

  @Test
  void sixtyCooperativesArePlannedWithinFiveTenThousandths() {
    Summary summary = plan(Progress.none());
    assertThat(summary.finish()).isEqualTo("exact");
    assertThat(summary.gap()).isBetween(0.0, 5e-4);
  }

  /// Once the solver is at work, somebody says stop: at the fifteenth time it is asked, which it is
  /// every few milliseconds.
  @Test
  @Timeout(60)
  void theSolverStopsInTheMidstOfItsWork() {
    AtomicInteger asked = new AtomicInteger(-1);
    Progress stopping =
        new Progress() {
          @Override
          public void report(Phase phase, double value, double bound) {
            if (phase == Phase.FINISHING) {
              asked.compareAndSet(-1, 0);
            }
          }

          @Override
          public boolean stopped() {
            return asked.get() >= 0 && asked.incrementAndGet() > 15;
          }
        };
    Summary summary = plan(stopping);
    assertThat(summary.checked()).isTrue();
    assertThat(summary.stopped()).isTrue();
    assertThat(summary.finish()).isIn("repair", "exact, time up");
    assertThat(summary.value()).isLessThan(summary.bound());
  }

  private static Summary plan(Progress progress) {
    PlanWish wish = PlanWish.usual("test").finishedBy(new SolverFinish(MINUTES));
    return Planning.plan(SyntheticNetwork.draw(Size.NAMED.getFirst(), 1), "", wish, progress)
        .plan()
        .summary();
  }
}
