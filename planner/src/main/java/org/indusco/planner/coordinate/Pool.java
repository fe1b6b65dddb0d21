package org.indusco.planner.coordinate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Rows;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;

/// The courses known for one unit, and how it divides itself among them.
public final class Pool {

  private static final int MOST = 16;

  final Unit unit;
  final List<Choice> choices = new ArrayList<>();
  private final double worth;
  private boolean fixed;
  private double step = 1;
  private double[] wish = new double[8];

  Pool(Unit unit, Program program) {
    this.unit = unit;
    worth = unit.crew() * program.rowWorth[program.rows.row(0, 0, 0)];
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

  /// Moves the shares up the gains at the prices behind the prefix sums, and back onto the simplex.
  void step(Presence presence, double[] prices, double length) {
    if (fixed) {
      return;
    }
    int n = choices.size();
    if (wish.length < n) {
      wish = new double[2 * n];
    }
    for (int c = 0; c < n; c++) {
      Choice choice = choices.get(c);
      wish[c] = choice.share + length * step * presence.gain(unit, choice.course, prices);
    }
    double level = Simplex.level(wish, n);
    for (int c = 0; c < n; c++) {
      choices.get(c).candidate = Math.max(0, wish[c] - level);
    }
  }

  /// What the best course known gains at the prices taken last, or closing; what its course gains
  /// when it is fixed.
  double best(Presence presence, double[] prices) {
    double best = fixed && !choices.isEmpty() ? Double.NEGATIVE_INFINITY : 0;
    for (Choice choice : choices) {
      best = Math.max(best, presence.gain(unit, choice.course, prices));
    }
    return best;
  }

  /// Squared length of the last step in the metric of the step sizes.
  double moved() {
    return squaredFrom(choice -> choice.share);
  }

  /// Squared distance of the last feasible point from the anchor in the metric of the step sizes.
  double fromAnchor() {
    return squaredFrom(choice -> choice.anchor);
  }

  private double squaredFrom(ToDoubleFunction<Choice> point) {
    if (fixed) {
      return 0;
    }
    double sum = 0;
    for (Choice choice : choices) {
      double change = choice.candidate - point.applyAsDouble(choice);
      sum += change * change;
    }
    return sum / step;
  }

  void reflect(double part) {
    if (!fixed) {
      for (Choice choice : choices) {
        choice.share = part * (2 * choice.candidate - choice.share) + (1 - part) * choice.anchor;
      }
    }
  }

  void restart() {
    for (Choice choice : choices) {
      choice.share = choice.candidate;
      choice.anchor = choice.candidate;
    }
  }

  /// Sets the step size by the rule of Pock and Chambolle and adds the unit's part to the row sums.
  ///
  /// The unit divides itself, so its courses together weigh twice one of them, however many.
  void measure(Rows rows, double[] rowSums) {
    if (fixed || choices.isEmpty()) {
      return;
    }
    double most = 1;
    for (Choice choice : choices) {
      double sum = 0;
      double part = 2.0 / choices.size() / worth;
      for (Trajectory.Stay stay : choice.course.stays()) {
        for (int f = 0; f < unit.family().length; f++) {
          int first = rows.row(unit.family()[f], stay.depot(), stay.from());
          sum += unit.amount()[f] / worth * (stay.to() - stay.from());
          for (int t = 0; t < stay.to() - stay.from(); t++) {
            rowSums[first + t] += part * unit.amount()[f];
          }
        }
      }
      for (Trajectory.Loan loan : choice.course.loans()) {
        sum += loan.amount() / worth;
        rowSums[loan.row()] += part * loan.amount();
      }
      most = Math.max(most, sum);
    }
    step = 1 / (most * worth * worth);
  }
}
