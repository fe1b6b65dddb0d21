package org.indusco.planner.coordinate;

import java.util.List;
import org.indusco.planner.program.Program;

/// Diagonal step sizes: for a column one over the sum of its coefficients, for a row one over the
/// sum of its, which keeps the iteration stable whatever the sizes (Pock and Chambolle 2011).
final class Steps {

  final double[] column;
  final double[] row;
  private final Program program;
  private final double[] programRowSums;

  Steps(Program program) {
    this.program = program;
    column = new double[program.columns];
    row = new double[program.rhs.length];
    programRowSums = new double[row.length];
    for (int j = 0; j < program.columns; j++) {
      double sum = 0;
      for (int e = program.start[j]; e < program.start[j + 1]; e++) {
        double size = Math.abs(program.coefficient[e]);
        sum += size;
        programRowSums[program.row[e]] += size;
      }
      column[j] = sum > 0 ? 1 / sum : 1;
    }
  }

  /// Takes in the units' pools as they are.
  void measure(List<Pool> pools) {
    double[] sums = programRowSums.clone();
    for (Pool pool : pools) {
      pool.measure(program.rows, sums);
    }
    for (int i = 0; i < row.length; i++) {
      row[i] = sums[i] > 0 ? 1 / sums[i] : 1;
    }
  }
}
