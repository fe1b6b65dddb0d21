package org.indusco.bench.instance;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.indusco.exact.SolverFinish;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.planner.PlanRequest;
import org.indusco.planner.Planner;
import org.indusco.planner.outside.Geography;
import org.indusco.planner.outside.Progress;

/// How problems are planned, and the processor time since it began.
final class Effort {

  /// Values hold large rewards beside small costs, so the exact finish works to a finer gap.
  private static final double GAP = 1e-8;

  private static final double PRICES = 0.001;
  private static final double NANOS = 1e9;

  private final long begin = processorTime();

  /// Plans a completed network with an exact finish.
  static Plan plan(Network network, Geography geography, Duration most) {
    PlanRequest request =
        new PlanRequest(PRICES, PlanRequest.USUAL_ITERATIONS, 1, null, "", "bench")
            .finishedBy(new SolverFinish(most, GAP));
    return Planner.plan(network, geography, request, Progress.none());
  }

  /// Processor time of all threads since then, in seconds.
  double seconds() {
    return (processorTime() - begin) / NANOS;
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
