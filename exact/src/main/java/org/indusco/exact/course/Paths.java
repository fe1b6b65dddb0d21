package org.indusco.exact.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;

/// Tells which unit of a class takes which steps, when only their numbers are known.
public final class Paths {

  private final CourseGraph graph;
  private final List<List<Arc>> leaving = new ArrayList<>();

  /// @param steps the steps taken, each as often as it is taken; no more leave a node than begin or
  ///     arrive there
  public Paths(CourseGraph graph, List<Arc> steps) {
    this.graph = graph;
    for (int node = 0; node < graph.nodes(); node++) {
      leaving.add(new ArrayList<>());
    }
    steps.forEach(step -> leaving.get(step.from()).add(step));
  }

  /// Lets a unit take steps for as long as there are some, and gives them to no other; null when it
  /// closes at once.
  ///
  /// As no more leave a node than come to it, units that are served one after the other use up all
  /// steps, whichever they take.
  public @Nullable Trajectory take(Unit unit, Ground ground, Program program) {
    int[] at = new int[ground.months];
    Arrays.fill(at, Trajectory.GONE);
    int node = graph.start(unit);
    boolean works = false;
    while (!leaving.get(node).isEmpty()) {
      Arc step = leaving.get(node).removeLast();
      if (step.post() != Arc.WAITING) {
        Arrays.fill(at, step.begins(), step.month(), Trajectory.MOVING);
        int site = graph.units().siteOf(unit, graph.units().place(step.post()));
        at[step.month()] = unit.post(site, graph.units().load(step.post()));
        works = true;
      }
      node = step.to();
    }
    return works ? Trajectory.of(ground, program, unit, at) : null;
  }
}
