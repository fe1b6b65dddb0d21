package org.indusco.planner.reason;

import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.repair.Presences;
import org.indusco.planner.repair.Settlement;

/// How much of everything a plan uses. Prices come from the bound, not from the plan, and may be
/// above 0 where the plan leaves something; what it leaves is not told as scarce.
public final class UsedUp {

  /// What is used to this part counts as used up.
  private static final double PART = 0.99;

  private final Program program;
  private final double[] amounts;
  private final double[] used;
  private final double[] there;
  private final double[] carried;
  private final boolean[] buyable;

  /// Of a settlement.
  public UsedUp(Compilation compilation, Settlement settlement) {
    program = compilation.program();
    amounts = settlement.amounts();
    used = new double[program.rhs.length];
    there = program.rhs.clone();
    carried = new double[program.sets()];
    buyable = new boolean[program.rhs.length];
    double[] brought = Presences.bring(compilation, settlement.courses());
    for (int i = 0; i < brought.length; i++) {
      there[i] += brought[i];
    }
    for (Trajectory course : settlement.courses()) {
      if (course != null) {
        course.loans().forEach(this::count);
        course.takes().forEach(this::count);
      }
    }
    for (int j = 0; j < program.columns; j++) {
      count(j);
    }
    for (int s = 0; s < program.sets(); s++) {
      for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
        carried[s] += program.weight[j] * program.worth[j] * amounts[j];
      }
    }
  }

  private void count(Trajectory.Take take) {
    if (take.amount() > 0) {
      used[take.row()] += take.amount();
    } else {
      there[take.row()] -= take.amount();
    }
  }

  /// Counts what a column uses of its rows, adds to them, and leaves to be bought.
  private void count(int j) {
    double amount = amounts[j] * program.worth[j];
    for (int e = program.start[j]; e < program.start[j + 1]; e++) {
      double use = program.coefficient[e] * amount;
      if (use > 0) {
        used[program.row[e]] += use;
      } else {
        there[program.row[e]] -= use;
      }
    }
    if (program.kind[j] == Kind.BUY && !limit(j)) {
      buyable[program.row[program.start[j]]] = true;
    }
  }

  /// Whether so little of a row is left that it can be scarce.
  public boolean row(int row) {
    return used[row] > 0 && used[row] >= PART * there[row];
  }

  /// Whether nothing of a row is there, or so little is left that it can be scarce.
  boolean lacking(int row) {
    return used[row] >= PART * there[row];
  }

  /// How much of a row is used, in the row's own unit.
  public double used(int row) {
    return used[row] / program.rowWorth[row];
  }

  /// Whether more of a balance of goods could be bought.
  public boolean buyable(int row) {
    return buyable[row];
  }

  /// Whether a column stands at its own upper limit.
  boolean limit(int column) {
    return amounts[column] * program.worth[column] >= PART * program.upper[column];
  }

  /// Whether the capacity of a set is filled.
  boolean set(int set) {
    return carried[set] >= PART * program.capacity[set];
  }
}
