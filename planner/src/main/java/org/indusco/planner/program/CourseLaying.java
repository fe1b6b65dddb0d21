package org.indusco.planner.program;

import java.util.ArrayList;
import java.util.List;
import org.indusco.planner.ground.Ground;

/// Works out what a course gains, brings and takes from where a unit is in each month.
final class CourseLaying {

  private final Ground ground;
  private final Program program;
  private final Unit unit;
  private final int[] at;
  private final List<Trajectory.Stay> stays = new ArrayList<>(2);
  private final List<Trajectory.Take> loans = new ArrayList<>(1);
  private final List<Trajectory.Take> takes = new ArrayList<>(0);
  private double gain;

  CourseLaying(Ground ground, Program program, Unit unit, int[] at) {
    this.ground = ground;
    this.program = program;
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
    borrow(unit.foundingCost(), place, place, t);
  }

  private void work(int post, int t) {
    int place = unit.place(post);
    int load = unit.load(post);
    gain -= ground.risk(place, t) * unit.loads().get(load).atRisk();
    int limited = ground.limited(place);
    if (limited >= 0) {
      int row = program.rows.premises(limited, t);
      takes.add(new Trajectory.Take(row, program.rowWorth[row]));
    }
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
    borrow(cost, from, to, move.month());
    leave(from, move.month(), unit.load(move.from()), load);
  }

  private void borrow(double cost, int from, int to, int t) {
    int row = Trajectory.loanRow(ground, program, unit, from, to, t);
    if (row >= 0 && unit.loanShare() > 0) {
      loans.add(new Trajectory.Take(row, cost * unit.loanShare() * program.rowWorth[row]));
    }
  }

  /// What a lesser load lacks goes to the depot that serves the place; without one it is lost.
  private void leave(int place, int t, int before, int after) {
    int depot = ground.depotOf(place, t);
    Load lesser = unit.loads().get(after);
    for (int i = unit.loads().get(before).shedGood().length;
        depot >= 0 && i < lesser.shedGood().length;
        i++) {
      int good = lesser.shedGood()[i];
      int row = program.rows.material(depot, good, t);
      double amount = lesser.shedCount()[i] * program.rowWorth[row];
      takes.add(new Trajectory.Take(row, -amount));
      takes.add(new Trajectory.Take(program.rows.before(depot, good, t), -amount));
    }
  }
}
