package org.indusco.planner.price;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Unit;

/// Appraises a network at prices: the price oracle and the certified bound.
public final class Oracle {

  // Weak duality: for prices y >= 0 every plan is worth at most
  //   rhs . y + sum of units' best courses + sum of columns' best gains at the prices,
  // so each term below is the exact maximum over its own simple set:
  //   a column with an upper limit        upper * max(0, margin)
  //   a set that shares a capacity        capacity * max(0, max margin / weight)
  //   work                                none: the crew's price is raised to the best margin
  //   work by others                      none: the price of labour is lowered until it is not
  // worth it
  //   a unit                              dynamic programme over sites and months
  // Raising and lowering keeps the prices at or above 0, hence the bound valid.

  private final Ground ground;
  private final Program program;
  private final Unit[] units;
  private final int[] othersOf;

  /// An oracle for a compiled network.
  public Oracle(Compilation compilation) {
    ground = compilation.ground();
    program = compilation.program();
    units = compilation.units().toArray(Unit[]::new);
    othersOf = othersOf(program);
  }

  /// What a unit is worth at prices, in money.
  @FunctionalInterface
  public interface UnitWorth {
    double at(int unit, double[] prices);
  }

  /// What no plan can be worth more than in which each unit is worth at most what is said, in
  /// money, by prices, scaled, by row.
  ///
  /// @param settle is called once with the prices at which units are then appraised
  public double limit(double[] given, Consumer<double[]> settle, UnitWorth unitWorth) {
    double[] prices = consistent(given);
    settle.accept(prices);
    double bound = depots(prices);
    for (int u = 0; u < units.length; u++) {
      bound += unitWorth.at(u, prices);
    }
    return bound;
  }

  /// Appraises the network at prices, scaled, by row, each at least 0.
  public Appraisal appraise(double[] given) {
    double[] prices = consistent(given);
    double[] worth = new double[units.length];
    int[][] courses = new int[units.length][];
    IntStream.range(0, units.length)
        .parallel()
        .forEach(
            u -> {
              BestCourse course = new BestCourse(ground, program, units[u], prices);
              worth[u] = course.worth();
              courses[u] = course.best();
            });
    double bound = depots(prices);
    for (double unit : worth) {
      bound += unit;
    }
    return new Appraisal(bound, prices, worth, courses);
  }

  /// Prices at which neither work nor work by others gains without bound.
  private double[] consistent(double[] given) {
    double[] prices = Arrays.copyOf(given, given.length);
    lowerLabour(prices);
    raiseCrews(prices);
    return prices;
  }

  /// What there is at its prices, and the best gains of what depots decide.
  private double depots(double[] prices) {
    double sum = boxes(prices) + sets(prices);
    for (int i = 0; i < prices.length; i++) {
      sum += program.rhs[i] * prices[i];
    }
    return sum;
  }

  /// The gain of a column at prices, per scaled unit.
  public static double margin(Program program, double[] prices, int column) {
    double margin = program.cost[column];
    for (int e = program.start[column]; e < program.start[column + 1]; e++) {
      margin -= program.coefficient[e] * prices[program.row[e]];
    }
    return margin;
  }

  /// The columns of work by others.
  private static int[] othersOf(Program program) {
    return IntStream.range(0, program.columns)
        .filter(j -> program.kind[j] == Kind.OTHERS)
        .toArray();
  }

  private void lowerLabour(double[] prices) {
    for (int j : othersOf) {
      double margin = margin(program, prices, j);
      if (margin > 0) {
        int labour = program.row[program.start[j]];
        prices[labour] -= margin;
        if (prices[labour] < 0) {
          throw new IllegalStateException("work by others gains without a price");
        }
      }
    }
  }

  private void raiseCrews(double[] prices) {
    Arrays.fill(prices, 0, program.rows.crews(), 0);
    for (int j = 0; j < program.work; j++) {
      int first = program.start[j];
      double margin = program.cost[j];
      for (int e = first + 1; e < program.start[j + 1]; e++) {
        margin -= program.coefficient[e] * prices[program.row[e]];
      }
      int crew = program.row[first];
      prices[crew] = Math.max(prices[crew], margin / program.coefficient[first]);
    }
  }

  private double boxes(double[] prices) {
    double sum = 0;
    for (int j = program.work; j < program.firstInSet(); j++) {
      if (program.upper[j] < Double.POSITIVE_INFINITY) {
        sum += program.upper[j] * Math.max(0, margin(program, prices, j));
      }
    }
    return sum;
  }

  private double sets(double[] prices) {
    double sum = 0;
    for (int s = 0; s < program.sets(); s++) {
      double best = 0;
      for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
        best = Math.max(best, margin(program, prices, j) / program.weight[j]);
      }
      sum += program.capacity[s] * best;
    }
    return sum;
  }
}
