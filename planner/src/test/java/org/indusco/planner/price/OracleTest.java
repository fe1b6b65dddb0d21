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
import org.indusco.planner.program.Load;
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
    private double best = Double.NEGATIVE_INFINITY;

    Courses(Compilation compilation, Unit unit, double[] prices) {
      this.compilation = compilation;
      this.unit = unit;
      this.prices = prices;
      at = new int[compilation.ground().months];
    }

    double best() {
      Arrays.fill(at, Trajectory.GONE);
      if (unit.proposed()) {
        consider();
        for (int t = unit.first(); t < at.length; t++) {
          for (int site = 0; site < unit.sites().length; site++) {
            if (open(site, t)) {
              Arrays.fill(at, Trajectory.GONE);
              work(site, t);
            }
          }
        }
      } else {
        from(0, unit.first());
      }
      return best;
    }

    /// Counts the course so far, closed from then on, if it keeps what is decided.
    private void consider() {
      for (int t = unit.first(); t < at.length; t++) {
        boolean keeps = at[t] >= 0 ? unit.mayWork(unit.site(at[t]), t) : unit.mayRest(t, t + 1);
        if (!keeps) {
          return;
        }
      }
      best = Math.max(best, worth(at));
    }

    private void work(int post, int t) {
      at[t] = post;
      from(post, t + 1);
    }

    private void from(int post, int t) {
      if (t >= at.length) {
        consider();
        return;
      }
      Arrays.fill(at, t, at.length, Trajectory.GONE);
      consider();
      if (!open(post, t)) {
        return;
      }
      work(post, t);
      for (int to = 0; to < unit.posts(); to++) {
        int arrival = t + unit.moveMonths();
        boolean can =
            unit.site(to) != unit.site(post) && unit.canCarry(unit.load(post), unit.load(to));
        if (can && arrival < at.length && open(to, arrival)) {
          Arrays.fill(at, t, arrival, Trajectory.MOVING);
          work(to, arrival);
        }
      }
    }

    private boolean open(int post, int t) {
      return unit.there(t) && compilation.ground().placeOpen(unit.place(post), t);
    }

    /// What a course is worth at the prices, month by month.
    double worth(int[] course) {
      var program = compilation.program();
      Trajectory trajectory = Trajectory.of(compilation.ground(), program, unit, course.clone());
      double worth = trajectory.gain();
      for (int t = 0; t < course.length; t++) {
        int depot = course[t] < 0 ? -1 : compilation.ground().depotOf(unit.place(course[t]), t);
        if (depot >= 0) {
          Load load = unit.loads().get(unit.load(course[t]));
          for (int f = 0; f < load.family().length; f++) {
            worth += load.amount()[f] * prices[program.rows.row(load.family()[f], depot, t)];
          }
        }
      }
      for (Trajectory.Take take : trajectory.loans()) {
        worth -= take.amount() * prices[take.row()];
      }
      for (Trajectory.Take take : trajectory.takes()) {
        worth -= take.amount() * prices[take.row()];
      }
      return worth;
    }
  }
}
