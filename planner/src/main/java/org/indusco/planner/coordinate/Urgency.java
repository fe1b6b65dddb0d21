package org.indusco.planner.coordinate;

import java.util.Arrays;
import org.indusco.model.network.Good;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Rows;

/// How fast the price of a row moves beside others, and with it how slowly the amounts that use it.
///
/// A row of urgency s moves its price s times as far, and every step size of a column counts the
/// row's coefficient s times, which keeps the iteration as stable as before. Urgency is the weight
/// that [Reach] gives a price, times a factor for the kind of good. Nothing is bought or sold of an
/// intermediate good, and little of many raw ones: their prices hear of demand only through what is
/// made of them, and what is used too much when prices are nearly right is nearly all theirs. The
/// factors were found by trial on generated networks and that of 1940.
final class Urgency {

  private static final double INTERMEDIATE = 2;
  private static final double RAW = 1.5;

  private final double[] ofKind;

  Urgency(Compilation compilation) {
    Ground ground = compilation.ground();
    Rows rows = compilation.program().rows;
    ofKind = new double[rows.count()];
    Arrays.fill(ofKind, 1);
    for (int g = 0; g < ground.goods.size(); g++) {
      double factor = of(ground.goods.get(g).kind());
      for (int d = 0; d < rows.depots(); d++) {
        for (int t = 0; t < rows.months(); t++) {
          ofKind[rows.material(d, g, t)] = factor;
          ofKind[rows.before(d, g, t)] = factor;
        }
      }
    }
  }

  /// Urgency by row, above 0.
  ///
  /// @param prices now, scaled, by row
  /// @param anchor the same at the last restart
  double[] of(double[] prices, double[] anchor) {
    double[] urgency = new double[ofKind.length];
    for (int i = 0; i < urgency.length; i++) {
      urgency[i] = ofKind[i] * Reach.ofPrice(prices[i], anchor[i]);
    }
    return urgency;
  }

  private static double of(Good.Kind kind) {
    return switch (kind) {
      case INTERMEDIATE -> INTERMEDIATE;
      case RAW -> RAW;
      case FINISHED, EQUIPMENT -> 1;
    };
  }
}
