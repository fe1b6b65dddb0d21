package org.indusco.planner.tell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Order;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Shortfall;

/// How each order fares under a list of deliveries.
final class Shortfalls {

  private Shortfalls() {}

  static List<Shortfall> of(List<Order> orders, List<Delivery> deliveries) {
    Map<String, Double> inTime = new HashMap<>();
    Map<String, Double> late = new HashMap<>();
    for (Delivery delivery : deliveries) {
      (delivery.late() > 0 ? late : inTime)
          .merge(delivery.order(), delivery.quantity(), Double::sum);
    }
    return orders.stream()
        .map(
            order -> {
              double timely = inTime.getOrDefault(order.id(), 0.0);
              double tardy = late.getOrDefault(order.id(), 0.0);
              return new Shortfall(
                  order.id(),
                  order.orderClass(),
                  order.good(),
                  order.quantity(),
                  timely,
                  tardy,
                  Math.max(0, order.quantity() - timely - tardy));
            })
        .toList();
  }
}
