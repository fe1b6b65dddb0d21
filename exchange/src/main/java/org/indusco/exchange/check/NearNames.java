package org.indusco.exchange.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.Near;
import org.indusco.exchange.table.Entry;
import org.indusco.exchange.table.Listing;

/// Ids and names within a table do not differ in case, spaces, hyphens or diacritics alone.
final class NearNames implements Check {

  @Override
  public void look(Draft draft, Findings found) {
    for (Listing<?> listing : draft.listings()) {
      look(listing, found);
    }
  }

  private static <R extends Record> void look(Listing<R> listing, Findings found) {
    Values<R> id = Values.find(listing, "id").orElse(null);
    if (id == null) {
      return;
    }
    look(listing, id, id, found);
    Values.find(listing, "name").ifPresent(name -> look(listing, id, name, found));
  }

  private static <R extends Record> void look(
      Listing<R> listing, Values<R> id, Values<R> column, Findings found) {
    Map<String, Entry<R>> firsts = new HashMap<>();
    for (Entry<R> entry : listing.entries()) {
      String text = column.text(entry.value());
      Entry<R> first = firsts.putIfAbsent(Near.fold(text), entry);
      if (first == null || text.isEmpty() || text.equals(column.text(first.value()))) {
        continue;
      }
      // A region may write its name differently over time; its id then is the same.
      boolean own = id.text(entry.value()).equals(id.text(first.value()));
      if (!own) {
        found.fault(
            Fault.Kind.NEAR_NAMES,
            column.cell(entry.row(), entry.value()),
            "differs from \"%s\" in row %d in case, spaces, hyphens or marks alone"
                .formatted(column.text(first.value()), first.row()),
            "Maybe they are the same.");
      }
    }
  }

  /// The columns by which people call things, for guesses at ids.
  static List<String> headings() {
    return List.of("id", "name", "name_zh", "name_old");
  }
}
