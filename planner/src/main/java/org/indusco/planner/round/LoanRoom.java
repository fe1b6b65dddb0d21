package org.indusco.planner.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;

/// Keeps count of what funds can still lend for moves, so that no unit is given a move that nobody
/// pays for.
///
/// A fund can serve several depots. Each loan is taken from the funds in their order, so a later
/// loan may be refused that another way of sharing could have served; it is never the other way
/// round.
public final class LoanRoom {

  private final Map<Integer, List<Integer>> columnsOfRow = new HashMap<>();
  private final int[] setOf;
  private final double[] left;
  private final double[] lent;

  /// All funds unused.
  public LoanRoom(Program program) {
    setOf = new int[program.columns];
    left = program.capacity.clone();
    lent = new double[program.columns];
    for (int s = 0; s < program.sets(); s++) {
      for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
        setOf[j] = s;
        if (program.kind[j] == Kind.LEND) {
          columnsOfRow
              .computeIfAbsent(program.row[program.start[j]], row -> new ArrayList<>())
              .add(j);
        }
      }
    }
  }

  /// Whether funds suffice for what a course borrows.
  public boolean fits(Trajectory course) {
    for (Trajectory.Take loan : course.loans()) {
      double room = 0;
      for (int j : ofRow(loan.row())) {
        room += left[setOf[j]];
      }
      if (room < loan.amount()) {
        return false;
      }
    }
    return true;
  }

  /// Takes back what was lent to a course.
  public void giveBack(Trajectory course) {
    for (Trajectory.Take loan : course.loans()) {
      double back = loan.amount();
      for (int j : ofRow(loan.row())) {
        double given = Math.min(back, lent[j]);
        left[setOf[j]] += given;
        lent[j] -= given;
        back -= given;
      }
    }
  }

  /// Lends what a course borrows, all or nothing; false when the funds do not suffice.
  public boolean take(Trajectory course) {
    if (!fits(course)) {
      return false;
    }
    for (Trajectory.Take loan : course.loans()) {
      double need = loan.amount();
      for (int j : ofRow(loan.row())) {
        double taken = Math.min(need, left[setOf[j]]);
        left[setOf[j]] -= taken;
        lent[j] += taken;
        need -= taken;
      }
    }
    return true;
  }

  private List<Integer> ofRow(int loanRow) {
    return columnsOfRow.getOrDefault(loanRow, List.of());
  }

  /// What is lent for moves, in money, by column.
  public double[] lent() {
    return lent.clone();
  }
}
