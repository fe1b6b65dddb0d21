package org.indusco.planner.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.indusco.planner.ground.Ground;

/// A course that a unit can take through the months: where it works, when it moves, whether it is
/// closed.
///
/// @param at by month the number of the site (an index into [Unit#sites]) where it works, or
///     [#MOVING] or [#GONE]
/// @param gain what it is worth by itself, in money: minus expected losses and costs of moving,
///     plus what lasts
/// @param stays the same as runs of months at a depot
/// @param loans what its moves borrow
public record Trajectory(int[] at, double gain, List<Stay> stays, List<Loan> loans) {

  /// In a month of moving.
  public static final int MOVING = -1;

  /// After closing.
  public static final int GONE = -2;

  /// Months [from, to) of work at places served by a depot.
  public record Stay(int depot, int from, int to) {}

  /// Money borrowed by a move, with the row of loans that it uses.
  public record Loan(int row, double amount) {}

  /// Works out a course from where the unit is in each month.
  public static Trajectory of(Ground ground, Program program, Unit unit, int[] at) {
    double gain = 0;
    List<Stay> stays = new ArrayList<>();
    List<Loan> loans = new ArrayList<>();
    int months = at.length;
    for (int t = 0; t < months; t++) {
      if (at[t] >= 0) {
        int place = unit.sites()[at[t]];
        gain -= ground.risk(place, t) * unit.atRisk();
        extend(stays, ground.depotOf(place, t), t);
      } else if (at[t] == MOVING) {
        int from = unit.sites()[t == unit.first() ? 0 : at[t - 1]];
        int to = unit.sites()[at[t + 1]];
        double cost = moveCost(ground, unit, from, to, t);
        gain -= cost;
        int row = loanRow(ground, program, unit, from, to, t);
        if (row >= 0 && unit.loanShare() > 0) {
          loans.add(new Loan(row, cost * unit.loanShare()));
        }
      }
    }
    if (at[months - 1] >= 0) {
      gain += unit.lasting();
    }
    return new Trajectory(at, gain, List.copyOf(stays), List.copyOf(loans));
  }

  /// Cost of moving a unit from a place to another in a month, in money.
  public static double moveCost(Ground ground, Unit unit, int from, int to, int month) {
    return unit.charge() + unit.tonnes() * ground.carriage(from, to, month);
  }

  /// The row of loans that a move uses: that of the depot it leaves, else of the one it goes to;
  /// -1 when there is neither or loans are not limited.
  public static int loanRow(
      Ground ground, Program program, Unit unit, int from, int to, int month) {
    if (!program.loansLimited) {
      return -1;
    }
    int depot = ground.depotOf(from, month);
    depot = depot >= 0 ? depot : ground.depotOf(to, month);
    return depot >= 0
        ? program.rows.loan(program.loans.ofMoves()[unit.industry()], depot, month)
        : -1;
  }

  /// Whether another course is the same.
  public boolean sameAs(Trajectory other) {
    return Arrays.equals(at, other.at);
  }

  private static void extend(List<Stay> stays, int depot, int month) {
    if (depot < 0) {
      return;
    }
    Stay last = stays.isEmpty() ? null : stays.getLast();
    if (last != null && last.depot() == depot && last.to() == month) {
      stays.set(stays.size() - 1, new Stay(depot, last.from(), month + 1));
    } else {
      stays.add(new Stay(depot, month, month + 1));
    }
  }
}
