package org.indusco.exact.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.indusco.model.network.Network;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.price.Appraisal;
import org.indusco.planner.price.Oracle;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The paths against the planner's own dynamic programme, at prices drawn by chance.
final class CourseGraphTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 24);
  }

  private record Case(Compilation compilation, List<CourseGraph> graphs, Appraisal appraisal) {

    static Case of(long seed) {
      Network network = RandomNetworks.of(seed);
      Compilation compilation = Compilation.of(Ground.of(network, new DrawnGeography(network)));
      Random random = new Random(seed);
      double[] prices = new double[compilation.program().rhs.length];
      for (int i = 0; i < prices.length; i++) {
        prices[i] = random.nextInt(3) == 0 ? 0 : 2 * random.nextDouble();
      }
      List<CourseGraph> graphs =
          UnitClass.of(compilation.units(), compilation.ground()).stream()
              .map(u -> new CourseGraph(u, compilation.ground(), compilation.program()))
              .toList();
      return new Case(compilation, graphs, new Oracle(compilation).appraise(prices));
    }

    Trajectory best(Unit unit) {
      int[] at = appraisal.courses()[unit.number()];
      return Trajectory.of(compilation.ground(), compilation.program(), unit, at);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theBestPathIsWorthWhatTheBestCourseIs(long seed) {
    Case it = Case.of(seed);
    for (CourseGraph graph : it.graphs()) {
      for (Unit unit : graph.units().units()) {
        assertThat(graph.best(unit, it.appraisal().prices()))
            .isCloseTo(it.appraisal().unitWorth()[unit.number()], within(1e-6));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingOfTheBestCourseIsLeftOutAndTheRestBitByBit(long seed) {
    Case it = Case.of(seed);
    for (CourseGraph graph : it.graphs()) {
      List<Arc> best = graph.within(it.appraisal().prices(), 1e-6);
      List<Arc> more = graph.within(it.appraisal().prices(), 100);
      assertThat(more).containsAll(best);
      assertThat(graph.within(it.appraisal().prices(), 1e9)).isEqualTo(graph.arcs());
      Set<Long> pairs = new HashSet<>();
      best.forEach(arc -> pairs.add(CourseGraph.pair(arc.from(), arc.to())));
      for (Unit unit : graph.units().units()) {
        assertThat(pairs).containsAll(graph.pairs(unit, it.best(unit)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stepsTakenTogetherPartAgainIntoTheSameGain(long seed) {
    Case it = Case.of(seed);
    for (CourseGraph graph : it.graphs()) {
      List<Long> pairs =
          graph.units().units().stream()
              .flatMap(unit -> graph.pairs(unit, it.best(unit)).stream())
              .toList();
      List<Arc> steps =
          pairs.stream()
              .map(
                  pair ->
                      graph.arcs().stream()
                          .filter(arc -> CourseGraph.pair(arc.from(), arc.to()) == pair)
                          .findFirst()
                          .orElseThrow())
              .toList();
      Paths paths = new Paths(graph, steps);
      double parted = 0;
      for (Unit unit : graph.units().units()) {
        Trajectory course = paths.take(unit, it.compilation().ground(), it.compilation().program());
        parted += course == null ? 0 : course.gain();
      }
      assertThat(parted).isCloseTo(steps.stream().mapToDouble(Arc::gain).sum(), within(1e-6));
    }
  }
}
