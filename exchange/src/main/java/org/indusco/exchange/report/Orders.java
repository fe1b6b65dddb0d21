package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
      body.add(Element.of("p", "There are no orders."));
    } else {
      body.add(
          Element.of(
              "p",
              "Bars: solid what is delivered in time, hatched what comes late, empty what is"
                  + " short; less than 0.5 % of an order or half a unit counts as nothing in the bars"
                  + " and among the orders in full. Within each class the orders that fall shortest stand first."));
      body.add(table(given, orders));
      body.addAll(reasons(given, orders));
    }
    body.addAll(CivilDemand.of(given));
    return new Section("orders", "What is ordered and what is delivered", body);
  }

  /// A part of an order that is late or short as a share of it; 0 when it is too little to count.
  static double share(double part, Shortfall order) {
    return order.counts(part) ? part / order.ordered() : 0;
  }

  private static Element table(Given given, List<Shortfall> orders) {
    Map<String, Order> asked = new HashMap<>();
    given.network().rows(Order.class).forEach(order -> asked.put(order.id(), order));
    Grid grid =
        Grid.of(given.words(), "orders", "Orders by class: what is asked and what is delivered")
            .words("Order")
            .figures("Delivered")
            .words("Due")
            .figures("Ordered")
            .figures("In time")
            .figures("Late")
            .figures("Short");
    boolean floors = Floors.of(given).all() > 0;
    if (floors) {
      grid.figures("Floor").figures("Of it delivered");
    }
    grid.words("Unit");
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
        grid.group(word(kind));
        some.forEach(order -> grid.row(row(given, order, asked.get(order.order()), floors)));
      }
    }
    return grid.whole();
  }

  /// What keeps orders short or late, those that miss most value first.
  private static List<Node> reasons(Given given, List<Shortfall> orders) {
    Grid grid =
        Grid.of(given.words(), "order-reasons", "What keeps orders short or late")
            .words("Order")
            .figures("Missing")
            .words("Short or late")
            .words("What keeps it so, by its part in what one more takes of scarce things");
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
                    Cell.of(order.fare() == Shortfall.Fare.LATE ? "late" : "short"),
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
            given.names().good(order.good())
                + ", at "
                + (asked == null ? "places not known" : where(given, asked))));
    cells.add(
        order.ordered() > 0
            ? Cell.bar(Bar.of(inTime, late), inTime + late, given.figures().percent(inTime + late))
            : Cell.of("nothing asked"));
    cells.add(Cell.of(asked == null ? "not known" : due(given, asked)));
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
      return "any depot";
    }
    return depots.size() > PLACES_NAMED
        ? given.figures().plural(depots.size(), "depot", "depots")
        : String.join(", ", depots.stream().map(given.names()::at).toList());
  }

  static String due(Given given, Order order) {
    YearMonth due = order.due();
    return due == null ? given.figures().shortMonth(given.lastMonth()) + ", the end" : given.figures().shortMonth(due);
  }

  private static String word(Order.OrderClass kind) {
    return switch (kind) {
      case ARMY -> "Army";
      case GUERRILLA -> "Guerrillas";
      case CIVIL -> "Civil";
    };
  }
}
