package org.indusco.bench.speed;

import org.indusco.app.Knowledge;
import org.indusco.app.KnownGeography;
import org.indusco.bench.synthetic.Size;
import org.indusco.bench.synthetic.SyntheticNetwork;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.planner.coordinate.Coordination;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.outside.Progress;
import org.indusco.planner.price.Oracle;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;

/// The planner's inner loops on one generated network; the only class here that knows them.
final class Engine {

  /// Steps between two checks of the coordination, which are counted as part of the steps.
  static final int STEPS = 40;

  private static final int WARM_STEPS = 200;
  private static final double NEVER = 1e-12;
  private static final int DOUBLE = Double.BYTES;
  private static final int ENTRY = Double.BYTES + Integer.BYTES;

  private final Compilation compilation;
  private final Program program;
  private final Oracle oracle;
  private final Coordination coordination;
  private final double[] prices;

  private Engine(Compilation compilation) {
    this.compilation = compilation;
    program = compilation.program();
    oracle = new Oracle(compilation);
    coordination = new Coordination(compilation, oracle, Progress.none());
    coordination.coordinate(WARM_STEPS, NEVER);
    prices = coordination.bestPrices();
  }

  /// The engine on a network of a size, where the coordination is under way.
  static Engine on(String size) {
    Network network =
        Defaults.complete(SyntheticNetwork.draw(Size.find(size).orElseThrow(), 1)).network();
    return new Engine(
        Compilation.of(
            Ground.of(network, KnownGeography.of(network, new Knowledge.OfTheFirstDay()))));
  }

  /// Appraises the network at prices; gives the bound.
  double appraise() {
    return oracle.appraise(prices).bound();
  }

  /// Takes [#STEPS] steps of the coordination and its check; gives the estimated gap.
  double step() {
    coordination.settle(STEPS, NEVER, Progress.Phase.CHOOSING);
    return coordination.estimatedGap();
  }

  /// The least that one step must do: read every coefficient twice (up the gains, along what is
  /// used), read amounts, gains, limits, anchors and step sizes and write amounts twice, and the
  /// same of prices and activities.
  Work leastOfStep() {
    long entries = program.coefficient.length;
    long columns = program.columns;
    long rows = program.rhs.length;
    return new Work(
        2 * entries * ENTRY + columns * 8 * DOUBLE + rows * 12 * DOUBLE,
        4 * entries + 10 * columns + 12 * rows);
  }

  /// The least that one appraisal must do: read every coefficient and price once, and for each
  /// unit compare a stay and every move in each month.
  Work leastOfAppraisal() {
    long entries = program.coefficient.length;
    long months = program.rows.months();
    long choices =
        compilation.units().stream()
            .mapToLong(unit -> months * unit.sites().length * unit.sites().length)
            .sum();
    long stays =
        compilation.units().stream()
            .mapToLong(
                unit -> months * unit.sites().length * unit.loads().getFirst().family().length)
            .sum();
    return new Work(
        entries * ENTRY
            + (program.columns * 2L + program.rhs.length * 2L) * DOUBLE
            + (choices + stays) * DOUBLE,
        2 * entries + 2 * choices + 2 * stays);
  }

  /// Bytes that must move and operations on numbers that must be done.
  record Work(long bytes, long operations) {}
}
