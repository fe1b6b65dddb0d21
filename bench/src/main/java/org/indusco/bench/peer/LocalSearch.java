package org.indusco.bench.peer;

import org.indusco.bench.peer.timefold.Timefold;
import org.indusco.planner.program.Compilation;

/// Timefold's local search with a greedy decoder.
final class LocalSearch implements Peer {

  @Override
  public String name() {
    return "timefold";
  }

  @Override
  public String description() {
    return "Timefold's local search over courses of one move at most, with a greedy decoder; it "
        + "takes all the time it is given";
  }

  @Override
  public boolean available() {
    return true;
  }

  @Override
  public Answer solve(Compilation compilation, double cpuSeconds) {
    Timefold.Chosen chosen =
        new Timefold(compilation).search(cpuSeconds, Judgement.usualPrices(compilation.program()));
    return new Answer(false, "all time used", null, chosen.amounts(), chosen.courses(), null);
  }
}
