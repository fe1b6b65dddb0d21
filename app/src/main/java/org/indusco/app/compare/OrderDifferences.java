package org.indusco.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.difference.OrderDifference;
import org.indusco.model.difference.OrderDifference.Fare;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Shortfall;

/// Finds the orders that fare otherwise.
final class OrderDifferences {

  /// What is less than this share of an order, or than half a unit, is no difference.
  private static final double NOTHING = 1e-6;

  private static final double HALF = 0.5;

  private OrderDifferences() {}

  /// Differences, those that are worth most first.
  static List<OrderDifference> of(Plan before, Plan after) {
    Map<String, Fare> first = fares(before);
    List<OrderDifference> found = new ArrayList<>();
    fares(after)
        .forEach(
            (order, fare) -> {
              Fare then = first.getOrDefault(order, new Fare(0, 0, 0, 0, 0));
              double least = Math.max(HALF, NOTHING * Math.max(then.ordered(), fare.ordered()));
              if (Math.abs(fare.inTime() - then.inTime()) > least
                  || Math.abs(fare.late() - then.late()) > least
                  || Math.abs(fare.floorShort() - then.floorShort()) > least) {
                found.add(new OrderDifference(order, then, fare));
              }
            });
    found.sort(
        Comparator.comparingDouble((OrderDifference each) -> -Math.abs(each.gain()))
            .thenComparing(OrderDifference::order));
    return List.copyOf(found);
  }

  private static Map<String, Fare> fares(Plan plan) {
    Map<String, Double> money = new HashMap<>();
    for (Delivery delivery : plan.rows(Delivery.class)) {
      money.merge(delivery.order(), delivery.quantity() * delivery.value(), Double::sum);
    }
    Map<String, Fare> fares = new HashMap<>();
    for (Shortfall row : plan.rows(Shortfall.class)) {
      double paid = money.getOrDefault(row.order(), 0.0);
      fares.put(
          row.order(), new Fare(row.ordered(), row.inTime(), row.late(), paid, row.floorShort()));
    }
    return fares;
  }
}
