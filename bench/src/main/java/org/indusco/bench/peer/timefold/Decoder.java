package org.indusco.bench.peer.timefold;

import ai.timefold.solver.core.api.score.SimpleScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;
import java.util.ArrayList;
import java.util.List;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Load;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;
import org.indusco.planner.repair.ForwardRepair;
import org.indusco.planner.repair.Settlement;
import org.indusco.planner.round.Room;
import org.jspecify.annotations.Nullable;

/// Makes a plan of courses, greedily: everybody there works in equal parts at all their recipes,
/// buys and sells all that can be, and the forward repair cuts what is not there.
public final class Decoder {

  /// Parts of money that the search, which counts in whole numbers, tells apart.
  private static final double CENTS = 100;

  private final Compilation compilation;
  private final Program program;
  private final double[] prices;
  private final double[] limits;
  private final int[] crewRow;
  private final int[] recipesOfCrew;

  /// @param prices of goods by which left-overs are judged, scaled, by row
  Decoder(Compilation compilation, double[] prices) {
    this.compilation = compilation;
    this.prices = prices;
    program = compilation.program();
    limits = limits(program);
    crewRow = new int[program.work];
    recipesOfCrew = new int[program.rhs.length];
    for (int j = 0; j < program.work; j++) {
      crewRow[j] = program.row[program.start[j]];
      recipesOfCrew[crewRow[j]]++;
    }
  }

  /// The most of each column that its own limit or its set allows; infinite for work and the like.
  private static double[] limits(Program program) {
    double[] limits = program.upper.clone();
    for (int s = 0; s < program.sets(); s++) {
      for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
        limits[j] = Math.min(limits[j], program.capacity[s] / program.weight[j]);
      }
    }
    return limits;
  }

  /// How many arcs and goods there are to choose shares for.
  int carriages() {
    return compilation.ground().arcs.size() * compilation.ground().goods.size();
  }

  /// The amounts that a draft wishes for, scaled, by column.
  double[] wishes(Draft draft) {
    double[] crew = crews(draft);
    double[] wishes = new double[program.columns];
    for (int j = 0; j < program.columns; j++) {
      wishes[j] =
          switch (program.kind[j]) {
            case WORK ->
                crew[crewRow[j]]
                    / (program.coefficient[program.start[j]] * recipesOfCrew[crewRow[j]]);
            case BUY, SERVE, FILL, FLOOR -> limits[j];
            case SHIP -> limits[j] * share(draft, j);
            case OTHERS, TRAIN, KEEP, TARGET, LEND -> 0;
          };
    }
    return wishes;
  }

  /// What a draft is worth, in money.
  double value(Draft draft) {
    Room room = new Room(program);
    List<@Nullable Trajectory> courses = new ArrayList<>();
    for (UnitChoice choice : draft.getUnits()) {
      courses.add(room.take(choice.course()) ? choice.course() : null);
    }
    Settlement settlement =
        ForwardRepair.repair(compilation, courses, wishes(draft), prices, room.lent());
    return settlement.value(program);
  }

  private double share(Draft draft, int column) {
    int goods = compilation.ground().goods.size();
    return draft.getCarriage().get(program.b[column] * goods + program.a[column]).share();
  }

  /// The crews that stand ready, by row.
  private double[] crews(Draft draft) {
    double[] crew = new double[program.rhs.length];
    for (UnitChoice choice : draft.getUnits()) {
      Unit unit = compilation.units().get(choice.unit());
      for (Trajectory.Stay stay : choice.course().stays()) {
        Load load = unit.loads().get(stay.load());
        for (int t = stay.from(); t < stay.to(); t++) {
          for (int f = 0; f < load.family().length; f++) {
            crew[program.rows.row(load.family()[f], stay.depot(), t)] += load.amount()[f];
          }
        }
      }
    }
    return crew;
  }

  /// What the search asks.
  public static final class Score implements EasyScoreCalculator<Draft, SimpleScore> {

    /// For the search, which makes it.
    public Score() {}

    @Override
    public SimpleScore calculateScore(Draft draft) {
      return SimpleScore.of(Math.round(CENTS * draft.decoder().value(draft)));
    }
  }
}
