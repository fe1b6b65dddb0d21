package org.indusco.planner.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indusco.model.network.Network;
import org.indusco.planner.coordinate.Coordination;
import org.indusco.planner.coordinate.Pool;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.exact.ExactModel;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.outside.Progress;
import org.indusco.planner.price.Oracle;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.repair.ForwardRepair;
import org.indusco.planner.repair.Settlement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What choosing anew around places leads to, from a plan in which all units closed.
final class NeighbourhoodTest {

  private static final double ROUNDING = 1e-6;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void isBetterThanClosingAllAndNoBetterThanTheOptimum(long seed) {
    Network network = RandomNetworks.of(seed);
    double optimum = ExactModel.solve(network, new DrawnGeography(network)).optimum();
    Tried tried = new Tried(network, 1, Progress.none());
    assertThat(tried.improved()).isGreaterThan(tried.closed());
    assertThat(tried.improved()).isLessThanOrEqualTo(optimum * (1 + ROUNDING));
    assertThat(tried.coordination.bound()).isGreaterThanOrEqualTo(optimum * (1 - ROUNDING));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isTheSameForASeed(long seed) {
    Network network = RandomNetworks.of(seed);
    Tried one = new Tried(network, 7, Progress.none());
    Tried other = new Tried(network, 7, Progress.none());
    assertThat(one.improved.amounts()).isEqualTo(other.improved.amounts());
    assertThat(one.improved.sameCourses(other.improved)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whenStoppedEverythingStaysAsItWas(long seed) {
    Tried tried = new Tried(RandomNetworks.of(seed), 1, new Stopped());
    assertThat(tried.improved).isSameAs(tried.first);
  }

  /// A drawn network, coordinated, closed, and improved.
  private static final class Tried {

    final Compilation compilation;
    final Coordination coordination;
    final Settlement first;
    final Settlement improved;

    Tried(Network network, long seed, Progress progress) {
      compilation = Compilation.of(Ground.of(network, new DrawnGeography(network)));
      coordination = new Coordination(compilation, new Oracle(compilation), progress);
      coordination.coordinate(200, 1e-6);
      Neighbourhood neighbourhood =
          new Neighbourhood(compilation, coordination, progress, new Random(seed), 2e7);
      List<@Nullable Trajectory> none = new ArrayList<>();
      for (Pool pool : coordination.pools()) {
        pool.fix(null);
        none.add(null);
      }
      coordination.refresh();
      coordination.settle(200, 1e-6, Progress.Phase.SETTLING);
      LoanRoom loans = new LoanRoom(compilation.program());
      first =
          ForwardRepair.repair(
              compilation, none, coordination.amounts(), coordination.prices(), loans.lent());
      improved = neighbourhood.improve(first);
    }

    double closed() {
      return first.value(compilation.program());
    }

    double improved() {
      return improved.value(compilation.program());
    }
  }

  /// Wants to end at once.
  private static final class Stopped implements Progress {

    @Override
    public void report(Phase phase, double value, double bound) {}

    @Override
    public boolean stopped() {
      return true;
    }
  }
}
