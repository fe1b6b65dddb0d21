package org.indusco.planner.exact;

import com.google.ortools.linearsolver.MPVariable;
import java.util.List;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Good;
import org.indusco.model.network.Order;
import org.indusco.model.network.Stock;
import org.indusco.model.network.StockTarget;
import org.indusco.model.network.Supply;

/// Goods that are there at first, bought, sold and kept.
///
/// There are two balances of a good at a depot in a month: what leaves on short routes comes out of
/// what was there before any short load arrived.
final class GoodsRows {

  private static final double UNLIMITED = Double.POSITIVE_INFINITY;

  private final Terms terms;
  private final Variables variables;

  GoodsRows(Terms terms, Variables variables) {
    this.terms = terms;
    this.variables = variables;
  }

  void add() {
    for (Stock stock : terms.rows(Stock.class)) {
      if (terms.open(terms.depot(stock.depot()), 0)) {
        variables.provide(stock.quantity(), "goods", stock.depot(), stock.good(), 0);
        variables.provide(stock.quantity(), "before", stock.depot(), stock.good(), 0);
      }
    }
    buy();
    sell();
    fill();
    reserves();
    for (Depot depot : terms.rows(Depot.class)) {
      for (int t = 0; t < terms.months; t++) {
        if (terms.open(depot, t) && (t == terms.months - 1 || terms.open(depot, t + 1))) {
          keep(depot, t);
        }
      }
    }
  }

  private void buy() {
    List<Supply> rows = terms.rows(Supply.class);
    for (int i = 0; i < rows.size(); i++) {
      Supply supply = rows.get(i);
      double price = terms.priceOf(supply.price(), supply.good());
      for (int t = terms.horizon.first(supply.from()); t < terms.horizon.end(supply.to()); t++) {
        if (terms.open(terms.depot(supply.depot()), t)) {
          MPVariable buy = variables.amount(supply.quantity(), -price, "buy", i, t);
          variables.uses(buy, -1, "goods", supply.depot(), supply.good(), t);
          variables.uses(buy, -1, "before", supply.depot(), supply.good(), t);
        }
      }
    }
  }

  private void sell() {
    List<Demand> rows = terms.rows(Demand.class);
    for (int i = 0; i < rows.size(); i++) {
      Demand demand = rows.get(i);
      double toGoal = terms.weight(Goal.Aim.ENEMY_GOODS) * demand.enemyShare();
      double gain = terms.priceOf(demand.price(), demand.good()) * (1 + toGoal);
      for (int t = terms.horizon.first(demand.from()); t < terms.horizon.end(demand.to()); t++) {
        if (terms.open(terms.depot(demand.depot()), t)) {
          MPVariable sell = variables.amount(demand.quantity(), gain, "sell", i, t);
          variables.uses(sell, 1, "goods", demand.depot(), demand.good(), t);
        }
      }
    }
  }

  private void fill() {
    List<Order> rows = terms.rows(Order.class);
    for (int i = 0; i < rows.size(); i++) {
      Order order = rows.get(i);
      boolean military = order.orderClass() != Order.OrderClass.CIVIL;
      double toGoal = military ? terms.weight(Goal.Aim.ARMY_GUERRILLA) : 0;
      variables.provide(order.quantity(), "order", i);
      MPVariable floor =
          variables.amount(order.floor(), terms.floorValue(order), "floor", i, terms.months - 1);
      variables.uses(floor, 1, "floor", i);
      for (Depot depot : terms.rows(Depot.class)) {
        boolean asked = order.depots().isEmpty() || order.depots().contains(depot.id());
        for (int t = terms.horizon.first(order.release()); t <= terms.latest(order); t++) {
          if (asked && terms.open(depot, t)) {
            double gain = terms.value(order, t) * (1 + toGoal);
            MPVariable fill = variables.amount(UNLIMITED, gain, "fill", i, depot.id(), t);
            variables.uses(fill, 1, "order", i);
            variables.uses(fill, -1, "floor", i);
            variables.uses(fill, 1, "goods", depot.id(), order.good(), t);
          }
        }
      }
    }
  }

  private void keep(Depot depot, int t) {
    boolean last = t == terms.months - 1;
    double left = 1 - terms.geography.risk(depot.place(), t);
    variables.provide(depot.tonnes(), "store", depot.id(), t);
    for (Good good : terms.rows(Good.class)) {
      boolean durable = good.kind() == Good.Kind.EQUIPMENT;
      double lasts = durable ? terms.weight(Goal.Aim.POST_WAR) : 0;
      double end = last ? good.value() * (terms.network.settings().horizonValue() + lasts) : 0;
      MPVariable keep =
          variables.amount(UNLIMITED, end - good.holding(), "keep", depot.id(), good.id(), t);
      variables.uses(keep, 1, "goods", depot.id(), good.id(), t);
      variables.uses(keep, terms.tonnes(good.id()), "store", depot.id(), t);
      if (!last) {
        variables.uses(keep, -left, "goods", depot.id(), good.id(), t + 1);
        variables.uses(keep, -left, "before", depot.id(), good.id(), t + 1);
      }
      if (durable) {
        variables.uses(keep, -1, "equipment", depot.id(), good.id(), t);
      }
      if (last) {
        variables.uses(keep, -1, "reserve", depot.id(), good.id());
      }
    }
  }

  private void reserves() {
    for (StockTarget target : terms.rows(StockTarget.class)) {
      double value = terms.priceOf(target.value(), target.good());
      int last = terms.months - 1;
      MPVariable reserve =
          variables.amount(
              target.quantity(), value, "reserve", target.depot(), target.good(), last);
      variables.uses(reserve, 1, "reserve", target.depot(), target.good());
    }
  }
}
