package org.indusco.exchange.check;

import java.util.Optional;
import org.indusco.exchange.fault.Near;
import org.indusco.exchange.table.Entry;
import org.indusco.exchange.table.Listing;

/// Guesses which row of a table was meant: one with a name like that, or an id like that.
final class Guess {

  private Guess() {}

  static String at(Draft draft, Class<? extends Record> table, String text) {
    Listing<?> listing = draft.byTable().get(table);
    return listing == null ? "" : at(listing, text);
  }

  private static <R extends Record> String at(Listing<R> listing, String text) {
    Optional<Values<R>> id = Values.find(listing, "id");
    if (id.isEmpty()) {
      return "";
    }
    String folded = Near.fold(text);
    for (String heading : NearNames.headings()) {
      Optional<Values<R>> column = Values.find(listing, heading);
      for (Entry<R> entry : listing.entries()) {
        if (column.isPresent() && Near.fold(column.get().text(entry.value())).equals(folded)) {
          return "Maybe " + id.get().text(entry.value()) + ".";
        }
      }
    }
    return Near.maybe(text, listing.ids());
  }
}
