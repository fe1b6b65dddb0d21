package org.indusco.exchange.check;

import java.time.YearMonth;
import java.util.List;
import org.indusco.exchange.table.Entry;
import org.indusco.model.network.Order;
import org.indusco.model.network.Settings;
import org.jspecify.annotations.Nullable;

/// Tells of orders for months that are not planned. They are no faults: a book of orders reaches
/// further than a horizon.
final class OrderWindows implements Check {

  @Override
  public void look(Draft draft, Findings found) {
    List<Entry<Settings>> settings = draft.entries(Settings.class);
    if (settings.isEmpty() || settings.getFirst().value().months() < 1) {
      return;
    }
    YearMonth start = settings.getFirst().value().start();
    YearMonth last = start.plusMonths(settings.getFirst().value().months() - 1L);
    for (Entry<Order> entry : draft.entries(Order.class)) {
      YearMonth release = entry.value().release();
      YearMonth end = end(entry.value());
      if ((release != null && release.isAfter(last)) || (end != null && end.isBefore(start))) {
        found.note(
            "orders.csv, row %d: nothing can be delivered, since its months lie outside the horizon, %s to %s."
                .formatted(entry.row(), start, last));
      }
    }
  }

  private static @Nullable YearMonth end(Order order) {
    return order.latest() == null ? order.due() : order.latest();
  }
}
