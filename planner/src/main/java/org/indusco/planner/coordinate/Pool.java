package org.indusco.planner.coordinate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;

/// The courses known for one unit, and how it divides itself among them.
public final class Pool {

  private static final int MOST = 16;

  final Unit unit;
  final List<Choice> choices = new ArrayList<>();
  private boolean fixed;

  Pool(Unit unit) {
    this.unit = unit;
  }

  /// Whether the unit has been given its course.
  public boolean fixed() {
    return fixed;
  }

  /// The unit.
  public Unit unit() {
    return unit;
  }

  /// The courses known.
  public List<Choice> choices() {
    return choices;
  }

  /// The choice with the greatest share; null when closing has a greater share than any.
  public @Nullable Choice favourite() {
    Choice best = choices.stream().max(Comparator.comparingDouble(Choice::share)).orElse(null);
    return best == null || best.share() < closing() ? null : best;
  }

  /// Share of the unit that closes at once.
  public double closing() {
    return 1 - choices.stream().mapToDouble(Choice::share).sum();
  }

  /// Gives the unit a course for good; null closes it.
  public void fix(@Nullable Trajectory course) {
    fixed = true;
    choices.clear();
    if (course != null) {
      Choice only = new Choice(course);
      only.share = only.anchor = only.candidate = 1;
      choices.add(only);
    }
  }

  /// Adds a course unless it is known, and gives it a share more of the unit.
  void add(Trajectory course, double share) {
    add(course);
    for (Choice choice : choices) {
      if (choice.course.sameAs(course)) {
        choice.candidate += share;
      }
    }
  }

  /// Lets the unit choose again among courses; it begins with one of them, or closed for null.
  public void free(List<Trajectory> courses, @Nullable Trajectory current) {
    fix(current);
    fixed = false;
    courses.forEach(this::add);
  }

  /// Adds a course unless it is known; a course without share makes room when the pool is full.
  boolean add(Trajectory course) {
    for (Choice choice : choices) {
      if (choice.course.sameAs(course)) {
        return false;
      }
    }
    if (choices.size() >= MOST) {
      choices.removeIf(choice -> choice.candidate == 0 && choice.share == 0 && choice.anchor == 0);
    }
    choices.add(new Choice(course));
    return true;
  }
}
