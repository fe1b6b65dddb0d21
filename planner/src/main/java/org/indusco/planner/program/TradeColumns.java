package org.indusco.planner.program;

import java.util.List;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Stock;
import org.indusco.model.network.Supply;
import org.indusco.planner.ground.Ground;

/// Adds what depots hold at first, buy, and sell to people near by.
final class TradeColumns {

  private final Ground ground;
  private final Assembly assembly;
  private final Rows rows;

  TradeColumns(Ground ground, Assembly assembly) {
    this.ground = ground;
    this.assembly = assembly;
    rows = assembly.rows;
  }

  void add() {
    for (Stock stock : ground.network.rows(Stock.class)) {
      int depot = ground.depots.number(stock.depot());
      int good = ground.goods.number(stock.good());
      if (ground.depotOpen(depot, 0)) {
        assembly.provide(rows.material(depot, good, 0), stock.quantity());
        assembly.provide(rows.before(depot, good, 0), stock.quantity());
      }
    }
    List<Supply> supply = ground.network.rows(Supply.class);
    for (int i = 0; i < supply.size(); i++) {
      buy(i, supply.get(i));
    }
    List<Demand> demand = ground.network.rows(Demand.class);
    double enemyWeight = ground.weight(Goal.Aim.ENEMY_GOODS);
    for (int i = 0; i < demand.size(); i++) {
      serve(i, demand.get(i), enemyWeight);
    }
  }

  private void buy(int number, Supply supply) {
    int d = ground.depots.number(supply.depot());
    int g = ground.goods.number(supply.good());
    double price = ground.priceOf(supply.price(), supply.good());
    int end = ground.horizon.end(supply.to());
    for (int t = ground.horizon.first(supply.from()); t < end; t++) {
      if (ground.depotOpen(d, t)) {
        assembly.column(
            Kind.BUY,
            number,
            d,
            t,
            Assembly.Column.limited(RowWorths.worth(ground, g), -price, supply.quantity()));
        assembly.uses(rows.material(d, g, t), -1);
        assembly.uses(rows.before(d, g, t), -1);
        assembly.end();
      }
    }
  }

  private void serve(int number, Demand demand, double enemyWeight) {
    int d = ground.depots.number(demand.depot());
    int g = ground.goods.number(demand.good());
    double price = ground.priceOf(demand.price(), demand.good());
    double gain = price * (1 + enemyWeight * demand.enemyShare());
    int end = ground.horizon.end(demand.to());
    for (int t = ground.horizon.first(demand.from()); t < end; t++) {
      if (ground.depotOpen(d, t)) {
        assembly.column(
            Kind.SERVE,
            number,
            d,
            t,
            Assembly.Column.limited(RowWorths.worth(ground, g), gain, demand.quantity()));
        assembly.uses(rows.material(d, g, t), 1);
        assembly.end();
      }
    }
  }
}
