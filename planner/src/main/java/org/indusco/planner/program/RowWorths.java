package org.indusco.planner.program;

import org.indusco.model.network.Cooperative;
import org.indusco.planner.ground.Ground;

/// Says how much money a unit of each row stands for, so that scaled prices are near 1.
///
/// Goods count at their reference value, people at the value that a worker-month makes, equipment
/// at the value made by the workers that a piece serves, room for a unit at the value that the crew
/// of a usual one makes.
final class RowWorths {

  private RowWorths() {}

  static void set(Assembly assembly, Ground ground, RecipeBook recipes) {
    Rows rows = assembly.rows;
    for (int family = 0; family < rows.families(); family++) {
      fill(assembly, family, recipes.workerMonth());
    }
    for (int good : rows.equipment()) {
      double need = recipes.usualNeed(good);
      if (need > 0) {
        fill(assembly, rows.equipmentFamily(good), recipes.workerMonth() / need);
      }
    }
    double usualUnit = recipes.workerMonth() * usualCrew(ground);
    for (int p = 0; p < ground.premises.size(); p++) {
      for (int t = 0; t < ground.months; t++) {
        assembly.rowWorth[rows.premises(p, t)] = usualUnit;
      }
    }
    for (int d = 0; d < ground.depots.size(); d++) {
      for (int g = 0; g < ground.goods.size(); g++) {
        double value = worth(ground, g);
        for (int t = 0; t < ground.months; t++) {
          assembly.rowWorth[rows.material(d, g, t)] = value;
          assembly.rowWorth[rows.before(d, g, t)] = value;
        }
      }
    }
  }

  private static double usualCrew(Ground ground) {
    return ground.network.rows(Cooperative.class).stream()
        .mapToInt(Cooperative::crew)
        .average()
        .orElse(1);
  }

  /// Money per unit of a good for scaling; above 0 also for goods without value.
  static double worth(Ground ground, int good) {
    return Math.max(ground.goods.get(good).value(), 1e-3);
  }

  private static void fill(Assembly assembly, int family, double worth) {
    Rows rows = assembly.rows;
    for (int d = 0; d < rows.depots(); d++) {
      for (int t = 0; t < rows.months(); t++) {
        assembly.rowWorth[rows.row(family, d, t)] = worth;
      }
    }
  }
}
