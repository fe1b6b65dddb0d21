package org.indusco.planner.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.StockTarget;
import org.indusco.planner.ground.Ground;

/// Adds what of the stock after the last month counts for stock targets.
final class TargetColumns {

  private final Ground ground;
  private final Assembly assembly;

  TargetColumns(Ground ground, Assembly assembly) {
    this.ground = ground;
    this.assembly = assembly;
  }

  /// Adds all columns, and answers with the number of the target by depot and good.
  Map<List<Integer>, Integer> add() {
    Map<List<Integer>, Integer> numbers = new HashMap<>();
    List<StockTarget> targets = ground.network.rows(StockTarget.class);
    for (int i = 0; i < targets.size(); i++) {
      StockTarget target = targets.get(i);
      int depot = ground.depots.number(target.depot());
      int good = ground.goods.number(target.good());
      numbers.put(List.of(depot, good), i);
      if (ground.depotOpen(depot, ground.months - 1)) {
        add(i, target, depot, good);
      }
    }
    return numbers;
  }

  private void add(int number, StockTarget target, int depot, int good) {
    double worth = RowWorths.worth(ground, good);
    double gain = target.bonus(ground.goods.get(good).value());
    int row = assembly.rows.target(number);
    assembly.rowWorth[row] = worth;
    assembly.column(
        Kind.TARGET,
        number,
        depot,
        ground.months - 1,
        Assembly.Column.limited(worth, gain, target.quantity()));
    assembly.uses(row, 1);
    assembly.end();
  }
}
