package org.indusco.exchange.check;

import java.time.YearMonth;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Entry;
import org.indusco.exchange.table.Listing;
import org.indusco.model.network.Order;
import org.jspecify.annotations.Nullable;

/// What begins begins before it ends, and orders are released, due and too late in this order.
final class DateOrder implements Check {

  @Override
  public void look(Draft draft, Findings found) {
    for (Listing<?> listing : draft.listings()) {
      spans(listing, found);
    }
    for (Entry<Order> entry : draft.entries(Order.class)) {
      Order order = entry.value();
      inOrder(entry.row(), "due", order.due(), "release", order.release(), found);
      inOrder(entry.row(), "latest", order.latest(), "due", order.due(), found);
      if (order.due() == null) {
        inOrder(entry.row(), "latest", order.latest(), "release", order.release(), found);
      }
    }
  }

  private static <R extends Record> void spans(Listing<R> listing, Findings found) {
    Span<R> span = Span.find(listing).orElse(null);
    if (span == null) {
      return;
    }
    for (Entry<R> entry : listing.entries()) {
      if (span.empty(entry.value())) {
        String from = span.from().text(entry.value());
        boolean same = from.equals(span.to().text(entry.value()));
        found.fault(
            Fault.Kind.BACKWARD_DATES,
            span.to().cell(entry.row(), entry.value()),
            "is not after %s, %s; it is the first time at which the row holds no more"
                .formatted(span.from().heading(), from),
            same ? "Maybe the next." : "Maybe the two are swapped.");
      }
    }
  }

  private static void inOrder(
      int row,
      String column,
      @Nullable YearMonth later,
      String other,
      @Nullable YearMonth sooner,
      Findings found) {
    if (later != null && sooner != null && later.isBefore(sooner)) {
      found.fault(
          Fault.Kind.BACKWARD_DATES,
          Cell.of(Order.class, row, column, later.toString()),
          "is before %s, %s".formatted(other, sooner),
          "Maybe the two are swapped.");
    }
  }
}
