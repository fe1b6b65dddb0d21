package org.indusco.bench.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;

/// The planning problem as one program: what depots decide, aggregated as the planner has it, and
/// for every unit a flow over places and months.
final class CompactForm {

  // The first columns and rows are those of the planner's own program, so that duals of the first
  // rows are prices for its oracle and values of the first columns are amounts for its repair.
  // Then come the rows of shared capacities, then unit by unit its flow:
  //   stay(k, t)     works at site k in month t
  //   move(k, b, t)  leaves k in month t, works at b in t + 1
  //   at(k, t)       stay(k, t) + moves from k  <=  stay(k, t - 1) + moves that arrive in t
  //   rested(k, t)   moves from k               <=  stay(k, t - 1)
  // What is less than it could be is a unit that closes. A month that cannot be reached from the
  // unit's first place has no columns.

  private final Compilation compilation;
  private final Ground ground;
  private final Program program;
  private final LinearModel model;
  private final boolean whole;
  private final List<List<Step>> steps = new ArrayList<>();

  /// A column of a unit: site `from` in a month, and where it is next; the same for a stay.
  private record Step(int from, int to, int month, int column) {}

  private CompactForm(Compilation compilation, LinearModel model, boolean whole) {
    this.compilation = compilation;
    this.model = model;
    this.whole = whole;
    ground = compilation.ground();
    program = compilation.program();
  }

  /// Tells a model the problem of a compiled network.
  ///
  /// @param whole whether a unit must take one course; otherwise it may divide itself
  static CompactForm tell(Compilation compilation, LinearModel model, boolean whole) {
    CompactForm form = new CompactForm(compilation, model, whole);
    form.depots();
    form.capacities();
    compilation.units().forEach(unit -> form.steps.add(form.unit(unit)));
    return form;
  }

  /// The course of each unit, by where it is in each month, from the values of whole columns.
  List<int[]> courses(IntToDoubleFunction value) {
    List<int[]> courses = new ArrayList<>();
    for (Unit unit : compilation.units()) {
      int[] at = new int[ground.months];
      Arrays.fill(at, Trajectory.GONE);
      for (Step step : steps.get(unit.number())) {
        if (value.applyAsDouble(step.column) > 0.5) {
          at[step.month] = step.from == step.to ? step.from : Trajectory.MOVING;
        }
      }
      courses.add(at);
    }
    return courses;
  }

  private void depots() {
    for (double most : program.rhs) {
      model.row(most);
    }
    for (int j = 0; j < program.columns; j++) {
      model.column(program.cost[j], program.upper[j], false);
      for (int e = program.start[j]; e < program.start[j + 1]; e++) {
        model.term(program.row[e], j, program.coefficient[e]);
      }
    }
  }

  private void capacities() {
    for (int s = 0; s < program.sets(); s++) {
      int row = model.row(program.capacity[s]);
      for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
        model.term(row, j, program.weight[j]);
      }
    }
  }

  private List<Step> unit(Unit unit) {
    List<Step> all = new ArrayList<>();
    int sites = unit.sites().length;
    boolean[] here = new boolean[sites];
    here[0] = true;
    List<Step> before = List.of();
    for (int t = unit.first(); t < unit.end(); t++) {
      List<Step> now = new ArrayList<>();
      for (int k = 0; k < sites; k++) {
        if (here[k] && ground.placeOpen(unit.sites()[k], t)) {
          leave(unit, k, t, before, now);
        }
      }
      flow(unit, t, now, all);
      all.addAll(now);
      here = reached(sites, t + 1, all);
      before = now;
    }
    return all;
  }

  /// Adds the stay at a site in a month and, where the unit may have worked the month before, the
  /// moves from it.
  private void leave(Unit unit, int k, int t, List<Step> before, List<Step> now) {
    boolean first = t == unit.first();
    boolean worked = first || before.stream().anyMatch(s -> s.from == k && s.to == k);
    now.add(stay(unit, k, t));
    if (worked && unit.there(t + 1) && t + 1 < ground.months) {
      for (int b = 0; b < unit.sites().length; b++) {
        if (b != k && ground.placeOpen(unit.sites()[b], t + 1)) {
          now.add(move(unit, k, b, t));
        }
      }
    }
  }

  private static boolean[] reached(int sites, int month, List<Step> all) {
    boolean[] here = new boolean[sites];
    for (Step step : all) {
      if (step.month == month - 1) {
        here[step.to] = true;
      }
    }
    return here;
  }

  private Step stay(Unit unit, int k, int t) {
    int place = unit.sites()[k];
    double gain = -ground.risk(place, t) * unit.atRisk();
    int column = model.column(gain + (t == ground.months - 1 ? unit.lasting() : 0), 1, whole);
    int depot = ground.depotOf(place, t);
    if (depot >= 0) {
      for (int f = 0; f < unit.family().length; f++) {
        model.term(program.rows.row(unit.family()[f], depot, t), column, -unit.amount()[f]);
      }
    }
    return new Step(k, k, t, column);
  }

  private Step move(Unit unit, int k, int b, int t) {
    int from = unit.sites()[k];
    int to = unit.sites()[b];
    double cost = Trajectory.moveCost(ground, unit, from, to, t);
    int column = model.column(-cost, 1, whole);
    int row = Trajectory.loanRow(ground, program, unit, from, to, t);
    if (row >= 0 && unit.loanShare() > 0) {
      model.term(row, column, cost * unit.loanShare());
    }
    return new Step(k, b, t, column);
  }

  /// Adds the rows that tie a month's steps to those before.
  private void flow(Unit unit, int t, List<Step> now, List<Step> all) {
    Map<Integer, Integer> at = new HashMap<>();
    Map<Integer, Integer> rested = new HashMap<>();
    for (Step step : now) {
      int start = t == unit.first() && step.from == 0 ? 1 : 0;
      int row = at.computeIfAbsent(step.from, k -> model.row(start));
      model.term(row, step.column, 1);
      if (step.from != step.to) {
        model.term(rested.computeIfAbsent(step.from, k -> model.row(start)), step.column, 1);
      }
    }
    for (Step step : all) {
      if (step.month == t - 1) {
        Integer row = at.get(step.to);
        if (row != null) {
          model.term(row, step.column, -1);
        }
        Integer rest = step.from == step.to ? rested.get(step.to) : null;
        if (rest != null) {
          model.term(rest, step.column, -1);
        }
      }
    }
  }
}
