package org.indusco.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exact.course.Arc;
import org.indusco.exact.course.CourseGraph;
import org.indusco.exact.course.Paths;
import org.indusco.exact.solver.Mip;
import org.indusco.planner.finish.Answer;
import org.indusco.planner.finish.Question;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Pins;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;

/// The compact model: every unit takes any course, step by step, but those that no plan better than
/// a cutoff can contain. So its limit, or the cutoff where that is more, holds for every plan.
final class AllCourses {

  private final Compilation compilation;
  private final List<CourseGraph> graphs;
  private final List<List<Arc>> steps;

  /// @param graphs of all classes of units
  /// @param cutoff value that a plan must pass to be of interest, in money
  AllCourses(Question question, List<CourseGraph> graphs, double cutoff) {
    compilation = question.compilation();
    this.graphs = graphs;
    double loss = Math.max(0, question.bound() - cutoff) + rounding(question.bound());
    steps = graphs.stream().map(graph -> graph.within(question.prices(), loss)).toList();
  }

  /// What sums over all courses may be wrong by.
  private static double rounding(double bound) {
    return 1e-9 * Math.abs(bound);
  }

  /// Number of steps among which units can choose.
  int size() {
    return steps.stream().mapToInt(List::size).sum();
  }

  /// Hands the model to a solver; all columns of the program are in it.
  Model into(Mip mip, double[] prices) {
    DepotColumns depots =
        new DepotColumns(compilation.program(), mip, prices, Double.POSITIVE_INFINITY);
    StrongRows strong = new StrongRows(compilation, depots, mip);
    List<int[]> columns = new ArrayList<>();
    for (int c = 0; c < graphs.size(); c++) {
      columns.add(add(graphs.get(c), steps.get(c), mip, depots, strong));
    }
    strong.add();
    return new Model(depots, columns);
  }

  private static int[] add(
      CourseGraph graph, List<Arc> steps, Mip mip, DepotColumns depots, StrongRows strong) {
    int[] there = new int[graph.nodes()];
    graph.units().units().forEach(unit -> there[graph.start(unit)]++);
    int[] rows = new int[graph.nodes()];
    Arrays.fill(rows, -1);
    int[] columns = new int[steps.size()];
    for (int a = 0; a < columns.length; a++) {
      Arc step = steps.get(a);
      int column = mip.whole(step.gain(), graph.units().units().size());
      columns[a] = column;
      balance(rows, there, step.from(), mip);
      balance(rows, there, step.to(), mip);
      mip.uses(rows[step.from()], column, 1);
      mip.uses(rows[step.to()], column, -1);
      bring(graph, step, column, mip, depots, strong);
    }
    mustWork(graph, steps, columns, mip);
    return columns;
  }

  /// A unit for which it is decided where it works in a month takes a step that does so; it does
  /// not share its class.
  private static void mustWork(CourseGraph graph, List<Arc> steps, int[] columns, Mip mip) {
    Unit unit = graph.units().units().getFirst();
    Pins pins = unit.pins();
    if (pins != null) {
      int row = mip.row(-1);
      for (int a = 0; a < columns.length; a++) {
        if (steps.get(a).month() == pins.last() && steps.get(a).post() != Arc.WAITING) {
          mip.uses(row, columns[a], -1);
        }
      }
    }
  }

  private static void balance(int[] rows, int[] there, int node, Mip mip) {
    if (rows[node] < 0) {
      rows[node] = mip.row(there[node]);
    }
  }

  private static void bring(
      CourseGraph graph, Arc step, int column, Mip mip, DepotColumns depots, StrongRows strong) {
    if (step.depot() >= 0) {
      Load load = graph.units().loadAt(step.post());
      for (int f = 0; f < load.family().length; f++) {
        mip.uses(depots.row(graph.row(load, f, step)), column, -load.amount()[f]);
        strong.bring(graph.row(load, f, step), column, load.amount()[f]);
      }
    }
    for (Trajectory.Take take : step.takes()) {
      mip.uses(depots.row(take.row()), column, take.amount());
      if (take.amount() < 0) {
        strong.leave(take.row());
      }
    }
  }

  /// The model within a solver.
  final class Model {

    private final DepotColumns depots;
    private final List<int[]> columns;

    private Model(DepotColumns depots, List<int[]> columns) {
      this.depots = depots;
      this.columns = columns;
    }

    /// Tells the solver of a solution.
    void hint(Answer.Proposal proposal, Mip mip) {

      for (int c = 0; c < columns.size(); c++) {
        CourseGraph graph = graphs.get(c);
        Map<Long, Integer> taken = new HashMap<>();
        for (Unit unit : graph.units().units()) {
          Trajectory course = proposal.courses().get(unit.number());
          if (course != null) {
            graph.pairs(unit, course).forEach(pair -> taken.merge(pair, 1, Integer::sum));
          }
        }
        List<Arc> of = steps.get(c);
        for (int a = 0; a < of.size(); a++) {
          long pair = CourseGraph.pair(of.get(a).from(), of.get(a).to());
          mip.hint(columns.get(c)[a], taken.getOrDefault(pair, 0));
        }
      }
    }

    /// The courses of a solution, by unit.
    List<@Nullable Trajectory> courses(double[] values) {
      @Nullable Trajectory[] courses = new Trajectory[compilation.units().size()];
      for (int c = 0; c < columns.size(); c++) {
        CourseGraph graph = graphs.get(c);
        Paths paths = new Paths(graph, taken(steps.get(c), columns.get(c), values));
        for (Unit unit : graph.units().units()) {
          courses[unit.number()] = paths.take(unit, compilation.ground(), compilation.program());
        }
      }
      return Arrays.asList(courses);
    }

    private static List<Arc> taken(List<Arc> steps, int[] columns, double[] values) {
      List<Arc> taken = new ArrayList<>();
      for (int a = 0; a < columns.length; a++) {
        for (long n = Math.round(values[columns[a]]); n > 0; n--) {
          taken.add(steps.get(a));
        }
      }
      return taken;
    }

    /// Amounts, scaled, by column of the program, in a solution.
    double[] amounts(double[] values) {
      return depots.amounts(values);
    }
  }
}
