package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Order;
import org.indusco.model.plan.Shortfall;
import org.jspecify.annotations.Nullable;

/// What customers ordered and what they get.
final class Orders {

  private static final int PLACES_NAMED = 3;

  private Orders() {}

  static Section of(Given given) {
    List<Node> body = new ArrayList<>();
    List<Shortfall> orders = given.rows(Shortfall.class);
    if (orders.isEmpty()) {
      body.add(Element.of("p", given.say("orders.none")));
    } else {
      body.add(Element.of("p", given.say("orders.intro")));
      body.add(table(given, orders));
      body.addAll(reasons(given, orders));
    }
    body.addAll(CivilDemand.of(given));
    return new Section("orders", given.say("orders.title"), body);
  }

  /// A part of an order that is late or short as a share of it; 0 when it is too little to count.
  static double share(double part, Shortfall order) {
    return order.counts(part) ? part / order.ordered() : 0;
  }

  private static Element table(Given given, List<Shortfall> orders) {
    Map<String, Order> asked = new HashMap<>();
    given.network().rows(Order.class).forEach(order -> asked.put(order.id(), order));
    Grid grid =
        Grid.of(given.words(), "orders", given.say("orders.caption"))
            .words(given.say("orders.order"))
            .figures(given.say("orders.delivered"))
            .words(given.say("orders.due"))
            .figures(given.say("orders.ordered"))
            .figures(given.say("orders.in-time"))
            .figures(given.say("orders.late"))
            .figures(given.say("orders.short"));
    boolean floors = Floors.of(given).all() > 0;
    if (floors) {
      grid.figures(given.say("orders.floor")).figures(given.say("orders.floor.met"));
    }
    grid.words(given.say("orders.unit"));
    for (Order.OrderClass kind : Order.OrderClass.values()) {
      List<Shortfall> some =
          orders.stream()
              .filter(order -> order.orderClass() == kind)
              .sorted(
                  Comparator.comparingDouble((Shortfall order) -> -share(order.shortBy(), order))
                      .thenComparingDouble(order -> -share(order.late(), order))
                      .thenComparing(Shortfall::order))
              .toList();
      if (!some.isEmpty()) {
        grid.group(given.say("orders.class." + kind.name().toLowerCase(Locale.ROOT)));
        some.forEach(order -> grid.row(row(given, order, asked.get(order.order()), floors)));
      }
    }
    return grid.whole();
  }

  /// What keeps orders short or late, those that miss most value first.
  private static List<Node> reasons(Given given, List<Shortfall> orders) {
    Grid grid =
        Grid.of(given.words(), "order-reasons", given.say("orders.reasons"))
            .words(given.say("orders.order"))
            .figures(given.say("orders.missing"))
            .words(given.say("orders.fare"))
            .words(given.say("orders.reason"));
    orders.stream()
        .filter(order -> !OrderReasons.of(given, order.order()).isEmpty())
        .sorted(
            Comparator.comparingDouble(
                order -> -order.missing() * given.names().value(order.good())))
        .forEach(
            order ->
                grid.row(
                    Cell.of(given.names().order(order.order())),
                    Cell.figure(order.missing(), given.figures().count(order.missing())),
                    Cell.of(
                        order.fare() == Shortfall.Fare.LATE
                            ? given.say("orders.fare.late")
                            : given.say("orders.fare.short")),
                    Cell.of(OrderReasons.brief(given, order.order()))));
    return grid.isEmpty() ? List.of() : grid.folded();
  }

  private static List<Cell> row(
      Given given, Shortfall order, @Nullable Order asked, boolean floors) {
    double late = share(order.late(), order);
    double inTime = Math.clamp(1 - late - share(order.shortBy(), order), 0, 1);
    List<Cell> cells = new ArrayList<>();
    cells.add(
        Cell.of(
            given.names().order(order.order()),
            given.say(
                "orders.good",
                given.names().good(order.good()),
                asked == null ? given.say("orders.places.unknown") : where(given, asked))));
    cells.add(
        order.ordered() > 0
            ? Cell.bar(Bar.of(inTime, late), inTime + late, given.figures().percent(inTime + late))
            : Cell.of(given.say("orders.nothing")));
    cells.add(Cell.of(asked == null ? given.say("figures.unknown") : due(given, asked)));
    cells.add(Cell.figure(order.ordered(), given.figures().count(order.ordered())));
    cells.add(Cell.figure(order.inTime(), given.figures().count(order.inTime())));
    cells.add(Cell.figure(order.late(), given.figures().count(order.late())));
    cells.add(Cell.figure(order.shortBy(), given.figures().count(order.shortBy())));
    if (floors) {
      cells.add(Cell.figure(order.floor(), given.figures().count(order.floor())));
      cells.add(Cell.figure(order.floorMet(), given.figures().count(order.floorMet())));
    }
    cells.add(Cell.of(given.names().unit(order.good())));
    return cells;
  }

  static String where(Given given, Order order) {
    List<String> depots = order.depots();
    if (depots.isEmpty()) {
      return given.say("orders.places.any");
    }
    return depots.size() > PLACES_NAMED
        ? given.say("orders.places", depots.size())
        : given.words().series(depots.stream().map(given.names()::at).toList());
  }

  static String due(Given given, Order order) {
    YearMonth due = order.due();
    return due == null
        ? given.say("orders.due.end", given.figures().shortMonth(given.lastMonth()))
        : given.figures().shortMonth(due);
  }
}
