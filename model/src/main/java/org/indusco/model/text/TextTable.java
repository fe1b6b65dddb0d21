package org.indusco.model.text;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

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

  /// The same rows under some headings first, in their order, then those of its own that are not
  /// among them.
  public TextTable under(List<String> first) {
    SequencedSet<String> all = new LinkedHashSet<>(first);
    all.addAll(headings);
    List<String> columns = List.copyOf(all);
    return new TextTable(
        columns,
        rows.stream().map(row -> columns.stream().map(c -> cell(row, c)).toList()).toList());
  }

  private String cell(List<String> row, String heading) {
    int column = headings.indexOf(heading);
    return column < 0 ? "" : row.get(column);
  }
}
