package org.indusco.model.text;

import java.util.HashSet;
import java.util.List;

/// A table as texts.
///
/// @param headings the columns, no two alike
/// @param rows the rows, each with as many cells as there are headings; an empty cell is the empty
///     text
public record TextTable(List<String> headings, List<List<String>> rows) {

  public TextTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    if (new HashSet<>(headings).size() < headings.size()) {
      throw new IllegalArgumentException("a heading stands twice: " + headings);
    }
    for (List<String> row : rows) {
      if (row.size() != headings.size()) {
        throw new IllegalArgumentException(
            "%d cells under %d headings".formatted(row.size(), headings.size()));
      }
    }
  }
}
