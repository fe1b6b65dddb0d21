package org.indusco.planner.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Order;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Route;
import org.indusco.model.network.Stock;
import org.indusco.model.network.Supply;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.StockLevel;

/// Goods against stock, supply, routes, stores and customers.
final class GoodsCheck {

  private final Facts facts;
  private final Plan plan;
  private final Findings findings;

  /// Goods there at a depot in a month before short loads arrive, and afterwards; what leaves.
  private final Stocks before;

  private final Stocks arrived;
  private final Stocks shortOut;
  private final Stocks used;

  GoodsCheck(Facts facts, Plan plan, Findings findings) {
    this.facts = facts;
    this.plan = plan;
    this.findings = findings;
    before = new Stocks(facts.months());
    arrived = new Stocks(facts.months());
    shortOut = new Stocks(facts.months());
    used = new Stocks(facts.months());
  }

  void check() {
    stock();
    leftBehind();
    purchases();
    shipments();
    production();
    deliveries();
    Set<Stocks.Cell> cells = new HashSet<>(used.cells());
    cells.addAll(shortOut.cells());
    cells.forEach(this::balance);
  }

  /// No more of a good is sent or used at a depot in a month than is there.
  private void balance(Stocks.Cell cell) {
    double[] first = before.get(cell);
    double[] later = arrived.get(cell);
    double[] sent = shortOut.get(cell);
    double[] taken = used.get(cell);
    for (int t = 0; t < facts.months(); t++) {
      int month = t;
      findings.atMost(sent[t], first[t], () -> "sent on short routes " + where(cell, month));
      findings.atMost(taken[t] + sent[t], first[t] + later[t], () -> "goods " + where(cell, month));
    }
  }

  private static String where(Stocks.Cell cell, int month) {
    return "[" + cell.depot() + ", " + cell.good() + ", " + month + "]";
  }

  private void stock() {
    for (Stock stock : facts.network.rows(Stock.class)) {
      if (facts.depotOpen(stock.depot(), 0)) {
        before.add(stock.quantity(), stock.depot(), stock.good(), 0);
      }
    }
    Tally tonnes = new Tally();
    for (StockLevel level : plan.rows(StockLevel.class)) {
      int t = facts.month(level.month());
      open(level.depot(), t, "stock");
      used.add(level.quantity(), level.depot(), level.good(), t);
      tonnes.add(level.quantity() * facts.good(level.good()).kg() / 1000, level.depot(), t);
      if (t + 1 < facts.months()) {
        open(level.depot(), t + 1, "stock kept");
        double left = 1 - facts.geography.risk(facts.depot(level.depot()).place(), t);
        before.add(left * level.quantity(), level.depot(), level.good(), t + 1);
      }
    }
    tonnes
        .all()
        .forEach(
            (key, kept) ->
                findings.atMost(kept, facts.depot((String) key.get(0)).tonnes(), "store " + key));
  }

  /// What cooperatives leave behind when they move goes to the depot of the place.
  private void leftBehind() {
    Map<List<Object>, Double> counts = new HashMap<>();
    for (CooperativeEquipment piece : facts.network.rows(CooperativeEquipment.class)) {
      counts.put(List.of(piece.cooperative(), piece.good()), piece.count());
    }
    for (Move move : plan.rows(Move.class)) {
      int t = facts.month(move.month());
      for (String good : move.leaves()) {
        double count = counts.getOrDefault(List.of(move.cooperative(), good), 0.0);
        facts
            .geography
            .findDepot(move.from(), t)
            .ifPresent(depot -> before.add(count, depot, good, t));
      }
    }
  }

  private void purchases() {
    Tally offered = new Tally();
    for (Supply supply : facts.network.rows(Supply.class)) {
      double price = facts.priceOf(supply.price(), supply.good());
      int end = facts.horizon.end(supply.to());
      for (int t = facts.horizon.first(supply.from()); t < end; t++) {
        offered.add(supply.quantity(), supply.depot(), supply.good(), t, price);
      }
    }
    Tally bought = new Tally();
    for (Purchase purchase : plan.rows(Purchase.class)) {
      int t = facts.month(purchase.month());
      open(purchase.depot(), t, "purchase");
      bought.add(purchase.quantity(), purchase.depot(), purchase.good(), t, purchase.price());
      before.add(purchase.quantity(), purchase.depot(), purchase.good(), t);
    }
    bought
        .all()
        .forEach(
            (key, quantity) ->
                findings.atMost(quantity, offered.get(key.toArray()), "supply " + key));
  }

  private void shipments() {
    List<Route> routes = facts.network.rows(Route.class);
    Tally tonnes = new Tally();
    for (Shipment load : plan.rows(Shipment.class)) {
      Route route = routes.get(load.route() - 1);
      int t = facts.month(load.month());
      int arrival = t + route.leadMonths();
      String what = "load " + load.from() + ">" + load.to() + " in month " + t;
      String from = facts.depot(load.from()).place();
      String to = facts.depot(load.to()).place();
      findings.require(
          (route.from().equals(from) && route.to().equals(to))
              || (route.bothWays() && route.from().equals(to) && route.to().equals(from)),
          what + ": not on its route");
      findings.require(
          route.open().holdsOn(facts.horizon.firstDay(t)), what + ": the route is closed");
      findings.require(facts.month(load.arrival()) == arrival, what + ": arrives in another month");
      open(load.from(), t, "load");
      open(load.to(), arrival, "load");
      double mass = load.quantity() * facts.good(load.good()).kg() / 1000;
      findings.same(load.tonnes(), mass, what + ": tonnes");
      double perTonne = route.costPerTonne(facts.network.settings().haulage());
      findings.same(load.cost(), mass * perTonne, what + ": cost of carriage");
      tonnes.add(mass, load.route(), from, to, t);
      if (route.leadMonths() == 0) {
        shortOut.add(load.quantity(), load.from(), load.good(), t);
        arrived.add(load.quantity(), load.to(), load.good(), t);
      } else {
        used.add(load.quantity(), load.from(), load.good(), t);
        before.add(load.quantity(), load.to(), load.good(), arrival);
      }
    }
    tonnes
        .all()
        .forEach(
            (key, carried) ->
                findings.atMost(
                    carried, routes.get((Integer) key.get(0) - 1).tonnes(), "route " + key));
  }

  private void production() {
    for (Production work : plan.rows(Production.class)) {
      int t = facts.month(work.month());
      for (RecipeGood line : facts.recipeGoods.getOrDefault(work.recipe(), List.of())) {
        double quantity = line.quantity() * work.workerMonths();
        if (line.direction() == RecipeGood.Direction.IN) {
          used.add(quantity, work.depot(), line.good(), t);
        } else if (t + 1 < facts.months() && facts.depotOpen(work.depot(), t + 1)) {
          before.add(quantity, work.depot(), line.good(), t + 1);
        }
      }
    }
  }

  private void deliveries() {
    Tally wanted = new Tally();
    for (Demand demand : facts.network.rows(Demand.class)) {
      double price = facts.priceOf(demand.price(), demand.good());
      int end = facts.horizon.end(demand.to());
      for (int t = facts.horizon.first(demand.from()); t < end; t++) {
        wanted.add(demand.quantity(), demand.depot(), demand.good(), t, price);
      }
    }
    Tally sold = new Tally();
    Tally filled = new Tally();
    for (Delivery delivery : plan.rows(Delivery.class)) {
      int t = facts.month(delivery.month());
      open(delivery.depot(), t, "delivery");
      used.add(delivery.quantity(), delivery.depot(), delivery.good(), t);
      if (delivery.order().isEmpty()) {
        sold.add(delivery.quantity(), delivery.depot(), delivery.good(), t, delivery.value());
      } else {
        filled.add(delivery.quantity(), delivery.order());
      }
    }
    sold.all()
        .forEach(
            (key, quantity) ->
                findings.atMost(quantity, wanted.get(key.toArray()), "demand " + key));
    for (Order order : facts.network.rows(Order.class)) {
      findings.atMost(filled.get(order.id()), order.quantity(), "order " + order.id());
    }
    new OrderCheck(facts, plan, findings).check();
    new ReserveCheck(facts, plan, findings).check();
  }

  private void open(String depot, int t, String what) {
    boolean open = facts.within(t) && facts.depotOpen(depot, t);
    findings.require(open, what + " at " + depot + " in month " + t + ": the depot is not open");
  }
}
