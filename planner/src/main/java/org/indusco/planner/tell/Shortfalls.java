package org.indusco.planner.tell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Order;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Shortfall;

/// How each order fares under a list of deliveries.
final class Shortfalls {

  /// Up to so many units are an error of arithmetic, and no more than the checker lets pass.
  private static final double DUST = 1e-7;

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
                  shortBy(order.quantity(), timely + tardy));
            })
        .toList();
  }

  private static double shortBy(double ordered, double delivered) {
    double lacking = ordered - delivered;
    return lacking <= DUST ? 0 : lacking;
  }
}
