package org.indusco.bench.report;

import java.util.List;
import java.util.stream.Collectors;

/// A table in Markdown whose first columns are words and whose others are figures.
final class MarkdownTable {

  private final StringBuilder text = new StringBuilder();

  /// @param words how many columns from the left are words
  MarkdownTable(int words, String... headings) {
    row(List.of(headings));
    StringBuilder rule = new StringBuilder("|");
    for (int i = 0; i < headings.length; i++) {
      rule.append(i < words ? " --- |" : " ---: |");
    }
    text.append(rule).append('\n');
  }

  /// Adds a row; a bar in a cell is kept from parting it.
  MarkdownTable row(List<String> cells) {
    text.append(
            cells.stream()
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |")))
        .append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
