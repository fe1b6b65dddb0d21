package org.indusco.model.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Good;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;

/// How each order fares under a list of deliveries.
public final class Shortfalls {

  /// Up to so many units are an error of arithmetic, and no more than the checker lets pass.
  private static final double DUST = 1e-7;

  private Shortfalls() {}

  /// A row for each order of a network, in its order.
  public static List<Shortfall> of(Network network, List<Delivery> deliveries) {
    Map<String, Double> inTime = new HashMap<>();
    Map<String, Double> late = new HashMap<>();
    for (Delivery delivery : deliveries) {
      (delivery.late() > 0 ? late : inTime)
          .merge(delivery.order(), delivery.quantity(), Double::sum);
    }
    Map<String, Double> values = new HashMap<>();
    network.rows(Good.class).forEach(good -> values.put(good.id(), good.value()));
    return network.rows(Order.class).stream()
        .map(
            order -> {
              double timely = inTime.getOrDefault(order.id(), 0.0);
              double tardy = late.getOrDefault(order.id(), 0.0);
              double met = Math.min(order.floor(), timely + tardy);
              return new Shortfall(
                  order.id(),
                  order.orderClass(),
                  order.good(),
                  order.quantity(),
                  timely,
                  tardy,
                  missing(order.quantity(), timely + tardy),
                  order.floor(),
                  missing(order.floor(), met) > 0 ? met : order.floor(),
                  met * order.bonus(values.getOrDefault(order.good(), 0.0)));
            })
        .toList();
  }

  private static double missing(double wanted, double there) {
    double missing = wanted - there;
    return missing <= DUST ? 0 : missing;
  }
}
