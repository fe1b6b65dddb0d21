package org.indusco.exact.course;

import java.util.ArrayList;
import java.util.List;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Takes;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Trajectory.Take;
import org.indusco.planner.program.Unit;

/// The steps that a class of units can take, with what each gains and takes: none or one.
final class Steps {

  private final UnitClass units;
  private final Ground ground;
  private final Program program;
  private final Unit one;
  private final Takes rules;

  Steps(UnitClass units, Ground ground, Program program) {
    this.units = units;
    this.ground = ground;
    this.program = program;
    one = units.one();
    rules = new Takes(ground, program, one);
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
    List<Take> takes = room(post, t);
    rules.loan(takes, one.foundingCost(), place, place, t);
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
    List<Take> takes = room(other, arrival);
    rules.loan(takes, cost, place, next, t);
    rules.left(takes, place, t, units.loadAt(post), units.loadAt(other));
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
    List<Take> takes = new ArrayList<>();
    rules.room(takes, units.place(post), month);
    return takes;
  }
}
