package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.indusco.model.network.Order;
import org.indusco.model.plan.OrderReason;
import org.indusco.model.plan.Shortfall;

/// How an order fares and what binds it, in sentences.
final class OrderExplained {

  /// Below this part the rest is an error of rounding.
  private static final double WORTH_TELLING = 0.005;

  /// A plan leaves out things with a smaller part.
  private static final double UNLISTED = 0.03;

  private final Given given;
  private final List<String> lines = new ArrayList<>();

  private OrderExplained(Given given) {
    this.given = given;
  }

  static List<String> of(Given given, String id) {
    OrderExplained told = new OrderExplained(given);
    Order order =
        given.network().rows(Order.class).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no order " + id));
    Optional<Shortfall> fare =
        given.rows(Shortfall.class).stream().filter(each -> each.order().equals(id)).findFirst();
    if (fare.isEmpty()) {
      told.lines.add("The plan says nothing of order " + id + ".");
    } else {
      told.order(order, fare.get());
    }
    return told.lines;
  }

  private void order(Order order, Shortfall fare) {
    Names names = given.names();
    lines.add(
        "Order \u201C"
            + names.order(order.id())
            + "\u201D: "
            + names.amount(fare.ordered(), order.good())
            + " for "
            + whom(order)
            + ", at "
            + Orders.where(given, order)
            + ", due "
            + Orders.due(given, order)
            + ".");
    floor(fare);
    switch (fare.fare()) {
      case IN_FULL -> lines.add("It is delivered in full and in time" + but(fare) + ".");
      case LATE, SHORT -> {
        lines.add(
            "Delivered in time: "
                + part(fare.inTime(), fare)
                + ". Late: "
                + part(fare.late(), fare)
                + ". Short: "
                + part(fare.shortBy(), fare)
                + ".");
        reasons(order, fare);
      }
    }
  }

  private void floor(Shortfall fare) {
    if (fare.floor() > 0) {
      lines.add(
          "Of these "
              + given.figures().count(fare.floor())
              + " are its floor, wanted before all else: "
              + (fare.floorShort() > 0
                  ? given.figures().count(fare.floorMet())
                      + " of them are delivered, "
                      + given.figures().count(fare.floorShort())
                      + " are missing."
                  : "they are delivered.")
              + " That counts "
              + given.figures().money(fare.floorWorth())
              + " beyond what is paid.");
    }
  }

  private static String whom(Order order) {
    return switch (order.orderClass()) {
      case ARMY -> "the army";
      case GUERRILLA -> "the guerrillas";
      case CIVIL -> "civil customers";
    };
  }

  private String part(double quantity, Shortfall fare) {
    return quantity < 0.5 && !fare.counts(quantity)
        ? "none"
        : given.figures().count(quantity)
            + " ("
            + given.figures().percent(quantity / fare.ordered())
            + ")";
  }

  /// What is late or short and too little to count.
  private String but(Shortfall fare) {
    List<String> little = new ArrayList<>();
    if (fare.late() >= 0.5) {
      little.add(given.figures().count(fare.late()) + " that come late");
    }
    if (fare.shortBy() >= 0.5) {
      little.add(given.figures().count(fare.shortBy()) + " that are short");
    }
    return little.isEmpty()
        ? ""
        : ", but for " + given.words().list(little) + ", less than 0.5 % of it";
  }

  private void reasons(Order order, Shortfall fare) {
    List<OrderReason> reasons = OrderReasons.of(given, order.id());
    if (reasons.isEmpty()) {
      lines.add(
          "At the plan's prices nothing that is used up stands in its way. Whole cooperatives could"
              + " not be placed better; a plan nearer to its bound may deliver more.");
      return;
    }
    lines.add(
        "What keeps the "
            + names(fare, order)
            + " from "
            + (fare.fare() == Shortfall.Fare.LATE ? "coming in time" : "being delivered")
            + ", by its part in what one more takes of scarce things:");
    for (OrderReason reason : reasons) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  %6s  %s, %s: %s.",
              given.figures().percent(reason.share()),
              OrderReasons.subject(given, reason),
              OrderReasons.when(given, reason),
              OrderReasons.help(given, reason)));
    }
    rest(reasons);
    if (reasons.size() > 1) {
      lines.add(
          "All of it takes these together; one of them alone helps with a part, and is worth what"
              + " is said at most.");
    }
    onlyPart(fare);
  }

  /// What is left out is less than the least that is listed, and than what is worth a line.
  private void rest(List<OrderReason> reasons) {
    double listed = reasons.stream().mapToDouble(OrderReason::share).sum();
    double least = reasons.stream().mapToDouble(OrderReason::share).min().orElse(0);
    if (1 - listed >= WORTH_TELLING) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  %6s  the rest: other things, each less than %s.",
              given.figures().percent(1 - listed),
              given.figures().percent(Math.max(least, UNLISTED))));
    }
  }

  /// Reasons are told of what is short or of what is late, never of both.
  private void onlyPart(Shortfall fare) {
    if (fare.counts(fare.late()) && fare.counts(fare.shortBy())) {
      boolean late = fare.fare() == Shortfall.Fare.LATE;
      lines.add(
          "This explains only the "
              + given.figures().count(fare.missing())
              + (late ? " that come late, not the " : " that are short, not the ")
              + given.figures().count(late ? fare.shortBy() : fare.late())
              + (late ? " that are short." : " that come late."));
    }
  }

  private String names(Shortfall fare, Order order) {
    return given.names().amount(fare.missing(), order.good())
        + (fare.fare() == Shortfall.Fare.LATE ? " that come late" : " that are short");
  }
}
