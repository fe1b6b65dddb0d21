package org.indusco.planner.round;

import java.util.ArrayList;
import java.util.List;
import org.indusco.planner.Progress;
import org.indusco.planner.coordinate.Choice;
import org.indusco.planner.coordinate.Coordination;
import org.indusco.planner.coordinate.Pool;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.repair.ForwardRepair;
import org.indusco.planner.repair.Settlement;
import org.jspecify.annotations.Nullable;

/// Gives one unit after the other another course and keeps what is better, until nothing is.
///
/// Few units mean that a course given wrong weighs much, and that all of them can be tried.
public final class Exchange {

  /// Networks with more units are left as they are: there a single course weighs little.
  private static final int MOST_UNITS = 12;

  /// Steps of coordination times columns of the program, for all trials together.
  private static final double MOST_WORK = 3e8;
  private static final int STEPS = 2000;
  private static final double SETTLED = 0.0005;
  private static final double BETTER = 1e-6;

  private final Compilation compilation;
  private final Coordination coordination;
  private final Progress progress;
  private final List<List<@Nullable Trajectory>> alternatives = new ArrayList<>();

  /// Takes in the courses that the coordination knows; must be made before units are given theirs.
  public Exchange(Compilation compilation, Coordination coordination, Progress progress) {
    this.compilation = compilation;
    this.coordination = coordination;
    this.progress = progress;
    if (compilation.units().size() <= MOST_UNITS) {
      SimpleCourses simple = new SimpleCourses(compilation);
      for (Pool pool : coordination.pools()) {
        List<@Nullable Trajectory> courses = simple.of(pool.unit());
        for (Choice choice : pool.choices()) {
          SimpleCourses.add(courses, choice.course);
        }
        courses.add(null);
        alternatives.add(courses);
      }
    }
  }

  /// Exchanges courses from those of a settlement on, and answers with the best settlement found.
  public Settlement improve(Settlement first) {
    Settlement best = first;
    double value = first.value(compilation.program());
    double mostSteps = coordination.iterations() + MOST_WORK / compilation.program().columns;
    int unchanged = 0;
    for (int u = 0; unchanged < alternatives.size() && coordination.iterations() < mostSteps; u++) {
      int unit = u % alternatives.size();
      unchanged++;
      for (Trajectory course : alternatives.get(unit)) {
        Settlement other = progress.stopped() ? null : with(best, unit, course);
        double otherValue = other == null ? 0 : other.value(compilation.program());
        if (other != null && otherValue > value + BETTER * Math.abs(value)) {
          best = other;
          value = otherValue;
          unchanged = 0;
        }
      }
    }
    return best;
  }

  /// The best amounts with another course for one unit, or null when funds do not pay its moves.
  private @Nullable Settlement with(Settlement from, int unit, @Nullable Trajectory course) {
    List<@Nullable Trajectory> courses = new ArrayList<>(from.courses());
    Trajectory before = courses.set(unit, course);
    if (before == null ? course == null : course != null && before.sameAs(course)) {
      return null;
    }
    LoanRoom loans = new LoanRoom(compilation.program());
    for (Trajectory each : courses) {
      if (each != null && !loans.take(each)) {
        return null;
      }
    }
    List<Pool> pools = coordination.pools();
    for (int u = 0; u < pools.size(); u++) {
      pools.get(u).fix(courses.get(u));
    }
    coordination.refresh();
    coordination.settle(STEPS, SETTLED, Progress.Phase.SETTLING);
    return ForwardRepair.repair(
        compilation, courses, coordination.amounts(), coordination.prices(), loans.lent());
  }
}
