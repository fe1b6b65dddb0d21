package org.indusco.planner.coordinate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indusco.model.network.Network;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.outside.Progress;
import org.indusco.planner.price.Oracle;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.repair.ForwardRepair;
import org.indusco.planner.round.Room;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// When settling is given up, against what courses drawn by chance come to.
final class SettlingTest {

  private static final int STEPS = 1500;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isNotGivenUpForAValueThatIsReached(long seed) {
    Drawn drawn = new Drawn(seed);
    drawn.coordination.settle(STEPS, 1e-9, Progress.Phase.SETTLING);
    double value = drawn.value();
    double less = value - 1e-6 * (1 + Math.abs(value));
    assertThat(new Drawn(seed).coordination.settleAbove(less, STEPS, 1e-9)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isGivenUpSoonForAValueFarOff(long seed) {
    Drawn drawn = new Drawn(seed);
    int before = drawn.coordination.iterations();
    double more = 2 * Math.abs(drawn.coordination.bound()) + 1;
    assertThat(drawn.coordination.settleAbove(more, STEPS, 1e-9)).isFalse();
    assertThat(drawn.coordination.iterations() - before).isLessThan(STEPS);
  }

  /// A drawn network in which every unit has a course drawn by chance among those it knows.
  private static final class Drawn {

    final Compilation compilation;
    final Coordination coordination;
    final Room room;

    Drawn(long seed) {
      Network network = RandomNetworks.of(seed);
      compilation = Compilation.of(Ground.of(network, new DrawnGeography(network)));
      coordination = new Coordination(compilation, new Oracle(compilation), Progress.none());
      coordination.coordinate(200, 1e-9);
      room = new Room(compilation.program());
      Random random = new Random(seed);
      for (Pool pool : coordination.pools()) {
        Trajectory course = pool.choices().get(random.nextInt(pool.choices().size())).course;
        pool.fix(room.take(course) ? course : null);
      }
      coordination.refresh();
    }

    /// What they come to as a plan that can be carried out.
    double value() {
      List<@Nullable Trajectory> courses = new ArrayList<>();
      for (Pool pool : coordination.pools()) {
        List<Choice> its = pool.choices();
        courses.add(its.isEmpty() ? null : its.getFirst().course);
      }
      return ForwardRepair.repair(
              compilation, courses, coordination.amounts(), coordination.prices(), room.lent())
          .value(compilation.program());
    }
  }
}
