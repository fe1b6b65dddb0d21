package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.difference.OrderDifference;
import org.indusco.model.difference.ReserveDifference;

/// Orders and stock targets that fare otherwise in the second plan.
final class ComparedOrders {

  private ComparedOrders() {}

  static Section of(Pair pair) {
    List<Node> body = new ArrayList<>();
    if (pair.compared().orders().isEmpty()) {
      body.add(Element.of("p", pair.say("compare.orders.none")));
    } else {
      body.addAll(orders(pair).folded());
    }
    if (!pair.compared().reserves().isEmpty()) {
      body.addAll(reserves(pair).folded());
    }
    return new Section("orders", pair.say("compare.orders"), body);
  }

  private static Grid orders(Pair pair) {
    Grid grid =
        Grid.of(pair.after().words(), "other-orders", pair.say("compare.orders.caption"))
            .words(pair.say("compare.order"))
            .figures(pair.say("compare.ordered"))
            .figures(pair.say("compare.delivered", pair.name(0)))
            .figures(pair.say("compare.delivered", pair.name(1)))
            .figures(pair.say("compare.late", pair.name(0)))
            .figures(pair.say("compare.late", pair.name(1)))
            .figures(pair.say("compare.paid", pair.figures().unit()));
    for (OrderDifference order : pair.compared().orders()) {
      Figures figures = pair.figures();
      OrderDifference.Fare first = order.before();
      OrderDifference.Fare second = order.after();
      grid.row(
          Cell.of(pair.after().names().order(order.order())),
          Cell.figure(second.ordered(), figures.count(second.ordered())),
          Cell.figure(first.delivered(), figures.count(first.delivered())),
          Cell.figure(second.delivered(), figures.count(second.delivered())),
          Cell.figure(first.late(), figures.count(first.late())),
          Cell.figure(second.late(), figures.count(second.late())),
          Cell.figure(order.gain(), Pair.signed(order.gain(), figures::count)));
    }
    return grid;
  }

  private static Grid reserves(Pair pair) {
    Grid grid =
        Grid.of(pair.after().words(), "other-reserves", pair.say("compare.reserves.caption"))
            .words(pair.say("compare.depot"))
            .words(pair.say("compare.good"))
            .figures(pair.say("compare.target"))
            .figures(pair.say("compare.kept", pair.name(0)))
            .figures(pair.say("compare.kept", pair.name(1)));
    for (ReserveDifference reserve : pair.compared().reserves()) {
      Figures figures = pair.figures();
      grid.row(
          Cell.of(pair.after().names().depot(reserve.depot())),
          Cell.of(pair.after().names().good(reserve.good())),
          Cell.figure(reserve.after().target(), figures.count(reserve.after().target())),
          Cell.figure(reserve.before().kept(), figures.count(reserve.before().kept())),
          Cell.figure(reserve.after().kept(), figures.count(reserve.after().kept())));
    }
    return grid;
  }
}
