package org.indusco.planner.tell;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.indusco.model.network.Cooperative;
import org.indusco.model.plan.Founding;
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
/// @param foundings in the same order
record Courses(List<Stay> stays, List<Move> moves, List<Founding> foundings) {

  static Courses of(Compilation compilation, List<@Nullable Trajectory> courses) {
    Courses told = new Courses(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Unit unit : compilation.units()) {
      Trajectory course = courses.get(unit.number());
      if (course != null) {
        told.tell(compilation.ground(), compilation.program(), unit, course.at());
        if (unit.proposed() && course.begins() < course.at().length) {
          told.found(compilation, unit, course);
        }
      }
    }
    return told;
  }

  private void tell(Ground ground, Program program, Unit unit, int[] at) {
    Cooperative cooperative = ground.network.rows(Cooperative.class).get(unit.number());
    for (Trajectory.Move step : Trajectory.moves(unit, at)) {
      moves.add(move(ground, program, unit, cooperative, at, step));
    }
    for (int t = 0; t < at.length; t++) {
      if (at[t] >= 0) {
        int end = t + 1;
        int place = unit.place(at[t]);
        while (end < at.length && at[end] == at[t] && sameDepot(ground, place, t, end)) {
          end++;
        }
        stays.add(stay(ground, cooperative, place, t, end, at));
        t = end - 1;
      }
    }
  }

  private void found(Compilation compilation, Unit unit, Trajectory course) {
    Ground ground = compilation.ground();
    int month = course.begins();
    int place = unit.place(course.at()[month]);
    int lender = Trajectory.loanRow(ground, compilation.program(), unit, place, place, month);
    foundings.add(
        new Founding(
            ground.network.rows(Cooperative.class).get(unit.number()).id(),
            ground.horizon.month(month),
            ground.places.get(place).id(),
            unit.foundingCost(),
            lender >= 0 ? unit.foundingCost() * unit.loanShare() : 0));
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
          at[end] == at[from]
              ? Stay.End.DEPOT
              : at[end] == Trajectory.GONE ? Stay.End.CLOSED : Stay.End.MOVE;
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
      Ground ground,
      Program program,
      Unit unit,
      Cooperative cooperative,
      int[] at,
      Trajectory.Move step) {
    int from = unit.place(step.from());
    int to = unit.place(step.to());
    int until = step.arrival();
    while (until < at.length && at[until] == step.to()) {
      until++;
    }
    int t = step.month();
    int load = unit.load(step.to());
    double cost = Trajectory.moveCost(ground, unit, from, to, t, load);
    boolean lent = Trajectory.loanRow(ground, program, unit, from, to, t) >= 0;
    double left = danger(ground, from, t, until);
    double met = danger(ground, to, step.arrival(), until);
    Move.Cause cause =
        left >= 1 ? Move.Cause.CLOSING : left > met + 0.02 ? Move.Cause.DANGER : Move.Cause.WORK;
    return new Move(
        cooperative.id(),
        ground.horizon.month(t),
        ground.horizon.month(step.arrival()),
        ground.places.get(from).id(),
        ground.places.get(to).id(),
        cost,
        lent ? cost * unit.loanShare() : 0,
        unit.loads().get(load).tonnes(),
        left(ground, unit, unit.load(step.from()), load),
        left,
        met,
        cause);
  }

  /// The equipment that a lesser load lacks.
  private static List<String> left(Ground ground, Unit unit, int before, int after) {
    int[] shed = unit.loads().get(after).shedGood();
    return IntStream.range(unit.loads().get(before).shedGood().length, shed.length)
        .mapToObj(i -> ground.goods.get(shed[i]).id())
        .toList();
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
