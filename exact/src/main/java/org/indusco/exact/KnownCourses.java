package org.indusco.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exact.solver.Mip;
import org.indusco.planner.finish.Question;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Rows;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;

/// The restricted master: every unit takes one course of those known, or closes.
///
/// Its optimum is a plan, its limit is none: another course could pass it.
final class KnownCourses {

  private final Compilation compilation;
  private final Mip mip;
  private final DepotColumns depots;
  private final List<List<Choice>> choices = new ArrayList<>();

  /// @param column of the solver
  private record Choice(Trajectory course, int column) {}

  KnownCourses(Question question, Mip mip, double thin) {
    compilation = question.compilation();
    this.mip = mip;
    depots = new DepotColumns(compilation.program(), mip, question.prices(), thin);
    for (Unit unit : compilation.units()) {
      Trajectory incumbent = question.incumbent().courses().get(unit.number());
      List<Trajectory> courses = new ArrayList<>(question.courses().get(unit.number()));
      if (incumbent != null && courses.stream().noneMatch(incumbent::sameAs)) {
        courses.add(incumbent);
      }
      choices.add(choices(unit, courses));
    }
  }

  private List<Choice> choices(Unit unit, List<Trajectory> courses) {
    int one = mip.row(1);
    int least = unit.mustWork() ? mip.row(-1) : -1;
    List<Choice> added = new ArrayList<>();
    for (Trajectory course : courses) {
      int column = mip.whole(course.gain(), 1);
      mip.uses(one, column, 1);
      if (least >= 0) {
        mip.uses(least, column, -1);
      }
      uses(unit, course).forEach((row, amount) -> mip.uses(depots.row(row), column, amount));
      added.add(new Choice(course, column));
    }
    return added;
  }

  private Map<Integer, Double> uses(Unit unit, Trajectory course) {
    Rows rows = compilation.program().rows;
    Map<Integer, Double> uses = new HashMap<>();
    for (Trajectory.Stay stay : course.stays()) {
      Load load = unit.loads().get(stay.load());
      for (int f = 0; f < load.family().length; f++) {
        for (int t = stay.from(); t < stay.to(); t++) {
          uses.put(rows.row(load.family()[f], stay.depot(), t), -load.amount()[f]);
        }
      }
    }
    course.loans().forEach(take -> uses.merge(take.row(), take.amount(), Double::sum));
    course.takes().forEach(take -> uses.merge(take.row(), take.amount(), Double::sum));
    return uses;
  }

  /// The courses of a solution, by unit.
  List<@Nullable Trajectory> courses(double[] values) {
    List<@Nullable Trajectory> courses = new ArrayList<>();
    for (List<Choice> each : choices) {
      courses.add(
          each.stream()
              .filter(choice -> values[choice.column()] > 0.5)
              .map(Choice::course)
              .findFirst()
              .orElse(null));
    }
    return courses;
  }

  /// Amounts, scaled, by column of the program, in a solution.
  double[] amounts(double[] values) {
    return depots.amounts(values);
  }
}
