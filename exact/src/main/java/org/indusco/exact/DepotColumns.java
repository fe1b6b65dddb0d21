package org.indusco.exact;

import java.util.Arrays;
import org.indusco.exact.solver.Mip;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;

/// What depots decide, handed to the solver as it is: the columns, rows and shared capacities of
/// the program.
final class DepotColumns {

  private static final int NONE = -1;

  private final Program program;
  private final Mip mip;
  private final int[] column;
  private final int[] row;
  private final double[] most;

  /// Hands over all columns that can be wanted.
  ///
  /// @param thin columns that lose more than this per unit of money at the prices are left out
  DepotColumns(Program program, Mip mip, double[] prices, double thin) {
    this.program = program;
    this.mip = mip;
    column = new int[program.columns];
    row = new int[program.rhs.length];
    Arrays.fill(row, NONE);
    most = most(program);
    for (int j = 0; j < program.columns; j++) {
      boolean worthIt =
          program.kind[j] == Kind.WORK
              || program.kind[j] == Kind.OTHERS
              || program.margin(prices, j) >= -thin;
      column[j] = worthIt ? add(j, most[j]) : NONE;
    }
    for (int s = 0; s < program.sets(); s++) {
      // The capacity of a set with one column is that column's limit already.
      if (program.setStart[s + 1] > program.setStart[s] + 1) {
        share(s);
      }
    }
  }

  /// Limits of columns, where those in a set are limited by its whole capacity, too: the solver
  /// then sees them without having to look for them.
  private static double[] most(Program program) {
    double[] most = program.upper.clone();
    for (int s = 0; s < program.sets(); s++) {
      for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
        if (program.weight[j] > 0) {
          most[j] = Math.min(most[j], program.capacity[s] / program.weight[j]);
        }
      }
    }
    return most;
  }

  private int add(int j, double most) {
    int number = mip.column(program.cost[j], most);
    for (int e = program.start[j]; e < program.start[j + 1]; e++) {
      mip.uses(row(program.row[e]), number, program.coefficient[e]);
    }
    return number;
  }

  private void share(int set) {
    int capacity = mip.row(program.capacity[set]);
    for (int j = program.setStart[set]; j < program.setStart[set + 1]; j++) {
      if (column[j] != NONE && program.weight[j] > 0) {
        mip.uses(capacity, column[j], program.weight[j]);
      }
    }
  }

  /// The solver's column for a column of the program that was not left out.
  int column(int number) {
    return column[number];
  }

  /// The most that a column of the program can be, scaled.
  double most(int number) {
    return most[number];
  }

  /// The solver's row for a row of the program.
  int row(int number) {
    if (row[number] == NONE) {
      row[number] = mip.row(program.rhs[number]);
    }
    return row[number];
  }

  /// Tells the solver of amounts, scaled, by column of the program.
  void hint(double[] amounts, Mip mip) {
    for (int j = 0; j < column.length; j++) {
      if (column[j] != NONE) {
        mip.hint(column[j], amounts[j]);
      }
    }
  }

  /// Amounts, scaled, by column of the program, in a solution.
  double[] amounts(double[] values) {
    double[] amounts = new double[column.length];
    for (int j = 0; j < amounts.length; j++) {
      amounts[j] = column[j] == NONE ? 0 : Math.max(0, values[column[j]]);
    }
    return amounts;
  }
}
