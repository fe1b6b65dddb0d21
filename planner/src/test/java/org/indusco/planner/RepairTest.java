package org.indusco.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Summary;
import org.indusco.planner.check.Checker;
import org.indusco.planner.check.Verdict;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.outside.Geography;
import org.indusco.planner.price.Appraisal;
import org.indusco.planner.price.Oracle;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.indusco.planner.repair.ForwardRepair;
import org.indusco.planner.repair.Settlement;
import org.indusco.planner.round.Room;
import org.indusco.planner.tell.Telling;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever amounts and courses come in, what the repair lets through can be carried out.
final class RepairTest {

  private static final Summary NONE =
      new Summary(0, 0, false, false, null, 0, 0, 0, 0, 0, 0, "", "", 0, "");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 30);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anyAmountsAreRepairedToAPlanThatTheCheckerAccepts(long seed) {
    Network network = RandomNetworks.of(seed);
    Geography geography = new DrawnGeography(network);
    Compilation compilation = Compilation.of(Ground.of(network, geography));
    Program program = compilation.program();
    Random random = new Random(seed);
    double[] prices = new double[program.rhs.length];
    Arrays.setAll(prices, i -> random.nextBoolean() ? 0 : 2 * random.nextDouble());
    Room room = new Room(program);
    List<@Nullable Trajectory> courses = courses(compilation, prices, room);
    Settlement settlement =
        ForwardRepair.repair(compilation, courses, amounts(program, random), prices, room.lent());

    Plan plan = Telling.tell(compilation, settlement, prices, NONE);
    Verdict verdict = Checker.check(network, geography, plan);
    assertThat(verdict.violations()).isEmpty();
    double value = settlement.value(program);
    assertThat(verdict.value()).isCloseTo(value, within(1e-6 * (1 + Math.abs(value))));
  }

  /// The courses that are best at the prices, as far as there is room for them.
  private static List<@Nullable Trajectory> courses(
      Compilation compilation, double[] prices, Room room) {
    Appraisal appraisal = new Oracle(compilation).appraise(prices);
    List<@Nullable Trajectory> courses = new ArrayList<>();
    for (Unit unit : compilation.units()) {
      int[] at = appraisal.courses()[unit.number()];
      Trajectory course = Trajectory.of(compilation.ground(), compilation.program(), unit, at);
      courses.add(room.take(course) ? course : null);
    }
    return courses;
  }

  /// Amounts within the limits of columns and sets, but of no balance.
  private static double[] amounts(Program program, Random random) {
    double[] amounts = new double[program.columns];
    for (int j = 0; j < amounts.length; j++) {
      double most = Math.min(program.upper[j], 1000);
      amounts[j] = random.nextInt(3) == 0 ? 0 : most * random.nextDouble();
    }
    for (int s = 0; s < program.sets(); s++) {
      double load = 0;
      for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
        load += program.weight[j] * amounts[j];
      }
      double fits = load > program.capacity[s] ? program.capacity[s] / load : 1;
      for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
        amounts[j] *= fits;
      }
    }
    return amounts;
  }
}
