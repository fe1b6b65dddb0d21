package org.indusco.planner.check;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.indusco.model.network.Order;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Shortfall;

/// Deliveries against the terms of their orders.
final class OrderCheck {

  private final Facts facts;
  private final Plan plan;
  private final Findings findings;

  OrderCheck(Facts facts, Plan plan, Findings findings) {
    this.facts = facts;
    this.plan = plan;
    this.findings = findings;
  }

  void check() {
    Map<String, Order> orders = new HashMap<>();
    facts.network.rows(Order.class).forEach(order -> orders.put(order.id(), order));
    told(orders);
    for (Delivery delivery : plan.rows(Delivery.class)) {
      if (!delivery.order().isEmpty()) {
        Order order = orders.get(delivery.order());
        if (order == null) {
          findings.require(false, "a delivery for the unknown order " + delivery.order());
        } else {
          check(order, delivery);
        }
      }
    }
  }

  /// What is told of each order agrees with the deliveries.
  private void told(Map<String, Order> orders) {
    Tally inTime = new Tally();
    Tally late = new Tally();
    for (Delivery delivery : plan.rows(Delivery.class)) {
      (delivery.late() > 0 ? late : inTime).add(delivery.quantity(), delivery.order());
    }
    Tally rows = new Tally();
    for (Shortfall told : plan.rows(Shortfall.class)) {
      rows.add(1, told.order());
      Order order = orders.get(told.order());
      String what = "told of order " + told.order() + ": ";
      findings.same(told.ordered(), order == null ? 0 : order.quantity(), what + "ordered");
      double timely = inTime.get(told.order());
      double tardy = late.get(told.order());
      findings.same(told.inTime(), timely, what + "in time");
      findings.same(told.late(), tardy, what + "late");
      findings.same(told.shortBy(), Math.max(0, told.ordered() - timely - tardy), what + "short");
      if (order != null) {
        double met = Math.min(order.floor(), timely + tardy);
        findings.same(told.floor(), order.floor(), what + "floor");
        findings.same(told.floorMet(), met, what + "floor met");
        findings.same(
            told.floorWorth(), met * facts.floorValue(order), what + "worth of the floor");
      }
    }
    orders
        .keySet()
        .forEach(id -> findings.require(rows.get(id) == 1, "order " + id + " is not told of once"));
  }

  private void check(Order order, Delivery delivery) {
    String what = "delivery for " + order.id() + " in " + delivery.month();
    YearMonth release = order.release();
    YearMonth due = order.due() == null ? lastMonth() : order.due();
    YearMonth latest = order.latest() == null ? due : order.latest();
    findings.require(
        release == null || !delivery.month().isBefore(release), what + ": before its release");
    findings.require(!delivery.month().isAfter(latest), what + ": too late");
    findings.require(delivery.good().equals(order.good()), what + ": another good");
    findings.require(
        order.depots().isEmpty() || order.depots().contains(delivery.depot()),
        what + ": at another depot");
    int late = Math.max(0, facts.month(delivery.month()) - facts.month(due));
    findings.require(late == delivery.late(), what + ": another lateness");
    double full = facts.priceOf(order.value(), order.good());
    double value = full * Math.max(0, 1 - order.lateDiscount() * late);
    findings.atMost(delivery.value(), value, what + ": value of a unit");
  }

  private YearMonth lastMonth() {
    return facts.horizon.month(facts.months() - 1);
  }
}
