package org.indusco.exact.course;

import java.util.ArrayList;
import java.util.List;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Trajectory.Take;
import org.indusco.planner.program.Unit;

/// The steps that a class of units can take, with what each gains and takes: none or one.
final class Steps {

  private final UnitClass units;
  private final Ground ground;
  private final Program program;
  private final Unit one;

  Steps(UnitClass units, Ground ground, Program program) {
    this.units = units;
    this.ground = ground;
    this.program = program;
    one = units.one();
  }

  /// A month of waiting to be founded.
  List<Arc> wait(int from, int to, int t) {
    return one.mayRest(t, t + 1)
        ? List.of(new Arc(from, to, Arc.WAITING, t, t, -1, 0, List.of()))
        : List.of();
  }

  /// The first month of work.
  List<Arc> found(int from, int to, int post, int t) {
    if (!works(post, t)) {
      return List.of();
    }
    int place = units.place(post);
    List<Take> takes = new ArrayList<>(room(post, t));
    borrow(takes, one.foundingCost(), place, place, t);
    double gain = working(post, t) - one.foundingCost();
    return List.of(new Arc(from, to, post, t, t, ground.depotOf(place, t), gain, takes));
  }

  /// One more month of work.
  List<Arc> stay(int from, int to, int post, int t) {
    return works(post, t)
        ? List.of(new Arc(from, to, post, t, t, depot(post, t), working(post, t), room(post, t)))
        : List.of();
  }

  /// A move, with the month of work that must follow.
  List<Arc> move(int from, int to, int post, int other, int t) {
    int arrival = t + one.moveMonths();
    boolean can =
        units.place(other) != units.place(post)
            && one.canCarry(units.load(post), units.load(other))
            && open(post, t)
            && one.mayRest(t, arrival)
            && works(other, arrival);
    if (!can) {
      return List.of();
    }
    int place = units.place(post);
    int next = units.place(other);
    double cost = Trajectory.moveCost(ground, one, place, next, t, units.load(other));
    List<Take> takes = new ArrayList<>(room(other, arrival));
    borrow(takes, cost, place, next, t);
    leave(takes, place, t, units.loadAt(post), units.loadAt(other));
    double gain = working(other, arrival) - cost;
    return List.of(new Arc(from, to, other, arrival, t, depot(other, arrival), gain, takes));
  }

  /// The presence row of a family of a load on a step with a depot.
  int row(Load load, int family, Arc arc) {
    return program.rows.row(load.family()[family], arc.depot(), arc.month());
  }

  private boolean open(int post, int month) {
    return one.there(month) && ground.placeOpen(units.place(post), month);
  }

  private boolean works(int post, int month) {
    return open(post, month) && one.mayWork(units.siteOf(one, units.place(post)), month);
  }

  private int depot(int post, int month) {
    return ground.depotOf(units.place(post), month);
  }

  /// What a month of work at a place gains by itself: less what may be lost, and with what lasts
  /// when it is the last month.
  private double working(int post, int month) {
    Load load = units.loadAt(post);
    double lasts = month == ground.months - 1 ? load.lasting() : 0;
    return lasts - ground.risk(units.place(post), month) * load.atRisk();
  }

  private List<Take> room(int post, int month) {
    int limited = ground.limited(units.place(post));
    if (limited < 0) {
      return List.of();
    }
    int row = program.rows.premises(limited, month);
    return List.of(new Take(row, program.rowWorth[row]));
  }

  private void borrow(List<Take> takes, double cost, int from, int to, int t) {
    int row = Trajectory.loanRow(ground, program, one, from, to, t);
    if (row >= 0 && one.loanShare() > 0) {
      takes.add(new Take(row, cost * one.loanShare() * program.rowWorth[row]));
    }
  }

  private void leave(List<Take> takes, int place, int t, Load before, Load after) {
    int depot = ground.depotOf(place, t);
    for (int i = before.shedGood().length; depot >= 0 && i < after.shedGood().length; i++) {
      int row = program.rows.material(depot, after.shedGood()[i], t);
      double amount = after.shedCount()[i] * program.rowWorth[row];
      takes.add(new Take(row, -amount));
      takes.add(new Take(program.rows.before(depot, after.shedGood()[i], t), -amount));
    }
  }
}
