package org.indusco.planner.program;

import java.util.ArrayList;
import java.util.List;
import org.indusco.planner.ground.Ground;

/// Works out what a course gains, brings and takes from where a unit is in each month.
final class CourseLaying {

  private final Ground ground;
  private final Takes rules;
  private final Unit unit;
  private final int[] at;
  private final List<Trajectory.Stay> stays = new ArrayList<>(2);
  private final List<Trajectory.Take> loans = new ArrayList<>(1);
  private final List<Trajectory.Take> takes = new ArrayList<>(0);
  private double gain;

  CourseLaying(Ground ground, Program program, Unit unit, int[] at) {
    this.ground = ground;
    rules = new Takes(ground, program, unit);
    this.unit = unit;
    this.at = at;
  }

  Trajectory lay() {
    boolean begun = false;
    for (int t = 0; t < at.length; t++) {
      if (at[t] >= 0) {
        if (!begun && unit.proposed()) {
          found(unit.place(at[t]), t);
        }
        begun = true;
        work(at[t], t);
      }
    }
    Trajectory.moves(unit, at).forEach(this::move);
    int last = at[at.length - 1];
    if (last >= 0) {
      gain += unit.loads().get(unit.load(last)).lasting();
    }
    return new Trajectory(at, gain, List.copyOf(stays), List.copyOf(loans), List.copyOf(takes));
  }

  private void found(int place, int t) {
    gain -= unit.foundingCost();
    rules.loan(loans, unit.foundingCost(), place, place, t);
  }

  private void work(int post, int t) {
    int place = unit.place(post);
    int load = unit.load(post);
    gain -= ground.risk(place, t) * unit.loads().get(load).atRisk();
    rules.room(takes, place, t);
    int depot = ground.depotOf(place, t);
    if (depot >= 0) {
      extend(depot, load, t);
    }
  }

  private void extend(int depot, int load, int month) {
    Trajectory.Stay last = stays.isEmpty() ? null : stays.getLast();
    if (last != null && last.depot() == depot && last.load() == load && last.to() == month) {
      stays.set(stays.size() - 1, new Trajectory.Stay(depot, load, last.from(), month + 1));
    } else {
      stays.add(new Trajectory.Stay(depot, load, month, month + 1));
    }
  }

  private void move(Trajectory.Move move) {
    int from = unit.place(move.from());
    int to = unit.place(move.to());
    int load = unit.load(move.to());
    double cost = Trajectory.moveCost(ground, unit, from, to, move.month(), load);
    gain -= cost;
    rules.loan(loans, cost, from, to, move.month());
    Load before = unit.loads().get(unit.load(move.from()));
    rules.left(takes, from, move.month(), before, unit.loads().get(load));
  }
}
