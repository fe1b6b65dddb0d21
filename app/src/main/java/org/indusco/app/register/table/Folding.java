package org.indusco.app.register.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;
import org.jspecify.annotations.Nullable;

/// What the register says as tables, as they stand on a day.
///
/// Tables with a row for each time give all their rows, whatever the day. Of the others a subject
/// gives one row: what holds on the day, else what holds next after it, else, for subjects with
/// days of their life, what held last; the days of its life are those of all that is said without a
/// break around it. So a cooperative that will only be founded is there with its day of founding,
/// and one that ended with its day of ending.
public final class Folding {

  /// The table in which the register keeps which tables there are, by name.
  public static final String TABLE_OF_TABLES = Meta.TABLES;

  /// The tables in which the register keeps what a network is beside its tables.
  public static final List<String> BESIDE_TABLES = List.of(Meta.TABLES, Meta.LAYERS);

  private final LocalDate day;
  private final SequencedMap<String, SequencedMap<Subject, List<Piece>>> tables =
      new LinkedHashMap<>();

  private Folding(List<Entry> entries, LocalDate day) {
    this.day = day;
    for (Entry entry : entries) {
      tables
          .computeIfAbsent(entry.subject().table(), first -> new LinkedHashMap<>())
          .computeIfAbsent(entry.subject(), first -> new ArrayList<>())
          .add(entry.piece());
    }
  }

  /// The tables and layers as they stand on a day.
  ///
  /// @param entries what the register says, subjects in their order
  public static TextNetwork on(List<Entry> entries, LocalDate day) {
    return new Folding(entries, day).network();
  }

  /// The days on which tables begin to stand otherwise: between two of them, and before and after
  /// all, they are the same on every day.
  ///
  /// @param entries what the register says, entries of a subject one after another
  public static NavigableSet<LocalDate> breaks(List<Entry> entries) {
    NavigableSet<LocalDate> breaks = new TreeSet<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Kept kept = Kept.of(entry.subject().table());
      boolean last =
          i + 1 == entries.size() || !entries.get(i + 1).subject().equals(entry.subject());
      boolean staysAfterItsEnd = kept.rowForEachTime() || (last && kept.dates() != null);
      if (!staysAfterItsEnd && entry.span().to() != null) {
        breaks.add(entry.span().to());
      }
      if (entry.subject().table().startsWith(":") && entry.span().from() != null) {
        breaks.add(entry.span().from());
      }
    }
    return breaks;
  }

  private TextNetwork network() {
    Map<String, TextTable> texts = new LinkedHashMap<>();
    meta(Meta.TABLES)
        .forEach((name, row) -> texts.put(name, table(Kept.of(name), Meta.headings(row))));
    tables.forEach(
        (name, subjects) -> {
          if (!name.startsWith(":") && !texts.containsKey(name)) {
            texts.put(name, table(Kept.of(name), List.of()));
          }
        });
    Map<String, String> layers = new LinkedHashMap<>();
    meta(Meta.LAYERS).forEach((name, row) -> layers.put(name, Meta.text(row)));
    return TextNetwork.of(texts, layers);
  }

  private Map<String, Row> meta(String table) {
    Map<String, Row> rows = new LinkedHashMap<>();
    tables
        .getOrDefault(table, new LinkedHashMap<>())
        .forEach(
            (subject, pieces) ->
                new Timeline(pieces)
                    .findOn(day)
                    .ifPresent(piece -> rows.put(subject.texts().getFirst(), piece.row())));
    return rows;
  }

  private TextTable table(Kept kept, List<String> headings) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<Piece> pieces : tables.getOrDefault(kept.table(), new LinkedHashMap<>()).values()) {
      for (Piece piece : kept.rowForEachTime() ? pieces : standing(kept, pieces)) {
        rows.add(cells(kept, piece));
      }
    }
    SequencedSet<String> all = new LinkedHashSet<>(headings);
    rows.forEach(row -> all.addAll(row.keySet()));
    List<String> columns = List.copyOf(all);
    return new TextTable(
        columns,
        rows.stream()
            .map(row -> columns.stream().map(column -> row.getOrDefault(column, "")).toList())
            .toList());
  }

  private List<Piece> standing(Kept kept, List<Piece> pieces) {
    int at = 0;
    while (at < pieces.size() && before(pieces.get(at).span())) {
      at++;
    }
    if (at == pieces.size()) {
      if (kept.dates() == null) {
        return List.of();
      }
      at--;
    }
    int first = at;
    while (first > 0 && pieces.get(first - 1).span().meets(pieces.get(first).span())) {
      first--;
    }
    int last = at;
    while (last + 1 < pieces.size() && pieces.get(last).span().meets(pieces.get(last + 1).span())) {
      last++;
    }
    Span life = Span.between(pieces.get(first).span().from(), pieces.get(last).span().to());
    return List.of(new Piece(life, pieces.get(at).row()));
  }

  private boolean before(Span span) {
    return span.to() != null && !day.isBefore(span.to());
  }

  private static Map<String, String> cells(Kept kept, Piece piece) {
    Map<String, String> cells = new LinkedHashMap<>(piece.row().cells());
    Kept.Dates dates = kept.dates();
    if (dates != null) {
      put(cells, dates.from(), piece.span().from());
      put(cells, dates.to(), piece.span().to());
    }
    return cells;
  }

  private static void put(Map<String, String> cells, String heading, @Nullable LocalDate day) {
    if (day != null) {
      cells.put(heading, day.toString());
    }
  }
}
