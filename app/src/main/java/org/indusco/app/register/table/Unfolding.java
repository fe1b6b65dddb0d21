package org.indusco.app.register.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.indusco.app.register.Piece;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.app.register.Timeline;
import org.indusco.model.text.TextNetwork;
import org.indusco.model.text.TextTable;

/// Tables as what they say of each subject.
public final class Unfolding {

  private final SequencedMap<Subject, List<Piece>> pieces = new LinkedHashMap<>();

  private Unfolding() {}

  /// What tables and layers say, subjects in the order in which they come.
  ///
  /// @param network the tables, without faults
  /// @throws java.time.format.DateTimeParseException when a day is written in another way than as
  ///     1940-07-15
  /// @throws IllegalArgumentException when a row's last day lies before its first
  public static SequencedMap<Subject, Timeline> of(TextNetwork network) {
    Unfolding unfolding = new Unfolding();
    network.tables().forEach(unfolding::table);
    network.layers().forEach((name, text) -> unfolding.always(Meta.layer(name), Meta.text(text)));
    SequencedMap<Subject, Timeline> timelines = new LinkedHashMap<>();
    unfolding.pieces.forEach((subject, list) -> timelines.put(subject, Timeline.of(list)));
    return timelines;
  }

  private void table(String name, TextTable table) {
    always(Meta.table(name), Meta.headings(table.headings()));
    Kept kept = Kept.of(name);
    Map<Row, Integer> seen = new HashMap<>();
    for (List<String> row : table.rows()) {
      Map<String, String> cells = cells(table.headings(), row);
      Row said = kept.row(cells);
      Subject subject =
          kept.keyless()
              ? kept.subject(said, seen.merge(said, 1, Integer::sum) - 1)
              : kept.subject(cells);
      add(subject, new Piece(kept.span(cells), said));
    }
  }

  private static Map<String, String> cells(List<String> headings, List<String> row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.size(); i++) {
      cells.put(headings.get(i), row.get(i));
    }
    return cells;
  }

  private void always(Subject subject, Row row) {
    add(subject, new Piece(Span.ALWAYS, row));
  }

  private void add(Subject subject, Piece piece) {
    pieces.computeIfAbsent(subject, first -> new ArrayList<>()).add(piece);
  }
}
