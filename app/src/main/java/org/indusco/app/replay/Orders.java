package org.indusco.app.replay;

import org.indusco.model.network.Order;

/// What is left of orders.
final class Orders {

  private Orders() {}

  /// An order after a part of it was delivered.
  static Order rest(Order order, double delivered) {
    return new Order(
        order.id(),
        order.name(),
        order.nameZh(),
        order.orderClass(),
        order.good(),
        order.depots(),
        Math.max(0, order.quantity() - delivered),
        order.value(),
        order.release(),
        order.due(),
        order.latest(),
        order.lateDiscount(),
        order.unit(),
        order.evidence());
  }
}
