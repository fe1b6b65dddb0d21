package org.indusco.planner.restart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.indusco.model.network.Cooperative;
import org.indusco.model.plan.Restart;
import org.indusco.planner.coordinate.Standing;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.jspecify.annotations.Nullable;

/// Tells by name where a coordination stood.
public final class Remembering {

  /// Shares below this are not worth remembering.
  private static final double LEAST_SHARE = 1e-6;

  private final Compilation compilation;
  private final Ground ground;
  private final Program program;

  private Remembering(Compilation compilation) {
    this.compilation = compilation;
    ground = compilation.ground();
    program = compilation.program();
  }

  /// What is left behind for planning again.
  ///
  /// @param standing before units were given their courses
  /// @param courses by unit, the one that it was given; null when it closes at once
  /// @param gap of the plan, as a share of its bound
  public static Restart of(
      Compilation compilation, Standing standing, List<@Nullable Trajectory> courses, double gap) {
    Remembering work = new Remembering(compilation);
    return new Restart(
        compilation.ground().horizon.month(0),
        compilation.ground().months,
        gap,
        standing.weight(),
        standing.length(),
        work.prices(standing.prices()),
        work.amounts(standing.amounts()),
        work.courses(standing.shares(), courses));
  }

  private List<Restart.Line> prices(double[] scaled) {
    List<Restart.Line> lines = new ArrayList<>();
    for (RowNames.Named named : RowNames.of(ground, program)) {
      double[] byMonth = new double[ground.months];
      double most = 0;
      for (int t = 0; t < byMonth.length; t++) {
        int row = named.byMonth()[t];
        byMonth[t] = scaled[row] * program.rowWorth[row];
        most = Math.max(most, byMonth[t]);
      }
      if (most > 0) {
        lines.add(line(named.name(), byMonth));
      }
    }
    return lines;
  }

  private List<Restart.Line> amounts(double[] scaled) {
    ColumnNames names = new ColumnNames(ground, program);
    Map<ColumnNames.Key, Name> called = new LinkedHashMap<>();
    Map<Name, double[]> byName = new LinkedHashMap<>();
    for (int j = 0; j < program.columns; j++) {
      if (scaled[j] > 0) {
        int column = j;
        Name name = called.computeIfAbsent(names.key(j), key -> names.name(column));
        byName.computeIfAbsent(name, none -> new double[ground.months])[program.month[j]] +=
            scaled[j] / program.worth[j];
      }
    }
    List<Restart.Line> lines = new ArrayList<>();
    byName.forEach((name, byMonth) -> lines.add(line(name, byMonth)));
    return lines;
  }

  private static Restart.Line line(Name name, double[] byMonth) {
    return new Restart.Line(name.of(), name.item(), name.where(), name.number(), byMonth);
  }

  private List<Restart.Course> courses(
      List<List<Standing.Share>> shares, List<@Nullable Trajectory> given) {
    List<Cooperative> cooperatives = ground.network.rows(Cooperative.class);
    List<Restart.Course> courses = new ArrayList<>();
    for (Unit unit : compilation.units()) {
      String id = cooperatives.get(unit.number()).id();
      Trajectory taken = given.get(unit.number());
      boolean told = false;
      double closing = 1;
      for (Standing.Share each : shares.get(unit.number())) {
        boolean same = taken != null && each.course().sameAs(taken);
        closing -= each.share();
        told |= same;
        if (same || each.share() > LEAST_SHARE) {
          courses.add(course(id, unit, each.course(), Math.min(1, each.share()), same));
        }
      }
      if (taken != null && !told) {
        courses.add(course(id, unit, taken, 0, true));
      } else if (taken == null) {
        List<String> nowhere = Collections.nCopies(ground.months, "");
        courses.add(new Restart.Course(id, nowhere, Math.clamp(closing, 0, 1), true));
      }
    }
    return courses;
  }

  private Restart.Course course(
      String id, Unit unit, Trajectory course, double share, boolean taken) {
    Function<Integer, String> place =
        at ->
            switch (at) {
              case Trajectory.MOVING -> Restart.Course.MOVING;
              case Trajectory.GONE -> "";
              default -> Restart.Course.post(ground.places.get(unit.place(at)).id(), unit.load(at));
            };
    List<String> at = new ArrayList<>();
    for (int each : course.at()) {
      at.add(place.apply(each));
    }
    return new Restart.Course(id, at, share, taken);
  }
}
