package org.indusco.exchange.report;

import java.util.Comparator;
import java.util.List;
import org.indusco.model.plan.Shortfall;

/// How many orders are delivered in full, and which fall short.
///
/// @param all how many orders there are
/// @param full how many are delivered in full and in time
/// @param late how many are delivered in full, but in part late
/// @param lacking those that fall short, the greatest value first
record Fares(long all, long full, long late, List<Shortfall> lacking) {

  static Fares of(Given given) {
    List<Shortfall> orders = given.rows(Shortfall.class);
    List<Shortfall> lacking =
        orders.stream()
            .filter(order -> Orders.share(order.shortBy(), order) > 0)
            .sorted(
                Comparator.comparingDouble(
                    order -> -order.shortBy() * given.names().value(order.good())))
            .toList();
    long late =
        orders.stream()
            .filter(order -> Orders.share(order.shortBy(), order) == 0)
            .filter(order -> Orders.share(order.late(), order) > 0)
            .count();
    return new Fares(orders.size(), orders.size() - late - lacking.size(), late, lacking);
  }
}
