package org.indusco.planner.tell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Route;
import org.indusco.model.network.Supply;
import org.indusco.model.network.Training;
import org.indusco.model.plan.Allocation;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Founding;
import org.indusco.model.plan.LoanDraw;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.MoveReason;
import org.indusco.model.plan.OrderReason;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Price;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Reserve;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.Shortfall;
import org.indusco.model.plan.Shortfalls;
import org.indusco.model.plan.SitingTest;
import org.indusco.model.plan.Stay;
import org.indusco.model.plan.StockLevel;
import org.indusco.model.plan.Summary;
import org.indusco.model.plan.Trainees;
import org.indusco.planner.ground.Arc;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.OrderTerms;
import org.indusco.planner.program.Program;
import org.indusco.planner.reason.Reasons;
import org.indusco.planner.repair.Settlement;

/// Tells a settlement as a plan.
public final class Telling {

  private final Ground ground;
  private final Program program;
  private final double[] amounts;
  private final List<Trainees> trainees = new ArrayList<>();
  private final List<Purchase> purchases = new ArrayList<>();
  private final List<Delivery> deliveries = new ArrayList<>();
  private final List<StockLevel> stock = new ArrayList<>();
  private final List<Shipment> shipments = new ArrayList<>();

  /// What is delivered, by order, depot and month.
  private final Map<List<Integer>, Double> filled = new LinkedHashMap<>();

  private final List<LoanDraw> loans = new ArrayList<>();

  private Telling(Compilation compilation, Settlement settlement) {
    ground = compilation.ground();
    program = compilation.program();
    amounts = settlement.amounts();
  }

  /// Tells what was decided.
  ///
  /// @param prices the prices that prove the bound, scaled, by row
  /// @param summary the figures, as far as they are known
  public static Plan tell(
      Compilation compilation, Settlement settlement, double[] prices, Summary summary) {
    Telling telling = new Telling(compilation, settlement);
    telling.columns();
    Courses courses = Courses.of(compilation, settlement.courses());
    Sharing sharing = Sharing.of(compilation, settlement);
    Network network = telling.ground.network;
    List<Shortfall> fares = Shortfalls.of(network, telling.deliveries);
    Reasons reasons = new Reasons(compilation, settlement, prices);
    Reasons.Moved moved = reasons.moves(courses.moves());
    return Plan.of(summary)
        .with(Stay.class, courses.stays())
        .with(Move.class, moved.moves())
        .with(MoveReason.class, moved.reasons())
        .with(Founding.class, courses.foundings())
        .with(SitingTest.class, reasons.sitings())
        .with(Production.class, sharing.production())
        .with(Allocation.class, sharing.allocations())
        .with(Trainees.class, telling.trainees)
        .with(Purchase.class, telling.purchases)
        .with(Shipment.class, telling.shipments)
        .with(StockLevel.class, telling.stock)
        .with(Delivery.class, telling.deliveries)
        .with(LoanDraw.class, telling.loans)
        .with(Shortfall.class, fares)
        .with(Reserve.class, Reserve.of(network, telling.stock))
        .with(OrderReason.class, reasons.orders(fares))
        .with(Price.class, PriceList.of(compilation, reasons, prices));
  }

  private void columns() {
    for (int j = program.work; j < program.columns; j++) {
      if (amounts[j] > 0) {
        column(j);
      }
    }
    filled.forEach((of, quantity) -> fill(of.get(0), of.get(1), of.get(2), quantity));
  }

  private void column(int j) {
    switch (program.kind[j]) {
      case WORK, OTHERS, TARGET -> {
        // Work is told by unit, in production and allocations, and targets from what is kept.
      }
      case TRAIN -> train(j);
      case BUY -> buy(j);
      case SERVE -> serve(j);
      // The tranches of an order are one delivery.
      case FILL, FLOOR ->
          filled.merge(
              List.of(program.a[j], program.b[j], program.month[j]), amounts[j], Double::sum);
      case KEEP ->
          stock.add(
              new StockLevel(
                  ground.horizon.month(program.month[j]),
                  depot(program.b[j]),
                  good(program.a[j]),
                  amounts[j]));
      case SHIP -> ship(j);
      case LEND -> lend(j);
    }
  }

  private void train(int j) {
    Training row = ground.network.rows(Training.class).get(program.a[j]);
    int month = program.month[j];
    trainees.add(
        new Trainees(
            ground.horizon.month(month),
            row.depot(),
            row.skill(),
            row.into(),
            amounts[j],
            amounts[j] * row.cost(),
            ground.horizon.month(month + row.months())));
  }

  private void buy(int j) {
    Supply supply = ground.network.rows(Supply.class).get(program.a[j]);
    purchases.add(
        new Purchase(
            ground.horizon.month(program.month[j]),
            supply.depot(),
            supply.good(),
            amounts[j],
            ground.priceOf(supply.price(), supply.good())));
  }

  private void serve(int j) {
    Demand demand = ground.network.rows(Demand.class).get(program.a[j]);
    deliveries.add(
        new Delivery(
            ground.horizon.month(program.month[j]),
            "",
            demand.depot(),
            demand.good(),
            amounts[j],
            ground.priceOf(demand.price(), demand.good()),
            0));
  }

  private void fill(int number, int depot, int month, double quantity) {
    Order order = ground.network.rows(Order.class).get(number);
    OrderTerms terms = OrderTerms.of(order, ground);
    deliveries.add(
        new Delivery(
            ground.horizon.month(month),
            order.id(),
            depot(depot),
            order.good(),
            quantity,
            terms.valueIn(month),
            Math.max(0, month - terms.due())));
  }

  private void ship(int j) {
    Arc arc = ground.arcs.get(program.b[j]);
    Route route = ground.network.rows(Route.class).get(arc.route());
    int month = program.month[j];
    double tonnes = amounts[j] * ground.goods.get(program.a[j]).kg() / 1000;
    shipments.add(
        new Shipment(
            ground.horizon.month(month),
            ground.horizon.month(month + route.leadMonths()),
            depot(arc.from()),
            depot(arc.to()),
            arc.route() + 1,
            good(program.a[j]),
            amounts[j],
            tonnes,
            tonnes * arc.cost()));
  }

  private void lend(int j) {
    int loanClass = program.rows.loanClassOf(program.row[program.start[j]]);
    loans.add(
        new LoanDraw(
            ground.horizon.month(program.month[j]),
            ground.network.rows(Fund.class).get(program.a[j]).id(),
            depot(program.b[j]),
            program.loans.list().get(loanClass).use(),
            program.loans.industriesOf(loanClass, ground),
            amounts[j]));
  }

  private String depot(int number) {
    return ground.depots.get(number).id();
  }

  private String good(int number) {
    return ground.goods.get(number).id();
  }
}
