package org.indusco.app;

import java.time.LocalDate;
import org.indusco.atlas.Atlas;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.planner.PlanRequest;
import org.indusco.planner.Planner;
import org.indusco.planner.outside.Progress;

/// Plans a network: fills in defaults, asks the atlas where and when, takes the time.
public final class Planning {

  private static final double NANOS = 1e9;

  private Planning() {}

  /// Plans a network.
  ///
  /// @param network a network without faults
  /// @param inputHash hash of the network as read, told in the plan
  /// @throws org.indusco.planner.NoPlanException when no plan was found that the checker accepts
  public static PlannedNetwork plan(
      Network network, String inputHash, PlanWish wish, Progress progress) {
    long wallBegin = System.nanoTime();
    ProcessorTime processor = ProcessorTime.begin();
    Defaults.Completed completed = Defaults.complete(network);
    Atlas atlas = Atlas.of(completed.network());
    LocalDate day = wish.knowledge().day(network.settings());
    Plan plan =
        Planner.plan(
            completed.network(),
            new KnownGeography(atlas, atlas.knowing(day), Horizon.of(network.settings())),
            new PlanRequest(
                wish.gap(),
                wish.iterations(),
                wish.seed(),
                day,
                inputHash,
                wish.version(),
                wish.exact(),
                wish.former()),
            progress);
    double cpu = processor.elapsed() / NANOS;
    double wall = (System.nanoTime() - wallBegin) / NANOS;
    return new PlannedNetwork(
        completed.network(), atlas, plan.with(plan.summary().timed(cpu, wall)), completed.taken());
  }
}
