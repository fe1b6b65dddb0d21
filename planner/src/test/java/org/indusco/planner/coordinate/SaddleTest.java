package org.indusco.planner.coordinate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.indusco.model.network.Network;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.outside.Progress;
import org.indusco.planner.price.Oracle;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The packed and running sums of the iteration against sums taken month by month.
final class SaddleTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void gainsOfWholeSetsAreThoseOfTheirColumns(long seed) {
    Program program = compile(seed).program();
    double[] prices = new Random(seed).doubles(program.rhs.length).toArray();
    double[] margins = new double[program.widestSet()];
    for (int s = 0; s < program.sets(); s++) {
      program.margins(prices, s, margins);
      for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
        assertThat(margins[j - program.setStart[s]])
            .isCloseTo(program.margin(prices, j), within(1e-12));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void stepsAddUpWhatIsUsedAndBrought(long seed) {
    Compilation compilation = compile(seed);
    Coordination coordination =
        new Coordination(compilation, new Oracle(compilation), Progress.none());
    coordination.coordinate(60, 1e-9);
    assertAddedUp(compilation, coordination);
    for (Pool pool : coordination.pools().subList(0, coordination.pools().size() / 2)) {
      pool.fix(pool.choices().getFirst().course);
    }
    coordination.refresh();
    coordination.settle(40, -1, Progress.Phase.CHOOSING);
    assertAddedUp(compilation, coordination);
  }

  private static void assertAddedUp(Compilation compilation, Coordination coordination) {
    Program program = compilation.program();
    double[] used = new double[program.rhs.length];
    double[] amounts = coordination.amounts();
    for (int j = 0; j < program.columns; j++) {
      for (int e = program.start[j]; e < program.start[j + 1]; e++) {
        used[program.row[e]] += program.coefficient[e] * amounts[j];
      }
    }
    for (Pool pool : coordination.pools()) {
      for (Choice choice : pool.choices()) {
        bring(program, pool.unit(), choice, used);
      }
    }
    double[] activity = coordination.activity();
    for (int i = 0; i < used.length; i++) {
      assertThat(activity[i]).isCloseTo(used[i], within(1e-7 * (1 + Math.abs(used[i]))));
    }
    assertThat(Arrays.stream(used).filter(use -> use != 0).count()).isPositive();
  }

  private static void bring(Program program, Unit unit, Choice choice, double[] used) {
    for (Trajectory.Stay stay : choice.course.stays()) {
      for (int t = stay.from(); t < stay.to(); t++) {
        Load load = unit.loads().get(stay.load());
        for (int f = 0; f < load.family().length; f++) {
          int row = program.rows.row(load.family()[f], stay.depot(), t);
          used[row] -= choice.share() * load.amount()[f];
        }
      }
    }
    for (Trajectory.Take take : choice.course.loans()) {
      used[take.row()] += choice.share() * take.amount();
    }
    for (Trajectory.Take take : choice.course.takes()) {
      used[take.row()] += choice.share() * take.amount();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void bestKnownCoursesAreThoseOfThePools(long seed) {
    Compilation compilation = compile(seed);
    Program program = compilation.program();
    double[] prices = new Random(seed).doubles(program.rhs.length).toArray();
    List<Pool> pools = compilation.units().stream().map(unit -> pool(compilation, unit)).toList();
    Crowd crowd = new Crowd(program, pools);
    crowd.price(prices);
    double[] best = crowd.best(prices);
    for (Pool pool : pools) {
      double most = 0;
      for (Choice choice : pool.choices()) {
        double[] used = new double[program.rhs.length];
        choice.take(0, 0, 1);
        bring(program, pool.unit(), choice, used);
        double gain = choice.course.gain();
        for (int i = 0; i < used.length; i++) {
          gain -= used[i] * prices[i];
        }
        most = Math.max(most, gain);
      }
      assertThat(best[pool.unit().number()]).isCloseTo(most, within(1e-9 * (1 + most)));
    }
  }

  /// A pool of staying at home, and of closing half way through.
  private static Pool pool(Compilation compilation, Unit unit) {
    Ground ground = compilation.ground();
    Pool pool = new Pool(unit);
    for (int end : new int[] {ground.months, ground.months / 2}) {
      int[] at = new int[ground.months];
      Arrays.fill(at, Trajectory.GONE);
      for (int t = unit.first(); t < end; t++) {
        if (!unit.there(t) || !ground.placeOpen(unit.sites()[0], t)) {
          break;
        }
        at[t] = 0;
      }
      pool.add(Trajectory.of(ground, compilation.program(), unit, at));
    }
    return pool;
  }

  private static Compilation compile(long seed) {
    Network network = RandomNetworks.of(seed);
    return Compilation.of(Ground.of(network, new DrawnGeography(network)));
  }
}
