package org.indusco.app.replay;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Supply;
import org.indusco.model.plan.Allocation;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Founding;
import org.indusco.model.plan.LoanDraw;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Price;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Reserve;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.Shortfall;
import org.indusco.model.plan.Shortfalls;
import org.indusco.model.plan.Stay;
import org.indusco.model.plan.StockLevel;
import org.indusco.model.plan.Trainees;

/// What is left of a plan when its first month is over.
final class RestOfPlan {

  private final Plan plan;
  private final YearMonth start;
  private final Set<String> units;
  private final Set<String> orders;

  private RestOfPlan(Network next, Plan plan) {
    this.plan = plan;
    start = next.settings().start();
    units = next.rows(Cooperative.class).stream().map(Cooperative::id).collect(Collectors.toSet());
    orders = next.rows(Order.class).stream().map(Order::id).collect(Collectors.toSet());
    orders.add("");
  }

  /// The rest of a plan for the network as it stands.
  ///
  /// @param arrivals loads on the way that are a supply of that network from now on; all are taken
  static Plan of(Network next, Plan plan, List<Supply> arrivals) {
    RestOfPlan rest = new RestOfPlan(next, plan);
    List<Purchase> purchases =
        new ArrayList<>(rest.rows(Purchase.class, Purchase::month, each -> true));
    for (Supply load : arrivals) {
      YearMonth month = load.from();
      if (month != null) {
        purchases.add(new Purchase(month, load.depot(), load.good(), load.quantity(), 0));
      }
    }
    List<Delivery> deliveries =
        rest.rows(Delivery.class, Delivery::month, each -> rest.orders.contains(each.order()));
    List<StockLevel> stock = rest.rows(StockLevel.class, StockLevel::month, each -> true);
    return Plan.of(plan.summary())
        .with(Stay.class, rest.stays())
        .with(Move.class, rest.rows(Move.class, Move::month, rest.there(Move::cooperative)))
        .with(
            Founding.class,
            rest.rows(Founding.class, Founding::month, rest.there(Founding::cooperative)))
        .with(
            Production.class,
            rest.rows(Production.class, Production::month, rest.there(Production::cooperative)))
        .with(
            Allocation.class,
            rest.rows(Allocation.class, Allocation::month, rest.there(Allocation::cooperative)))
        .with(Trainees.class, rest.rows(Trainees.class, Trainees::month, each -> true))
        .with(Purchase.class, purchases)
        .with(Shipment.class, rest.rows(Shipment.class, Shipment::month, each -> true))
        .with(StockLevel.class, stock)
        .with(Delivery.class, deliveries)
        .with(LoanDraw.class, rest.rows(LoanDraw.class, LoanDraw::month, each -> true))
        .with(Price.class, rest.rows(Price.class, Price::month, each -> true))
        .with(Shortfall.class, Shortfalls.of(next, deliveries))
        .with(Reserve.class, Reserve.of(next, stock));
  }

  private <R extends Record> List<R> rows(
      Class<R> table, Function<R, YearMonth> month, Predicate<R> kept) {
    return plan.rows(table).stream()
        .filter(row -> !month.apply(row).isBefore(start))
        .filter(kept)
        .toList();
  }

  private <R> Predicate<R> there(Function<R, String> unit) {
    return row -> units.contains(unit.apply(row));
  }

  private List<Stay> stays() {
    return plan.rows(Stay.class).stream()
        .filter(stay -> stay.to().isAfter(start) && units.contains(stay.cooperative()))
        .map(
            stay ->
                new Stay(
                    stay.cooperative(),
                    stay.place(),
                    stay.depot(),
                    stay.from().isBefore(start) ? start : stay.from(),
                    stay.to(),
                    stay.end()))
        .toList();
  }
}
