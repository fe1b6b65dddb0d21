package org.indusco.planner.program;

import java.util.List;
import org.indusco.model.network.Fund;
import org.indusco.planner.ground.Ground;

/// Turns the ground into the program of the depots and the units it couples.
///
/// @param ground the network by number
/// @param program what depots decide
/// @param units the cooperatives, in the order of their table
/// @param recipes what a worker-month of each recipe takes and makes
public record Compilation(Ground ground, Program program, List<Unit> units, RecipeBook recipes) {

  /// Compiles a network.
  public static Compilation of(Ground ground) {
    LoanClasses loans = LoanClasses.of(ground);
    Rows rows = new Rows(ground, loans.count());
    Assembly assembly = new Assembly(rows);
    RecipeBook recipes = RecipeBook.of(ground);
    RowWorths.set(assembly, ground, recipes);
    List<Unit> units = Units.of(ground, rows, assembly.rowWorth);
    units.forEach(unit -> prepareCarriage(ground, unit));
    boolean loansLimited = ground.network.has(Fund.class);
    int work =
        new WorkColumns(ground, assembly, recipes, loans, loansLimited)
            .add(presence(ground, units));
    new TrainingColumns(ground, assembly, recipes).add();
    new TradeColumns(ground, assembly).add();
    var targets = new TargetColumns(ground, assembly).add();
    new SharedColumns(ground, assembly, loans, loansLimited, targets).add();
    providePremises(ground, assembly);
    Program program = new Program(assembly, work, loans, loansLimited);
    return new Compilation(ground, program, units, recipes);
  }

  private static void providePremises(Ground ground, Assembly assembly) {
    for (int p = 0; p < ground.premises.size(); p++) {
      Integer room = ground.premises.get(p).premises();
      for (int t = 0; room != null && t < ground.months; t++) {
        assembly.provide(assembly.rows.premises(p, t), room);
      }
    }
  }

  /// Asks for the cost of every move once, before several threads do.
  private static void prepareCarriage(Ground ground, Unit unit) {
    for (int from : unit.sites()) {
      for (int to : unit.sites()) {
        ground.carriage(from, to, 0);
      }
    }
  }

  /// By industry, depot and month: whether a unit of the industry can stand at the depot.
  private static boolean[][][] presence(Ground ground, List<Unit> units) {
    boolean[][][] can = new boolean[ground.industries.size()][ground.depots.size()][ground.months];
    for (Unit unit : units) {
      for (int place : unit.sites()) {
        for (int t = 0; t < ground.months; t++) {
          int depot = ground.depotOf(place, t);
          if (depot >= 0 && ground.placeOpen(place, t)) {
            can[unit.industry()][depot][t] = true;
          }
        }
      }
    }
    return can;
  }
}
