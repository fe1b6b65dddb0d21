package org.indusco.bench.peer.timefold;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;

/// Lets Timefold search for good courses.
public final class Timefold {

  private static final double MILLIS = 1000;

  private final Compilation compilation;
  private final Ground ground;

  /// For a compiled network.
  public Timefold(Compilation compilation) {
    this.compilation = compilation;
    ground = compilation.ground();
    // The logging that it comes with has nowhere to log to and would say so.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
  }

  /// What the search chose.
  ///
  /// @param courses by unit, where it is in each month
  /// @param amounts wished for, scaled, by column
  public record Chosen(List<int[]> courses, double[] amounts) {}

  /// Searches for so long with one thread.
  ///
  /// @param prices of goods by which left-overs are judged, scaled, by row
  public Chosen search(double seconds, double[] prices) {
    Decoder decoder = new Decoder(compilation, prices);
    List<UnitChoice> units = new ArrayList<>();
    compilation.units().forEach(unit -> units.add(new UnitChoice(unit.number(), courses(unit))));
    List<CarriageChoice> carriage = new ArrayList<>();
    for (int i = 0; i < decoder.carriages(); i++) {
      carriage.add(new CarriageChoice());
    }
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(Draft.class)
            .withEntityClasses(UnitChoice.class, CarriageChoice.class)
            .withEasyScoreCalculatorClass(Decoder.Score.class)
            .withRandomSeed(1L)
            .withTerminationSpentLimit(Duration.ofMillis((long) (MILLIS * seconds)));
    Draft best =
        SolverFactory.<Draft>create(config)
            .buildSolver()
            .solve(new Draft(decoder, units, carriage));
    return new Chosen(
        best.getUnits().stream().map(choice -> choice.course().at()).toList(),
        decoder.wishes(best));
  }

  /// Staying at home until it closes, and every move once to a place that is open from then on
  /// until it closes.
  private List<Trajectory> courses(Unit unit) {
    List<Trajectory> courses = new ArrayList<>();
    courses.add(course(unit, at(unit, 0, ground.months)));
    for (int k = 1; k < unit.sites().length; k++) {
      for (int t = unit.first(); t + 1 < unit.end(); t++) {
        boolean leaves = ground.placeOpen(unit.sites()[0], t);
        if (leaves && ground.placeOpen(unit.sites()[k], t + 1)) {
          courses.add(course(unit, at(unit, k, t)));
        }
      }
    }
    return courses;
  }

  private Trajectory course(Unit unit, int[] at) {
    return Trajectory.of(ground, compilation.program(), unit, at);
  }

  /// Where the unit is in each month when it moves to a site in a month.
  private int[] at(Unit unit, int site, int month) {
    int[] at = new int[ground.months];
    Arrays.fill(at, Trajectory.GONE);
    for (int t = unit.first(); t < unit.end(); t++) {
      int k = t < month ? 0 : site;
      if (t == month) {
        at[t] = Trajectory.MOVING;
      } else if (ground.placeOpen(unit.sites()[k], t)) {
        at[t] = k;
      } else {
        break;
      }
    }
    return at;
  }
}
