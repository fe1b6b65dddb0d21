package org.indusco.planner.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.indusco.model.network.Network;
import org.indusco.planner.drawn.DrawnGeography;
import org.indusco.planner.drawn.RandomNetworks;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The dynamic programme of units against every course that there is.
final class OracleTest {

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bestCourseIsTheBestOfAllCourses(long seed) {
    Network network = RandomNetworks.of(seed);
    Compilation compilation = Compilation.of(Ground.of(network, new DrawnGeography(network)));
    double[] prices = new double[compilation.program().rhs.length];
    Random random = new Random(seed);
    Arrays.setAll(prices, i -> random.nextInt(3) == 0 ? random.nextDouble() : 0);
    Appraisal appraisal = new Oracle(compilation).appraise(prices);
    for (Unit unit : compilation.units()) {
      Courses courses = new Courses(compilation, unit, appraisal.prices());
      double worth = appraisal.unitWorth()[unit.number()];
      assertThat(worth).isCloseTo(courses.best(), within(1e-9 * (1 + Math.abs(worth))));
      int[] course = appraisal.courses()[unit.number()];
      assertThat(courses.worth(course)).isCloseTo(worth, within(1e-9 * (1 + Math.abs(worth))));
    }
  }

  /// All courses of a unit, gone through one by one.
  private static final class Courses {

    private final Compilation compilation;
    private final Unit unit;
    private final double[] prices;
    private final int[] at;
    private double best = 0;

    Courses(Compilation compilation, Unit unit, double[] prices) {
      this.compilation = compilation;
      this.unit = unit;
      this.prices = prices;
      at = new int[compilation.ground().months];
    }

    double best() {
      Arrays.fill(at, Trajectory.GONE);
      from(0, unit.first());
      return best;
    }

    private void from(int site, int t) {
      if (t == at.length) {
        best = Math.max(best, worth(at));
        return;
      }
      Arrays.fill(at, t, at.length, Trajectory.GONE);
      best = Math.max(best, worth(at));
      if (open(site, t)) {
        at[t] = site;
        from(site, t + 1);
        for (int to = 0; to < unit.sites().length && t + 1 < at.length; to++) {
          if (to != site && open(to, t + 1)) {
            at[t] = Trajectory.MOVING;
            at[t + 1] = to;
            from(to, t + 2);
          }
        }
      }
    }

    private boolean open(int site, int t) {
      return unit.there(t) && compilation.ground().placeOpen(unit.sites()[site], t);
    }

    /// What a course is worth at the prices, month by month.
    double worth(int[] course) {
      var program = compilation.program();
      Trajectory trajectory = Trajectory.of(compilation.ground(), program, unit, course.clone());
      double worth = trajectory.gain();
      for (int t = 0; t < course.length; t++) {
        int depot = course[t] < 0 ? -1 : compilation.ground().depotOf(unit.sites()[course[t]], t);
        for (int f = 0; f < unit.family().length && depot >= 0; f++) {
          worth += unit.amount()[f] * prices[program.rows.row(unit.family()[f], depot, t)];
        }
      }
      for (Trajectory.Loan loan : trajectory.loans()) {
        worth -= loan.amount() * prices[loan.row()];
      }
      return worth;
    }
  }
}
