package org.indusco.app.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;
import org.indusco.app.register.table.TableRows;
import org.indusco.model.text.TextTable;
import org.jspecify.annotations.Nullable;

/// What the register says now of the subjects of one table.
final class Drawer {

  /// So many forms of the table are kept for days on which it stands otherwise.
  private static final int KEPT = 4;

  private final TableRows rows;
  private final Map<Subject, Sheet> sheets = new HashMap<>();
  private final NavigableMap<Long, Sheet> inOrder = new TreeMap<>();
  private final NavigableMap<LocalDate, Integer> breaks = new TreeMap<>();
  private final Map<Form, TextTable> folded = new HashMap<>();
  private List<TextTable> former = List.of();
  private IdentityHashMap<Row, Line> lines = new IdentityHashMap<>();

  Drawer(String table) {
    rows = TableRows.of(table);
  }

  /// What is said of a subject.
  ///
  /// @param sort its place
  record Sheet(Subject subject, long sort, Timeline timeline) {}

  /// A row as it was written last.
  private record Line(Span span, List<String> columns, List<String> cells) {}

  /// What a folded table hangs on.
  private record Form(@Nullable LocalDate from, List<String> headings) {}

  /// The rows that its subjects give.
  TableRows rows() {
    return rows;
  }

  /// What is said of a subject, or null when nothing is.
  @Nullable Sheet find(Subject subject) {
    return sheets.get(subject);
  }

  /// What is said of all, in their order.
  Collection<Sheet> sheets() {
    return Collections.unmodifiableCollection(inOrder.values());
  }

  /// Says something of a subject in place of what was said of it. One of which nothing is said any
  /// more keeps its place, as it does in the register.
  void put(Sheet sheet) {
    Sheet before = sheets.put(sheet.subject(), sheet);
    if (before != null) {
      inOrder.remove(before.sort());
      days(before).forEach(day -> breaks.computeIfPresent(day, (key, n) -> n == 1 ? null : n - 1));
    }
    inOrder.put(sheet.sort(), sheet);
    days(sheet).forEach(day -> breaks.merge(day, 1, Integer::sum));
    if (!folded.isEmpty()) {
      former = List.copyOf(folded.values());
      folded.clear();
    }
  }

  private Iterable<LocalDate> days(Sheet sheet) {
    return rows.breaks(sheet.timeline().pieces());
  }

  /// The days around one on which the table stands in the same way.
  Span around(LocalDate day) {
    return Span.between(breaks.floorKey(day), breaks.higherKey(day));
  }

  /// The table as it stands on a day: the same object for all days on which it is the same, as long
  /// as nothing else is said of its subjects.
  TextTable on(LocalDate day, List<String> headings) {
    if (folded.size() > KEPT) {
      folded.clear();
    }
    return folded.computeIfAbsent(
        new Form(around(day).from(), headings),
        form -> {
          List<Piece> standing = new ArrayList<>();
          inOrder
              .values()
              .forEach(sheet -> standing.addAll(rows.on(day, sheet.timeline().pieces())));
          return table(headings, standing);
        });
  }

  /// Rows that say what they said in the table before have the same cells, the same object.
  private TextTable table(List<String> headings, List<Piece> standing) {
    List<String> columns = rows.columns(headings, standing);
    IdentityHashMap<Row, Line> written = new IdentityHashMap<>(standing.size());
    List<List<String>> cells = new ArrayList<>(standing.size());
    for (Piece piece : standing) {
      Line line = lines.get(piece.row());
      if (line == null || !line.span().equals(piece.span()) || !line.columns().equals(columns)) {
        line = new Line(piece.span(), columns, rows.cells(columns, piece));
      }
      written.put(piece.row(), line);
      cells.add(line.cells());
    }
    lines = written;
    return asBefore(new TextTable(columns, cells));
  }

  /// A table that says what one said before something else was said of its subjects, on other days,
  /// is that one.
  private TextTable asBefore(TextTable table) {
    for (TextTable before : former) {
      if (before.equals(table)) {
        return before;
      }
    }
    return table;
  }
}
