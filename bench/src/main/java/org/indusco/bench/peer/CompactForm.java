package org.indusco.bench.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.indusco.exact.course.Arc;
import org.indusco.exact.course.CourseGraph;
import org.indusco.exact.course.Paths;
import org.indusco.exact.course.UnitClass;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;

/// The planning problem as one program: what depots decide, aggregated as the planner has it, and
/// for every unit a flow over places and months.
final class CompactForm {

  // The first columns and rows are those of the planner's own program, so that duals of the first
  // rows are prices for its oracle and values of the first columns are amounts for its repair.
  // Then come the rows of shared capacities, then unit by unit its flow along the steps that exact
  // finishes use, too.

  private final Compilation compilation;
  private final Ground ground;
  private final Program program;
  private final LinearModel model;
  private final boolean whole;
  private final List<List<Step>> steps = new ArrayList<>();

  private final Map<Integer, CourseGraph> graphs = new HashMap<>();

  private record Step(Arc arc, int column) {}

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
      CourseGraph graph = graphs.get(unit.number());
      List<Arc> taken =
          steps.get(unit.number()).stream()
              .filter(step -> value.applyAsDouble(step.column) > 0.5)
              .map(Step::arc)
              .toList();
      Trajectory course =
          graph == null ? null : new Paths(graph, taken).take(unit, ground, program);
      courses.add(course == null ? gone() : course.at());
    }
    return courses;
  }

  private int[] gone() {
    int[] at = new int[ground.months];
    Arrays.fill(at, Trajectory.GONE);
    return at;
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

  /// Adds the steps of a unit and what is left at each of its nodes: no more leave it than come.
  private List<Step> unit(Unit unit) {
    List<Step> own = new ArrayList<>();
    for (UnitClass alone : UnitClass.of(List.of(unit), ground)) {
      CourseGraph graph = new CourseGraph(alone, ground, program);
      Map<Integer, Integer> rows = new HashMap<>();
      rows.put(graph.start(unit), model.row(1));
      for (Arc arc : graph.arcs()) {
        int column = model.column(arc.gain(), 1, whole);
        model.term(rows.computeIfAbsent(arc.from(), node -> model.row(0)), column, 1);
        model.term(rows.computeIfAbsent(arc.to(), node -> model.row(0)), column, -1);
        bring(graph, arc, column);
        own.add(new Step(arc, column));
      }
      graphs.put(unit.number(), graph);
    }
    return own;
  }

  private void bring(CourseGraph graph, Arc arc, int column) {
    if (arc.depot() >= 0) {
      Load load = graph.units().loadAt(arc.post());
      for (int f = 0; f < load.family().length; f++) {
        model.term(graph.row(load, f, arc), column, -load.amount()[f]);
      }
    }
    arc.takes().forEach(take -> model.term(take.row(), column, take.amount()));
  }
}
