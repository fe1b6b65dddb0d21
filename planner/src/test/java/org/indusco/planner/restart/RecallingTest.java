package org.indusco.planner.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Restart;
import org.indusco.planner.coordinate.Coordination;
import org.indusco.planner.coordinate.Standing;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.Mishap;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.outside.Progress;
import org.indusco.planner.price.Oracle;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is remembered of one network and recalled for another.
final class RecallingTest {

  private static final int SEEDS = 8;

  private static Compilation compile(Network network) {
    return Compilation.of(Ground.of(network, new DrawnGeography(network)));
  }

  /// Where a coordination stands after some steps.
  private static Standing standing(Compilation compilation) {
    Coordination coordination =
        new Coordination(compilation, new Oracle(compilation), Progress.none());
    coordination.coordinate(120, 1e-9);
    return coordination.standing();
  }

  private static List<@Nullable Trajectory> favourites(Standing standing) {
    List<@Nullable Trajectory> courses = new ArrayList<>();
    for (List<Standing.Share> shares : standing.shares()) {
      courses.add(shares.getFirst().course());
    }
    return courses;
  }

  private static Former recalled(Compilation compilation, Restart restart) {
    return Recalling.of(compilation, restart).orElseThrow();
  }

  /// Every row and every column has a name of its own, else one of these figures would be lost.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void allPricesAndAmountsOfTheSameNetworkAreFoundAgain(long seed) {
    Compilation compilation = compile(RandomNetworks.of(seed));
    Program program = compilation.program();
    Random random = new Random(seed);
    double[] prices = random.doubles(program.rhs.length, 0.1, 1).toArray();
    double[] amounts = new double[program.columns];
    for (int j = 0; j < amounts.length; j++) {
      amounts[j] = 1e-6 * random.nextDouble() * Math.min(1, program.upper[j]);
    }
    Standing before = standing(compilation);
    Standing drawn = new Standing(prices, amounts, before.shares(), 0.5, 1.25);
    Former after =
        recalled(compilation, Remembering.of(compilation, drawn, favourites(before), 0.01));
    assertThat(after.standing().prices()).containsExactly(prices, within(1e-12));
    assertThat(after.standing().amounts()).containsExactly(amounts, within(1e-12));
    assertThat(after.standing().weight()).isEqualTo(0.5);
    assertThat(after.standing().length()).isEqualTo(1.25);
    assertThat(after.gap()).isEqualTo(0.01);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void sharesAndCoursesOfTheSameNetworkAreFoundAgain(long seed) {
    Compilation compilation = compile(RandomNetworks.of(seed));
    Standing before = standing(compilation);
    List<@Nullable Trajectory> given = favourites(before);
    given.set(0, null);
    Former after = recalled(compilation, Remembering.of(compilation, before, given, 0));
    for (Unit unit : compilation.units()) {
      int number = unit.number();
      Trajectory taken = after.taken().get(number);
      Trajectory course = given.get(number);
      assertThat(taken).isNotNull();
      if (taken != null && course != null) {
        assertThat(taken.at()).isEqualTo(course.at());
      } else if (taken != null) {
        assertThat(taken.stays()).isEmpty();
      }
      for (Standing.Share share : before.shares().get(number)) {
        if (share.share() > 1e-6) {
          assertThat(after.standing().shares().get(number))
              .anySatisfy(
                  found -> {
                    assertThat(found.course().at()).isEqualTo(share.course().at());
                    assertThat(found.share()).isCloseTo(share.share(), within(1e-4));
                  });
        }
      }
    }
  }

  /// Amounts without a column are gone by themselves; those that are left keep to the limits of
  /// now, and no course stands where nothing can stand.
  @ParameterizedTest
  @EnumSource(Mishap.class)
  void whatIsRecalledHoldsInTheChangedNetwork(Mishap mishap) {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Network network = RandomNetworks.of(seed);
      Compilation before = compile(network);
      Standing left = standing(before);
      Compilation after = compile(mishap.to(network));
      Former former = recalled(after, Remembering.of(before, left, favourites(left), 0));
      assertWithinLimits(after.program(), former.standing().amounts());
      Ground ground = after.ground();
      for (Unit unit : after.units()) {
        double sum = 0;
        for (Standing.Share share : former.standing().shares().get(unit.number())) {
          sum += share.share();
          int[] at = share.course().at();
          for (int t = 0; t < at.length; t++) {
            assertThat(at[t] < 0 || ground.placeOpen(unit.sites()[at[t]], t))
                .as("seed %d, unit %d in month %d", seed, unit.number(), t)
                .isTrue();
          }
        }
        assertThat(sum).isLessThanOrEqualTo(1 + 1e-9);
      }
    }
  }

  private static void assertWithinLimits(Program program, double[] amounts) {
    for (int j = 0; j < program.columns; j++) {
      assertThat(amounts[j]).isBetween(0.0, program.upper[j]);
    }
    for (int s = 0; s < program.sets(); s++) {
      double load = 0;
      for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
        load += program.weight[j] * amounts[j];
      }
      assertThat(load).isLessThanOrEqualTo(program.capacity[s] * (1 + 1e-9));
    }
  }

  /// What the price oracle finds is what can be taken, and a course that is bent is not.
  @Test
  void coursesFollowTheRulesOfTheOracle() {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Compilation compilation = compile(RandomNetworks.of(seed));
      Standing standing = standing(compilation);
      for (Unit unit : compilation.units()) {
        for (Standing.Share share : standing.shares().get(unit.number())) {
          int[] at = share.course().at();
          assertThat(Possible.is(compilation.ground(), unit, at)).isTrue();
          int[] bent = at.clone();
          bent[bent.length - 1] = Trajectory.MOVING;
          assertThat(Possible.is(compilation.ground(), unit, bent)).isFalse();
        }
      }
    }
  }
}
