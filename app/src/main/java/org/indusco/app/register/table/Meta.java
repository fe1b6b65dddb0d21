package org.indusco.app.register.table;

import java.util.List;
import java.util.Map;
import org.indusco.app.register.Row;
import org.indusco.app.register.Subject;

/// What the register keeps of a network beside the rows of its tables, as rows of tables whose
/// names no file can have.
final class Meta {

  /// Which tables there are and the headings of each, so that an empty table and the order of
  /// columns are kept.
  static final String TABLES = ":tables";

  /// The text of each layer of shapes.
  static final String LAYERS = ":layers";

  private static final String HEADINGS = "headings";
  private static final String TEXT = "text";
  private static final String BREAK = "\n";

  private Meta() {}

  static Subject table(String name) {
    return Subject.of(TABLES, List.of(name));
  }

  /// The table that a subject is of, or is.
  static String tableOf(Subject subject) {
    return subject.table().equals(TABLES) ? subject.texts().getFirst() : subject.table();
  }

  static Row headings(List<String> headings) {
    return Row.of(Map.of(HEADINGS, String.join(BREAK, headings)));
  }

  static List<String> headings(Row row) {
    return List.of(row.cell(HEADINGS).split(BREAK, -1));
  }

  static Subject layer(String name) {
    return Subject.of(LAYERS, List.of(name));
  }

  static Row text(String layer) {
    return Row.of(Map.of(TEXT, layer));
  }

  static String text(Row row) {
    return row.cell(TEXT);
  }
}
