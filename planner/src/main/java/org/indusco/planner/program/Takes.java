package org.indusco.planner.program;

import java.util.List;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Trajectory.Take;

/// What the steps of a course take of rows, beside bringing what a unit brings.
///
/// @param unit whose steps they are
public record Takes(Ground ground, Program program, Unit unit) {

  /// Adds the room that a month of work takes at a place, where that is limited.
  public void room(List<Take> into, int place, int month) {
    int limited = ground.limited(place);
    if (limited >= 0) {
      int row = program.rows.premises(limited, month);
      into.add(new Take(row, program.rowWorth[row]));
    }
  }

  /// Adds what a move or a founding borrows.
  ///
  /// @param cost of it, in money
  /// @param from place that is left; the same as the other for a founding
  public void loan(List<Take> into, double cost, int from, int to, int month) {
    int row = Trajectory.loanRow(ground, program, unit, from, to, month);
    if (row >= 0 && unit.loanShare() > 0) {
      into.add(new Take(row, cost * unit.loanShare() * program.rowWorth[row]));
    }
  }

  /// Adds, below 0, what a lesser load lacks: it goes to the depot that serves the place; without
  /// one it is lost.
  public void left(List<Take> into, int place, int month, Load before, Load after) {
    int depot = ground.depotOf(place, month);
    for (int i = before.shedGood().length; depot >= 0 && i < after.shedGood().length; i++) {
      int good = after.shedGood()[i];
      int row = program.rows.material(depot, good, month);
      double amount = after.shedCount()[i] * program.rowWorth[row];
      into.add(new Take(row, -amount));
      into.add(new Take(program.rows.before(depot, good, month), -amount));
    }
  }
}
