package org.indusco.exchange.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Entry;
import org.indusco.exchange.table.Listing;
import org.indusco.model.network.Settings;

/// No two rows of a table share its key.
final class Keys implements Check {

  @Override
  public void look(Draft draft, Findings found) {
    for (Listing<?> listing : draft.listings()) {
      // The one row of network is seen to elsewhere.
      if (!listing.schema().key().isEmpty() && listing.schema().type() != Settings.class) {
        look(listing, found);
      }
    }
  }

  private static <R extends Record> void look(Listing<R> listing, Findings found) {
    List<Values<R>> key =
        listing.schema().key().stream().map(field -> Values.of(listing, field)).toList();
    Map<List<String>, Integer> rows = new HashMap<>();
    for (Entry<R> entry : listing.entries()) {
      List<String> texts = key.stream().map(column -> column.text(entry.value())).toList();
      Integer earlier = rows.putIfAbsent(texts, entry.row());
      if (earlier != null) {
        String names = key.stream().map(Values::heading).collect(Collectors.joining(", "));
        String shown =
            texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        found.fault(
            Fault.Kind.DUPLICATE_KEY,
            Cell.of(listing.schema(), entry.row(), key.getFirst().heading(), shown),
            "stands in row %d already (%s)".formatted(earlier, names),
            "");
      }
    }
  }
}
