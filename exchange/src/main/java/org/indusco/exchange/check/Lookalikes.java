package org.indusco.exchange.check;

import java.util.OptionalInt;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.Lookalike;
import org.indusco.exchange.table.Entry;
import org.indusco.exchange.table.Listing;
import org.indusco.model.schema.Field;

/// Ids do not hold what nobody can see or tell from a Latin letter, and no text turns the order of
/// its letters about.
final class Lookalikes implements Check {

  @Override
  public void look(Draft draft, Findings found) {
    for (Listing<?> listing : draft.listings()) {
      for (Field field : listing.schema().fields()) {
        if (field.component().getType() == String.class) {
          look(listing, field, found);
        }
      }
    }
  }

  private static <R extends Record> void look(Listing<R> listing, Field field, Findings found) {
    Values<R> column = Values.of(listing, field);
    boolean id = field.heading().equals("id");
    for (Entry<R> entry : listing.entries()) {
      String text = column.text(entry.value());
      OptionalInt odd = id ? Lookalike.oddAmongLatin(text) : turning(text);
      if (odd.isPresent()) {
        found.fault(
            Fault.Kind.LOOKALIKE,
            column.cell(entry.row(), entry.value()),
            "holds " + Lookalike.named(odd.getAsInt()),
            maybe(text));
      }
    }
  }

  private static String maybe(String text) {
    String latin = Lookalike.latin(text);
    return latin.isEmpty() || latin.equals(text) ? "" : "Maybe " + latin + ".";
  }

  /// The marks that turn what stands behind them about: embeddings, overrides and isolates.
  private static OptionalInt turning(String text) {
    return text.codePoints()
        .filter(
            point -> (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069))
        .findFirst();
  }
}
