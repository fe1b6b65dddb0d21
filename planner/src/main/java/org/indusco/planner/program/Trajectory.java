package org.indusco.planner.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.indusco.planner.ground.Ground;

/// A course that a unit can take through the months: where it works, when it moves, whether it is
/// closed.
///
/// @param at by month the post at which it works, or [#MOVING] or [#GONE]
/// @param gain what it is worth by itself, in money: minus expected losses and costs of moving and
///     founding, plus what lasts
/// @param stays the same as runs of months at a depot with a load
/// @param loans what its moves and its founding borrow
/// @param takes what else it takes: room at places, and, below 0, equipment that it leaves to
///     depots
public record Trajectory(
    int[] at, double gain, List<Stay> stays, List<Take> loans, List<Take> takes) {

  /// In a month of moving.
  public static final int MOVING = -1;

  /// After closing, and before there is such a unit.
  public static final int GONE = -2;

  /// Months [from, to) of work at places served by a depot.
  public record Stay(int depot, int load, int from, int to) {}

  /// How much of a row is taken, scaled.
  public record Take(int row, double amount) {}

  /// A move from a post to another.
  ///
  /// @param month in which it begins
  /// @param arrival month in which the unit works again
  public record Move(int month, int arrival, int from, int to) {}

  /// Works out a course from where the unit is in each month.
  public static Trajectory of(Ground ground, Program program, Unit unit, int[] at) {
    return new CourseLaying(ground, program, unit, at).lay();
  }

  /// The moves of a course of a unit, in order.
  public static List<Move> moves(Unit unit, int[] at) {
    List<Move> moves = new ArrayList<>();
    int last = unit.proposed() ? GONE : 0;
    for (int t = unit.first(); t < at.length; t++) {
      if (at[t] >= 0) {
        if (last >= 0 && at[t] != last) {
          moves.add(new Move(t - unit.moveMonths(), t, last, at[t]));
        }
        last = at[t];
      }
    }
    return moves;
  }

  /// The first month of work; the number of months for none.
  public int begins() {
    int t = 0;
    while (t < at.length && at[t] < 0) {
      t++;
    }
    return t;
  }

  /// Cost of moving a unit from a place to another in a month with a load, in money.
  public static double moveCost(Ground ground, Unit unit, int from, int to, int month, int load) {
    return unit.charge() + unit.loads().get(load).tonnes() * ground.carriage(from, to, month);
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
}
