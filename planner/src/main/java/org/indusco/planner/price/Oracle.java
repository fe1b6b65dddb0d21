package org.indusco.planner.price;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Rows;
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

  /// Units appraised with one table.
  private static final int BATCH = 64;

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

  /// What no plan can be worth more than in which each unit is worth at most what is said, in
  /// money.
  ///
  /// @param given prices, scaled, by row, each at least 0
  /// @param unitWorth in money, by unit, at the prices it is asked about
  public double limit(double[] given, Function<double[], double[]> unitWorth) {
    double[] prices = consistent(given);
    double bound = depots(prices);
    for (double worth : unitWorth.apply(prices)) {
      bound += worth;
    }
    return bound;
  }

  /// Appraises the network at prices, scaled, by row, each at least 0.
  public Appraisal appraise(double[] given) {
    double[] prices = consistent(given);
    double[] worth = new double[units.length];
    int[][] courses = new int[units.length][];
    IntStream.range(0, (units.length + BATCH - 1) / BATCH)
        .parallel()
        .forEach(
            batch -> {
              BestCourse course = new BestCourse(ground, program, units[batch * BATCH], prices);
              int end = Math.min(units.length, (batch + 1) * BATCH);
              for (int u = batch * BATCH; u < end; u++) {
                worth[u] = course.worth(units[u]);
                courses[u] = course.best();
              }
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

  /// The columns of work by others.
  private static int[] othersOf(Program program) {
    return IntStream.range(0, program.columns)
        .filter(j -> program.kind[j] == Kind.OTHERS)
        .toArray();
  }

  private void lowerLabour(double[] prices) {
    for (int j : othersOf) {
      double margin = program.margin(prices, j);
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
    Rows rows = program.rows;
    for (int d = 0; d < rows.depots(); d++) {
      for (int t = 0; t < rows.months(); t++) {
        Arrays.fill(prices, rows.cell(d, t), rows.cell(d, t) + rows.crewFamilies(), 0);
      }
    }
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
        sum += program.upper[j] * Math.max(0, program.margin(prices, j));
      }
    }
    return sum;
  }

  private double sets(double[] prices) {
    double[] margin = new double[program.widestSet()];
    double sum = 0;
    for (int s = 0; s < program.sets(); s++) {
      program.margins(prices, s, margin);
      int begin = program.setStart[s];
      double best = 0;
      for (int j = begin; j < program.setStart[s + 1]; j++) {
        if (margin[j - begin] > 0) {
          best = Math.max(best, margin[j - begin] / program.weight[j]);
        }
      }
      sum += program.capacity[s] * best;
    }
    return sum;
  }
}
