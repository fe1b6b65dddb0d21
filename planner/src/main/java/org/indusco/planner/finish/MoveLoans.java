package org.indusco.planner.finish;

import java.util.List;
import java.util.Optional;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.jspecify.annotations.Nullable;

/// Shares out funds among the moves of courses that were chosen together: first as proposed, then
/// from whatever the funds have left.
final class MoveLoans {

  /// Money that may be missing by rounding.
  private static final double ROUNDING = 1e-9;

  private final Program program;
  private final double[] proposed;
  private final double[] lent;
  private final double[] left;
  private final int[] setOf;

  private MoveLoans(Program program, double[] amounts) {
    this.program = program;
    proposed = amounts.clone();
    lent = new double[program.columns];
    left = program.capacity.clone();
    setOf = new int[program.columns];
    for (int s = 0; s < program.sets(); s++) {
      for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
        setOf[j] = s;
      }
    }
  }

  /// What is lent for moves, in money, by column; empty when the funds do not suffice.
  static Optional<double[]> find(
      Program program, List<@Nullable Trajectory> courses, double[] amounts) {
    MoveLoans loans = new MoveLoans(program, amounts);
    double[] needs = new double[program.rhs.length];
    for (Trajectory course : courses) {
      if (course != null) {
        course.loans().forEach(loan -> needs[loan.row()] += loan.amount());
      }
    }
    loans.lend(needs, true);
    loans.lend(needs, false);
    for (double need : needs) {
      if (need > ROUNDING) {
        return Optional.empty();
      }
    }
    return Optional.of(loans.lent);
  }

  private void lend(double[] needs, boolean asProposed) {
    for (int j = program.firstInSet(); j < program.columns; j++) {
      if (program.kind[j] == Kind.LEND) {
        int row = program.row[program.start[j]];
        double room = asProposed ? Math.min(proposed[j], left[setOf[j]]) : left[setOf[j]];
        double loan = Math.min(needs[row], room);
        lent[j] += loan;
        left[setOf[j]] -= loan;
        needs[row] -= loan;
      }
    }
  }
}
