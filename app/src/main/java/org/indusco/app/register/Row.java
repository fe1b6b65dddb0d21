package org.indusco.app.register;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an entry says: the texts of a row's cells by heading, empty cells left out. Which columns a
/// table has and in which order is no matter of a row.
///
/// @param cells text by heading
public record Row(SortedMap<String, String> cells) {

  public Row {
    SortedMap<String, String> filled = new TreeMap<>(cells);
    filled.values().removeIf(String::isEmpty);
    cells = Collections.unmodifiableSortedMap(filled);
  }

  /// A row of these cells.
  public static Row of(Map<String, String> cells) {
    return new Row(new TreeMap<>(cells));
  }

  /// The text of a cell; empty when there is none.
  public String cell(String heading) {
    return cells.getOrDefault(heading, "");
  }

  /// This row with another text in one cell; an empty text takes the cell away.
  public Row with(String heading, String text) {
    SortedMap<String, String> changed = new TreeMap<>(cells);
    changed.put(heading, text);
    return new Row(changed);
  }
}
