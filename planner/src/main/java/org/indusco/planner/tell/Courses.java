package org.indusco.planner.tell;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.indusco.model.network.Cooperative;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Stay;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;

/// Where every cooperative works and when it moves.
///
/// @param stays in the order of cooperatives and months
/// @param moves in the same order
record Courses(List<Stay> stays, List<Move> moves) {

  static Courses of(Compilation compilation, List<@Nullable Trajectory> courses) {
    Courses told = new Courses(new ArrayList<>(), new ArrayList<>());
    for (Unit unit : compilation.units()) {
      Trajectory course = courses.get(unit.number());
      if (course != null) {
        told.tell(compilation.ground(), compilation.program(), unit, course.at());
      }
    }
    return told;
  }

  private void tell(Ground ground, Program program, Unit unit, int[] at) {
    Cooperative cooperative = ground.network.rows(Cooperative.class).get(unit.number());
    int months = at.length;
    for (int t = 0; t < months; t++) {
      if (at[t] == Trajectory.MOVING) {
        moves.add(move(ground, program, unit, cooperative, at, t));
      } else if (at[t] >= 0) {
        int end = t + 1;
        int place = unit.sites()[at[t]];
        while (end < months && at[end] == at[t] && sameDepot(ground, place, t, end)) {
          end++;
        }
        stays.add(stay(ground, cooperative, place, t, end, at));
        t = end - 1;
      }
    }
  }

  private static boolean sameDepot(Ground ground, int place, int one, int other) {
    return ground.depotOf(place, one) == ground.depotOf(place, other);
  }

  private static Stay stay(
      Ground ground, Cooperative cooperative, int place, int from, int end, int[] at) {
    int depot = ground.depotOf(place, from);
    Stay.End how = Stay.End.HORIZON;
    if (end < at.length) {
      how =
          at[end] >= 0
              ? Stay.End.DEPOT
              : at[end] == Trajectory.MOVING ? Stay.End.MOVE : Stay.End.CLOSED;
    }
    YearMonth first = ground.horizon.month(from);
    return new Stay(
        cooperative.id(),
        ground.places.get(place).id(),
        depot < 0 ? "" : ground.depots.get(depot).id(),
        first,
        ground.horizon.month(end),
        how);
  }

  private static Move move(
      Ground ground, Program program, Unit unit, Cooperative cooperative, int[] at, int t) {
    int from = unit.sites()[t == unit.first() ? 0 : at[t - 1]];
    int to = unit.sites()[at[t + 1]];
    int until = t + 1;
    while (until < at.length && at[until] == at[t + 1]) {
      until++;
    }
    double cost = Trajectory.moveCost(ground, unit, from, to, t);
    boolean lent = Trajectory.loanRow(ground, program, unit, from, to, t) >= 0;
    double left = danger(ground, from, t, until);
    double met = danger(ground, to, t + 1, until);
    Move.Cause cause =
        left >= 1 ? Move.Cause.CLOSING : left > met + 0.02 ? Move.Cause.DANGER : Move.Cause.WORK;
    return new Move(
        cooperative.id(),
        ground.horizon.month(t),
        ground.places.get(from).id(),
        ground.places.get(to).id(),
        cost,
        lent ? cost * unit.loanShare() : 0,
        unit.tonnes(),
        left,
        met,
        cause);
  }

  /// Chance of loss at a place over months; 1 when it closes in one of them.
  private static double danger(Ground ground, int place, int from, int until) {
    double safe = 1;
    for (int t = from; t < until; t++) {
      safe *= ground.placeOpen(place, t) ? 1 - ground.risk(place, t) : 0;
    }
    return 1 - safe;
  }
}
