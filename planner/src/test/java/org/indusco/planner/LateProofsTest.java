package org.indusco.planner;

import static org.assertj.core.api.Assertions.assertThat;

import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.planner.drawn.Drawing;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.outside.Progress;
import org.junit.jupiter.api.Test;

/// Bounds that are proven while units are given their courses count like earlier ones.
final class LateProofsTest {

  private static final int UNITS = 40;

  /// Too few for prices to be agreed before units are given their courses.
  private static final int HASTE = 30;

  private static final String NETWORK =
      """
      network
      id start months candidate_sites
      crowd 1940-07 6 5

      goods
      id unit kind value
      cotton kg raw 1
      cloth bolt finished 8

      places
      id lat lon premises
      front 34.0 107.0 -
      near 34.0 106.0 4
      far 34.0 105.0 5
      north 35.0 106.0 6
      south 33.0 106.0 3

      recipes
      id industry cost
      weave weaving 10

      recipe_goods
      recipe good direction quantity
      weave cotton in 10
      weave cloth out 5

      threats
      place risk
      front 0.3

      orders
      id good quantity
      coats cloth 100000
      """;

  @Test
  void thePlanSaysTheLowestBound() {
    Network network = Drawing.completed(NETWORK, cooperatives());
    Lowest lowest = new Lowest();
    PlanRequest hasty = new PlanRequest(0.001, HASTE, 1, null, "", "");

    Plan plan = Planner.plan(network, new DrawnGeography(network), hasty, lowest);

    assertThat(lowest.inTheEnd).isLessThan(lowest.whileCoordinating);
    assertThat(plan.summary().bound()).isEqualTo(lowest.inTheEnd);
    assertThat(plan.summary().value()).isLessThanOrEqualTo(lowest.inTheEnd);
  }

  private static String cooperatives() {
    StringBuilder table = new StringBuilder("cooperatives\nid industry place crew capital\n");
    for (int i = 0; i < UNITS; i++) {
      table.append("unit%d weaving front %d %d%n".formatted(i, 5 + i % 7, 1000 + 100 * (i % 9)));
    }
    return table.toString();
  }

  /// Remembers the lowest bounds.
  private static final class Lowest implements Progress {

    private double whileCoordinating = Double.POSITIVE_INFINITY;
    private double inTheEnd = Double.POSITIVE_INFINITY;

    @Override
    public void report(Phase phase, double value, double bound) {
      inTheEnd = Math.min(inTheEnd, bound);
      if (phase == Phase.COORDINATING) {
        whileCoordinating = Math.min(whileCoordinating, bound);
      }
    }

    @Override
    public boolean stopped() {
      return false;
    }
  }
}
