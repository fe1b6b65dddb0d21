package org.indusco.app.register.table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.model.text.TextTable;
import org.jspecify.annotations.Nullable;

/// The rows that the subjects of a table give on a day.
///
/// Tables with a row for each time give all their rows, whatever the day. Of the others a subject
/// gives one row: what holds on the day, else what holds next after it, else, for subjects with
/// days of their life, what held last; the days of its life are those of all that is said without a
/// break around it. So a cooperative that will only be founded is there with its day of founding,
/// and one that ended with its day of ending.
public final class TableRows {

  private final Kept kept;

  private TableRows(Kept kept) {
    this.kept = kept;
  }

  /// The rows of a table.
  public static TableRows of(String table) {
    return new TableRows(Kept.of(table));
  }

  /// What a subject gives on a day: rows with the days that they are written with.
  ///
  /// @param pieces all that is said of the subject, in order of time
  public List<Piece> on(LocalDate day, List<Piece> pieces) {
    return kept.rowForEachTime() ? pieces : standing(day, pieces);
  }

  /// The days on which a subject begins to give something else.
  public Set<LocalDate> breaks(List<Piece> pieces) {
    Set<LocalDate> breaks = new TreeSet<>();
    for (int i = 0; i < pieces.size(); i++) {
      Span span = pieces.get(i).span();
      boolean last = i + 1 == pieces.size();
      boolean staysAfterItsEnd = kept.rowForEachTime() || (last && kept.dates() != null);
      if (!staysAfterItsEnd && span.to() != null) {
        breaks.add(span.to());
      }
      if (kept.table().startsWith(":") && span.from() != null) {
        breaks.add(span.from());
      }
    }
    return breaks;
  }

  /// The table of what subjects give.
  ///
  /// @param headings its columns; those of cells that stand under none of them come behind them
  /// @param rows what subjects give on a day
  public TextTable table(List<String> headings, List<Piece> rows) {
    List<String> columns = columns(headings, rows);
    return new TextTable(columns, rows.stream().map(piece -> cells(columns, piece)).toList());
  }

  /// The columns of the table of what subjects give.
  ///
  /// @param headings the first of them
  public List<String> columns(List<String> headings, List<Piece> rows) {
    SequencedSet<String> all = new LinkedHashSet<>(headings);
    for (Piece piece : rows) {
      all.addAll(piece.row().cells().keySet());
      addDates(all, piece.span());
    }
    return List.copyOf(all);
  }

  /// The cells of a row under some columns.
  public List<String> cells(List<String> columns, Piece row) {
    String[] cells = new String[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = text(row, columns.get(i));
    }
    return List.of(cells);
  }

  /// Whether a subject is called as its rows call themselves.
  public boolean agrees(Subject subject, List<Piece> pieces) {
    return kept.keyless()
        || pieces.stream().allMatch(piece -> kept.subject(piece.row().cells()).equals(subject));
  }

  /// What a row of the table is about, as it calls itself; rows of a table without a key that say
  /// the same are about the same.
  ///
  /// @param headings the table's columns, one for each cell
  public Subject subject(List<String> headings, List<String> cells) {
    Map<String, String> said = new HashMap<>();
    for (int i = 0; i < Math.min(headings.size(), cells.size()); i++) {
      said.put(headings.get(i), cells.get(i));
    }
    return kept.keyless() ? kept.subject(kept.row(said), 0) : kept.subject(said);
  }

  /// The headings of a table, as the table of tables has them.
  public static List<String> headings(Row row) {
    return Meta.headings(row);
  }

  /// The text of a layer, as the table of layers has it.
  public static String layer(Row row) {
    return Meta.text(row);
  }

  private void addDates(Set<String> headings, Span span) {
    Kept.Dates dates = kept.dates();
    if (dates != null && span.from() != null) {
      headings.add(dates.from());
    }
    if (dates != null && span.to() != null) {
      headings.add(dates.to());
    }
  }

  private String text(Piece piece, String column) {
    Kept.Dates dates = kept.dates();
    if (dates != null && column.equals(dates.from())) {
      return text(piece.span().from());
    }
    if (dates != null && column.equals(dates.to())) {
      return text(piece.span().to());
    }
    return piece.row().cell(column);
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private List<Piece> standing(LocalDate day, List<Piece> pieces) {
    int at = 0;
    while (at < pieces.size() && before(day, pieces.get(at).span())) {
      at++;
    }
    if (at == pieces.size()) {
      if (kept.dates() == null || pieces.isEmpty()) {
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

  private static boolean before(LocalDate day, Span span) {
    return span.to() != null && !day.isBefore(span.to());
  }
}
