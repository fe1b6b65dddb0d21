package org.indusco.app.register.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.indusco.app.register.Change;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.model.schema.Field;
import org.jspecify.annotations.Nullable;

/// What somebody who looks at a table wants to have said of one row of it during a span of days.
///
/// @param table the table's name
/// @param key the texts that tell the row from the others, as a [Subject] has them; empty for a row
///     that is told by its cells, as a new one is
/// @param span the days of which it is said; in a table with days they are the row's own
/// @param cells its texts by heading, those of days not among them; null when the row is not there
///     during these days
public record RowEdit(
    String table, List<String> key, Span span, @Nullable SequencedMap<String, String> cells) {

  public RowEdit {
    key = List.copyOf(key);
    cells = cells == null ? null : Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
  }

  /// The headings of the columns that tell the rows of a table apart; none when the whole row does.
  public static List<String> keyHeadings(String table) {
    return Kept.of(table).key().stream().map(Field::heading).toList();
  }

  /// The headings of a table's days, which a row of the register does not have among its cells.
  public static List<String> dayHeadings(String table) {
    Kept.Dates dates = Kept.of(table).dates();
    return dates == null ? List.of() : List.of(dates.from(), dates.to());
  }

  /// The headings that a network has given to a table, known or not.
  ///
  /// @param tables what the register says in [Folding#TABLE_OF_TABLES]
  public static List<String> headings(String table, List<Entry> tables) {
    return tables.stream()
        .filter(entry -> entry.subject().equals(Meta.table(table)))
        .flatMap(entry -> Meta.headings(entry.row()).stream())
        .distinct()
        .toList();
  }

  /// Whether the row is not to be there.
  public boolean gone() {
    return cells == null;
  }

  /// Whether the key has as many texts as the table's has columns.
  public boolean keyFits() {
    Kept kept = Kept.of(table);
    return key.isEmpty() ? !gone() : key.size() == (kept.keyless() ? 1 : kept.key().size());
  }

  /// The row as a file would have it: with its days, and with the texts of its key where the cells
  /// do not have them.
  public SequencedMap<String, String> line() {
    Kept kept = Kept.of(table);
    SequencedMap<String, String> line = keyCells(kept);
    if (cells != null) {
      line.putAll(cells);
    }
    Kept.Dates dates = kept.dates();
    if (dates != null) {
      line.put(dates.from(), span.from() == null ? "" : span.from().toString());
      line.put(dates.to(), span.to() == null ? "" : span.to().toString());
    }
    return line;
  }

  private SequencedMap<String, String> keyCells(Kept kept) {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(key.size(), kept.key().size()); i++) {
      texts.put(kept.key().get(i).heading(), key.get(i));
    }
    return texts;
  }

  /// The heading of a column of the key under which the row says something else than its key.
  ///
  /// @param line the row as [#line()] gives it, its texts in their one form
  public Optional<String> findOtherKey(Map<String, String> line) {
    Kept kept = Kept.of(table);
    if (key.isEmpty() || kept.keyless()) {
      return Optional.empty();
    }
    List<String> said = kept.subject(line).texts();
    for (int i = 0; i < said.size(); i++) {
      if (!key.get(i).isEmpty() && !key.get(i).equals(said.get(i))) {
        return Optional.of(kept.key().get(i).heading());
      }
    }
    return Optional.empty();
  }

  /// The changes that say so. A row of a table without a key that comes to say something else is
  /// another one, and the former goes.
  ///
  /// @param line the row as [#line()] gives it, its texts in their one form
  public List<Change> changes(Map<String, String> line) {
    Kept kept = Kept.of(table);
    if (gone()) {
      Subject named = kept.keyless() ? Subject.of(table, key) : kept.subject(keyCells(kept));
      return List.of(new Change.Clear(named, span));
    }
    Row row = kept.row(line);
    if (!kept.keyless()) {
      return List.of(new Change.Put(kept.subject(line), span, row));
    }
    Subject said = kept.subject(row, 0);
    Subject former = Subject.of(table, key);
    Change put = new Change.Put(said, span, row);
    return key.isEmpty() || former.equals(said)
        ? List.of(put)
        : List.of(new Change.Clear(former, span), put);
  }
}
