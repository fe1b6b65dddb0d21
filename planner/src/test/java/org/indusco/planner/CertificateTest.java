package org.indusco.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Summary;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.exact.ExactModel;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.outside.Geography;
import org.indusco.planner.outside.Progress;
import org.indusco.planner.price.Oracle;
import org.indusco.planner.program.Compilation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Bound >= exact optimum >= plan, whatever the effort and whatever the prices, on as many tiny
/// networks as the property `indusco.tiny.networks` says; a failure names the seed, and
/// [RandomNetworks#textOf] draws its network.
final class CertificateTest {

  private static final double ROUNDING = 1e-6;
  private static final int[] EFFORTS = {1, 40, 400, 4000};

  static LongStream seeds() {
    return LongStream.rangeClosed(1, Integer.getInteger("indusco.tiny.networks", 60));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void optimumLiesBetweenPlanAndBoundAtAnyPrices(long seed) {
    Network network = RandomNetworks.of(seed);
    Geography geography = new DrawnGeography(network);
    double optimum = ExactModel.solve(network, geography).optimum();
    double rounding = ROUNDING * Math.max(1, Math.abs(optimum));
    int effort = EFFORTS[(int) (seed % EFFORTS.length)];
    Summary summary =
        Planner.plan(
                network,
                geography,
                new PlanRequest(0.001, effort, seed, null, "", ""),
                Progress.none())
            .summary();
    assertThat(summary.checked()).isTrue();
    assertThat(summary.value()).as("value").isLessThanOrEqualTo(optimum + rounding);
    assertThat(summary.bound()).as("bound").isGreaterThanOrEqualTo(optimum - rounding);
    Compilation compilation = Compilation.of(Ground.of(network, geography));
    Oracle oracle = new Oracle(compilation);
    Random random = new Random(seed);
    for (int trial = 0; trial < 20; trial++) {
      double[] prices = prices(compilation.program().rhs.length, trial, random);
      assertThat(oracle.appraise(prices).bound())
          .as("bound at prices of trial %d", trial)
          .isGreaterThanOrEqualTo(optimum - rounding);
    }
  }

  /// Prices from a hundredth to a million of what things are worth, half of them nought.
  private static double[] prices(int rows, int trial, Random random) {
    double scale = new double[] {0.01, 0.1, 1, 10, 1e6}[trial % 5];
    double[] prices = new double[rows];
    for (int i = 0; i < rows; i++) {
      prices[i] = random.nextBoolean() ? 0 : scale * random.nextDouble();
    }
    return prices;
  }
}
