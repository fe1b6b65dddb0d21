package org.indusco.planner.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.indusco.model.network.Network;
import org.indusco.planner.coordinate.Choice;
import org.indusco.planner.coordinate.Coordination;
import org.indusco.planner.coordinate.Pool;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.outside.Progress;
import org.indusco.planner.price.Oracle;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.repair.Presences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole courses against the shares that they stand for.
final class ApportionmentTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyUnitGetsACourseItHadAShareIn(long seed) {
    Coordinated coordinated = new Coordinated(seed);
    List<List<Trajectory>> shared = new ArrayList<>();
    for (Pool pool : coordinated.coordination.pools()) {
      shared.add(
          pool.choices().stream().filter(c -> c.share() > 0).map(choice -> choice.course).toList());
    }
    coordinated.apportion();
    for (Pool pool : coordinated.coordination.pools()) {
      assertThat(pool.fixed()).isTrue();
      assertThat(pool.choices()).hasSizeLessThanOrEqualTo(1);
      for (Choice choice : pool.choices()) {
        assertThat(shared.get(pool.unit().number())).contains(choice.course);
      }
    }
  }

  @Test
  void unitsTogetherBringMoreNearlyWhatTheirSharesBringThanTheirFavouritesDo() {
    double apportioned = 0;
    double favourites = 0;
    for (long seed : seeds().toArray()) {
      Coordinated coordinated = new Coordinated(seed);
      double[] shares = coordinated.brought();
      double[] prices = coordinated.coordination.bestPrices();
      List<@Nullable Trajectory> best = new ArrayList<>();
      for (Pool pool : coordinated.coordination.pools()) {
        Choice favourite = pool.favourite();
        best.add(favourite == null ? null : favourite.course);
      }
      favourites += squares(Presences.bring(coordinated.compilation, best), shares, prices);
      coordinated.apportion();
      apportioned += squares(coordinated.brought(), shares, prices);
    }
    assertThat(apportioned).isLessThan(favourites);
  }

  private static double squares(double[] one, double[] other, double[] weights) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += weights[i] * (one[i] - other[i]) * (one[i] - other[i]);
    }
    return sum;
  }

  /// A drawn network after some steps of coordination.
  private static final class Coordinated {

    final Compilation compilation;
    final Coordination coordination;

    Coordinated(long seed) {
      Network network = RandomNetworks.of(seed);
      compilation = Compilation.of(Ground.of(network, new DrawnGeography(network)));
      coordination = new Coordination(compilation, new Oracle(compilation), Progress.none());
      coordination.coordinate(200, 1e-6);
    }

    void apportion() {
      new Apportionment(coordination, compilation, new Room(compilation.program()), 1).run();
    }

    /// What the shares bring, by row.
    double[] brought() {
      double[] sums = new double[compilation.program().rows.count()];
      for (Pool pool : coordination.pools()) {
        for (Choice choice : pool.choices()) {
          for (Trajectory.Stay stay : choice.course.stays()) {
            for (int t = stay.from(); t < stay.to(); t++) {
              int cell = compilation.program().rows.cell(stay.depot(), t);
              Load load = pool.unit().loads().get(stay.load());
              for (int f = 0; f < load.family().length; f++) {
                sums[cell + load.family()[f]] += choice.share() * load.amount()[f];
              }
            }
          }
        }
      }
      return sums;
    }
  }
}
