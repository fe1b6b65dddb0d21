package org.indusco.planner.coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.indusco.model.network.Network;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Projections against a bisection of the level, which is slow and obvious.
final class ProjectionTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void capacitiesAreKeptByTheNearestPoint(long seed) {
    Network network = RandomNetworks.of(seed);
    Program program = Compilation.of(Ground.of(network, new DrawnGeography(network))).program();
    Random random = new Random(seed);
    double[] step = random.doubles(program.columns, 0.1, 2).toArray();
    double[] wish = random.doubles(program.columns).map(v -> 400 * (v - 0.3)).toArray();
    double[] nearest = wish.clone();
    int[] columns = IntStream.range(0, program.columns).toArray();
    Capacity capacity = new Capacity(program, step);
    for (int s = 0; s < program.sets(); s++) {
      for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
        nearest[j] = Math.max(0, nearest[j]);
      }
      capacity.project(
          nearest, columns, program.setStart[s], program.setStart[s + 1], program.capacity[s]);
    }
    int bound = 0;
    for (int s = 0; s < program.sets(); s++) {
      int begin = program.setStart[s];
      int end = program.setStart[s + 1];
      DoubleUnaryOperator load =
          level -> {
            double sum = 0;
            for (int j = begin; j < end; j++) {
              sum += program.weight[j] * cut(wish[j], level * step[j] * program.weight[j]);
            }
            return sum;
          };
      double level = level(load, program.capacity[s]);
      bound += level > 0 ? 1 : 0;
      for (int j = begin; j < end; j++) {
        assertThat(nearest[j])
            .isCloseTo(cut(wish[j], level * step[j] * program.weight[j]), within(1e-6));
      }
    }
    assertThat(bound).as("sets that are full").isPositive().isLessThan(program.sets());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void sharesOfAUnitAreKeptByTheNearestPoint(long seed) {
    Random random = new Random(seed);
    for (int trial = 0; trial < 200; trial++) {
      int n = 1 + random.nextInt(8);
      double[] wish = random.doubles(n + 2).map(v -> 3 * v - 1.5).toArray();
      DoubleUnaryOperator sum =
          level -> {
            double all = 0;
            for (int i = 0; i < n; i++) {
              all += cut(wish[i], level);
            }
            return all;
          };
      assertThat(Simplex.level(wish, n, false)).isCloseTo(level(sum, 1), within(1e-9));
      double whole = Simplex.level(wish, n, true);
      assertThat(sum.applyAsDouble(whole)).isCloseTo(1, within(1e-9));
    }
  }

  private static double cut(double wish, double by) {
    return Math.max(0, wish - by);
  }

  /// The smallest level at or above 0 at which a falling load fits.
  private static double level(DoubleUnaryOperator load, double most) {
    if (load.applyAsDouble(0) <= most) {
      return 0;
    }
    double low = 0;
    double high = 1;
    while (load.applyAsDouble(high) > most) {
      high *= 2;
    }
    for (int i = 0; i < 200; i++) {
      double middle = (low + high) / 2;
      if (load.applyAsDouble(middle) > most) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
