package org.indusco.app.register.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.indusco.app.register.Entry;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Row;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;

/// What the register says as tables, as they stand on a day; [TableRows] says how. A table of which
/// the register knows no headings is there on days on which it has rows.
public final class Folding {

  /// The table in which the register keeps which tables there are, by name.
  public static final String TABLE_OF_TABLES = Meta.TABLES;

  /// The table in which the register keeps layers of shapes, by name.
  public static final String TABLE_OF_LAYERS = Meta.LAYERS;

  /// The tables in which the register keeps what a network is beside its tables.
  public static final List<String> BESIDE_TABLES = List.of(Meta.TABLES, Meta.LAYERS);

  private final LocalDate day;
  private final SequencedMap<String, SequencedMap<Subject, List<Piece>>> tables;

  private Folding(List<Entry> entries, LocalDate day) {
    this.day = day;
    tables = bySubject(entries);
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
  /// @param entries what the register says
  public static NavigableSet<LocalDate> breaks(List<Entry> entries) {
    NavigableSet<LocalDate> breaks = new TreeSet<>();
    bySubject(entries)
        .forEach(
            (table, subjects) -> {
              TableRows rows = TableRows.of(table);
              subjects.values().forEach(pieces -> breaks.addAll(rows.breaks(pieces)));
            });
    return breaks;
  }

  private static SequencedMap<String, SequencedMap<Subject, List<Piece>>> bySubject(
      List<Entry> entries) {
    SequencedMap<String, SequencedMap<Subject, List<Piece>>> tables = new LinkedHashMap<>();
    for (Entry entry : entries) {
      tables
          .computeIfAbsent(entry.subject().table(), first -> new LinkedHashMap<>())
          .computeIfAbsent(entry.subject(), first -> new ArrayList<>())
          .add(entry.piece());
    }
    return tables;
  }

  private TextNetwork network() {
    Map<String, TextTable> texts = new LinkedHashMap<>();
    meta(Meta.TABLES).forEach((name, row) -> texts.put(name, table(name, Meta.headings(row))));
    tables.forEach(
        (name, subjects) -> {
          if (!name.startsWith(":") && !texts.containsKey(name)) {
            TextTable table = table(name, List.of());
            if (!table.rows().isEmpty()) {
              texts.put(name, table);
            }
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

  private TextTable table(String name, List<String> headings) {
    TableRows rows = TableRows.of(name);
    List<Piece> standing = new ArrayList<>();
    tables
        .getOrDefault(name, new LinkedHashMap<>())
        .values()
        .forEach(pieces -> standing.addAll(rows.on(day, pieces)));
    return rows.table(headings, standing);
  }
}
