package org.indusco.planner.restart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.model.network.Cooperative;
import org.indusco.model.plan.Restart;
import org.indusco.planner.coordinate.Standing;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;

/// Finds in a network what a former plan left behind.
///
/// Amounts are taken over for columns that there still are, and cut to the limits of now; so
/// nothing is kept, sent or made where a depot or a way is lost, which would feed the rest with
/// goods that do not exist. Courses that stand on closed places are dropped.
public final class Recalling {

  /// No site of a unit, and nothing else that it can be.
  private static final int NOWHERE = Integer.MIN_VALUE;

  private final Restart restart;
  private final Ground ground;
  private final Program program;
  private final int offset;

  private Recalling(Compilation compilation, Restart restart) {
    this.restart = restart;
    ground = compilation.ground();
    program = compilation.program();
    offset = -ground.horizon.index(restart.start());
  }

  /// What of a former plan still holds; none when it has no month, or no cooperative, in common
  /// with the network.
  public static Optional<Former> of(Compilation compilation, Restart restart) {
    return new Recalling(compilation, restart).former(compilation.units());
  }

  private Optional<Former> former(List<Unit> units) {
    if (offset < 0 || offset >= restart.months()) {
      return Optional.empty();
    }
    List<List<Standing.Share>> shares = new ArrayList<>();
    List<@Nullable Trajectory> taken = new ArrayList<>();
    if (!courses(units, shares, taken)) {
      return Optional.empty();
    }
    Standing standing =
        new Standing(prices(), amounts(), shares, restart.weight(), restart.length());
    return Optional.of(new Former(standing, taken, restart.gap()));
  }

  /// The figure of a line in a month of the network; 0 where the former plan has none.
  private double in(Restart.Line line, int month) {
    int then = month + offset;
    return then < line.byMonth().length ? line.byMonth()[then] : 0;
  }

  private static Map<Name, Restart.Line> byName(List<Restart.Line> lines) {
    Map<Name, Restart.Line> byName = new HashMap<>();
    for (Restart.Line line : lines) {
      byName.put(new Name(line.of(), line.item(), line.where(), line.number()), line);
    }
    return byName;
  }

  private double[] prices() {
    Map<Name, Restart.Line> lines = byName(restart.prices());
    double[] prices = new double[program.rhs.length];
    for (RowNames.Named named : RowNames.of(ground, program)) {
      Restart.Line line = lines.get(named.name());
      for (int t = 0; line != null && t < ground.months; t++) {
        int row = named.byMonth()[t];
        prices[row] = in(line, t) / program.rowWorth[row];
      }
    }
    return prices;
  }

  private double[] amounts() {
    Map<Name, Restart.Line> lines = byName(restart.amounts());
    ColumnNames names = new ColumnNames(ground, program);
    Map<ColumnNames.Key, Optional<Restart.Line>> byKey = new HashMap<>();
    double[] amounts = new double[program.columns];
    for (int j = 0; j < program.columns; j++) {
      int column = j;
      Optional<Restart.Line> line =
          byKey.computeIfAbsent(
              names.key(j), key -> Optional.ofNullable(lines.get(names.name(column))));
      if (line.isPresent()) {
        amounts[j] =
            Math.min(program.upper[j], in(line.get(), program.month[j]) * program.worth[j]);
      }
    }
    cutToCapacities(amounts);
    return amounts;
  }

  private void cutToCapacities(double[] amounts) {
    for (int s = 0; s < program.sets(); s++) {
      double load = 0;
      for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
        load += program.weight[j] * amounts[j];
      }
      if (load > program.capacity[s]) {
        for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
          amounts[j] *= program.capacity[s] / load;
        }
      }
    }
  }

  /// Finds the courses of all units; says whether there is one of any.
  private boolean courses(
      List<Unit> units, List<List<Standing.Share>> shares, List<@Nullable Trajectory> taken) {
    Map<String, List<Restart.Course>> byUnit = new HashMap<>();
    for (Restart.Course course : restart.courses()) {
      byUnit.computeIfAbsent(course.cooperative(), id -> new ArrayList<>()).add(course);
    }
    List<Cooperative> cooperatives = ground.network.rows(Cooperative.class);
    boolean any = false;
    for (Unit unit : units) {
      List<Standing.Share> known = new ArrayList<>();
      Trajectory given = null;
      double before = 0;
      double left = 0;
      String id = cooperatives.get(unit.number()).id();
      for (Restart.Course course : byUnit.getOrDefault(id, List.of())) {
        before += course.share();
        Optional<Trajectory> found = find(unit, course.at());
        if (found.isPresent()) {
          left += course.share();
          known.add(new Standing.Share(found.get(), course.share()));
          given = course.taken() ? found.get() : given;
          any = true;
        }
      }
      // What went with the courses dropped goes to those that are left.
      double factor = left > 0 ? Math.min(1, before) / left : 0;
      shares.add(
          known.stream()
              .map(each -> new Standing.Share(each.course(), each.share() * factor))
              .toList());
      taken.add(given);
    }
    return any;
  }

  /// A course of the former plan from the network's first month on; none when it cannot be
  /// taken.
  private Optional<Trajectory> find(Unit unit, List<String> then) {
    int[] at = new int[ground.months];
    for (int t = 0; t < at.length; t++) {
      String place = then.get(Math.min(t + offset, then.size() - 1));
      at[t] =
          switch (place) {
            case "" -> Trajectory.GONE;
            case Restart.Course.MOVING -> Trajectory.MOVING;
            default -> post(unit, place);
          };
      if (at[t] == NOWHERE) {
        return Optional.empty();
      }
    }
    return Possible.is(ground, unit, at)
        ? Optional.of(Trajectory.of(ground, program, unit, at))
        : Optional.empty();
  }

  private int post(Unit unit, String post) {
    String place = Restart.Course.place(post);
    int load = Restart.Course.load(post);
    for (int k = 0; k < unit.sites().length && load < unit.loads().size(); k++) {
      if (ground.places.get(unit.sites()[k]).id().equals(place)) {
        return unit.post(k, load);
      }
    }
    return NOWHERE;
  }
}
