package org.indusco.planner.round;

import java.util.ArrayList;
import java.util.List;
import org.indusco.planner.coordinate.Choice;
import org.indusco.planner.coordinate.Coordination;
import org.indusco.planner.coordinate.Pool;
import org.indusco.planner.outside.Progress;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.repair.ForwardRepair;
import org.indusco.planner.repair.Settlement;
import org.jspecify.annotations.Nullable;

/// Gives one unit another course, the one that gains most, again and again until none gains.
///
/// Few units mean that a course given wrong weighs much, and that all of them can be tried.
public final class Exchange implements Improvement {

  /// Networks with more units are left as they are: there a single course weighs little.
  public static final int MOST_UNITS = 12;

  /// Steps of coordination times columns of the program, for all trials together.
  private static final double MOST_WORK = 3e8;
  private static final int STEPS = 2000;
  private static final double SETTLED = 0.0005;

  /// How finely the amounts of the courses chosen are settled in the end.
  private static final double FINE = 0.00001;
  private static final double BETTER = 1e-6;

  private final Compilation compilation;
  private final Coordination coordination;
  private final Progress progress;
  private final List<List<@Nullable Trajectory>> alternatives = new ArrayList<>();
  private double mostSteps;

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
        if (!pool.unit().mustWork()) {
          courses.add(null);
        }
        alternatives.add(courses);
      }
    }
  }

  @Override
  public boolean thorough() {
    return true;
  }

  @Override
  public String word() {
    return "exchange";
  }

  @Override
  public Coordination coordination() {
    return coordination;
  }

  /// Exchanges courses from those of a settlement on, and from everybody's staying at home on
  /// (where no proposed unit is founded), and answers with the best settlement found.
  @Override
  public Settlement improve(Settlement first) {
    if (alternatives.isEmpty() || progress.stopped()) {
      return first;
    }
    mostSteps = coordination.iterations() + MOST_WORK / compilation.program().columns;
    Settlement fromFirst = exchange(first);
    List<@Nullable Trajectory> home = new ArrayList<>();
    for (Pool pool : coordination.pools()) {
      int unit = pool.unit().number();
      home.add(pool.unit().proposed() ? null : alternatives.get(unit).getFirst());
    }
    Settlement atHome = settle(home, SETTLED, Double.NEGATIVE_INFINITY);
    Settlement fromHome = atHome == null ? first : exchange(atHome);
    Settlement best = value(fromHome) > value(fromFirst) ? fromHome : fromFirst;
    Settlement fine = settle(best.courses(), FINE, value(best));
    return fine != null && value(fine) > value(best) ? fine : best;
  }

  /// Makes the best exchange of all, again and again until none is better.
  private Settlement exchange(Settlement first) {
    Settlement from = first;
    Settlement best = bestExchange(from);
    while (value(best) > value(from) + BETTER * Math.abs(value(from))) {
      from = best;
      best = bestExchange(from);
    }
    return best;
  }

  private Settlement bestExchange(Settlement from) {
    Settlement best = from;
    for (int unit = 0; unit < alternatives.size(); unit++) {
      for (Trajectory course : alternatives.get(unit)) {
        boolean ended =
            progress.stopped()
                || coordination.iterations() >= mostSteps
                || value(best) >= (1 - SETTLED) * coordination.bound();
        Settlement other = ended ? null : with(from, unit, course, value(best));
        if (other != null && value(other) > value(best)) {
          best = other;
        }
      }
    }
    return best;
  }

  private double value(Settlement settlement) {
    return settlement.value(compilation.program());
  }

  /// A settlement with another course for one unit, or null when there is none above a value.
  private @Nullable Settlement with(
      Settlement from, int unit, @Nullable Trajectory course, double above) {
    List<@Nullable Trajectory> courses = new ArrayList<>(from.courses());
    Trajectory before = courses.set(unit, course);
    boolean same = before == null ? course == null : course != null && before.sameAs(course);
    return same ? null : settle(courses, SETTLED, above);
  }

  /// The best amounts with given courses, or null when there is no room for them or it is proven
  /// that they come to no more than a value.
  private @Nullable Settlement settle(
      List<@Nullable Trajectory> courses, double gap, double above) {
    Room room = new Room(compilation.program());
    for (Trajectory each : courses) {
      if (each != null && !room.take(each)) {
        return null;
      }
    }
    List<Pool> pools = coordination.pools();
    for (int u = 0; u < pools.size(); u++) {
      pools.get(u).fix(courses.get(u));
    }
    coordination.refresh();
    if (!coordination.settleAbove(above, STEPS, gap)) {
      return null;
    }
    return ForwardRepair.repair(
        compilation, courses, coordination.amounts(), coordination.prices(), room.lent());
  }
}
