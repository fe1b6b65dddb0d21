package org.indusco.exchange.check;

import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Listing;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Order;
import org.indusco.model.network.Settings;

/// The table network has one row, the other tables that are needed have some.
final class RowCounts implements Check {

  @Override
  public void look(Draft draft, Findings found) {
    for (Listing<?> listing : draft.listings()) {
      if (listing.schema().table().required() && listing.whole()) {
        look(listing, found);
      }
    }
    boolean asked = draft.network().has(Order.class) || draft.network().has(Demand.class);
    boolean empty = draft.ids(Order.class).isEmpty() && draft.ids(Demand.class).isEmpty();
    if (asked && empty && found.sound(Order.class) && found.sound(Demand.class)) {
      Class<? extends Record> table = draft.network().has(Order.class) ? Order.class : Demand.class;
      found.fault(
          Fault.Kind.WRONG_ROW_COUNT,
          Cell.of(table, 0, "", ""),
          "nothing is asked for: neither an order nor demand",
          "");
    }
  }

  private static void look(Listing<?> listing, Findings found) {
    int rows = listing.entries().size();
    boolean one = listing.schema().type() == Settings.class;
    if (rows == 0) {
      found.fault(
          Fault.Kind.WRONG_ROW_COUNT,
          Cell.of(listing.schema(), 0, "", ""),
          "the table has no rows; it needs " + (one ? "one" : "at least one"),
          "");
    } else if (one && rows > 1) {
      found.fault(
          Fault.Kind.WRONG_ROW_COUNT,
          Cell.of(listing.schema(), listing.entries().get(1).row(), "", ""),
          "the table has " + rows + " rows; it has but one, for the whole network",
          "");
    }
  }
}
