package org.indusco.cli.command;

import java.util.Locale;
import org.indusco.exchange.report.Names;
import org.indusco.model.difference.OrderDifference;

/// How an order fares otherwise, on a line.
final class OrderWords {

  private OrderWords() {}

  static String of(OrderDifference order, Names names) {
    OrderDifference.Fare first = order.before();
    OrderDifference.Fare second = order.after();
    double gain = order.gain();
    return String.format(
        Locale.ROOT,
        "  %s: %s delivered instead of %s%s%s; %s paid",
        names.order(order.order()),
        delivered(second),
        delivered(first),
        late(first, second),
        floor(first, second),
        Math.abs(gain) < 0.5
            ? "as much"
            : String.format(Locale.ROOT, "%,.0f %s", Math.abs(gain), gain < 0 ? "less" : "more"));
  }

  private static String delivered(OrderDifference.Fare fare) {
    return String.format(Locale.ROOT, "%,.0f of %,.0f", fare.delivered(), fare.ordered());
  }

  private static String floor(OrderDifference.Fare first, OrderDifference.Fare second) {
    return Math.abs(first.floorShort() - second.floorShort()) < 0.5
        ? ""
        : String.format(
            Locale.ROOT,
            ", %,.0f of its floor missing instead of %,.0f",
            second.floorShort(),
            first.floorShort());
  }

  private static String late(OrderDifference.Fare first, OrderDifference.Fare second) {
    return Math.abs(first.late() - second.late()) < 0.5
        ? ""
        : String.format(Locale.ROOT, ", %,.0f late instead of %,.0f", second.late(), first.late());
  }
}
