package org.indusco.exchange.csv;

import java.util.List;

/// A header and the rows under it; cells without the spaces around them, rows without any text
/// left out.
///
/// @param header the headings
/// @param lines the rows
public record Sheet(List<String> header, List<Line> lines) {

  public Sheet {
    header = List.copyOf(header);
    lines = List.copyOf(lines);
  }

  /// One row.
  ///
  /// @param row the line on which it begins, the header's being 1 as a rule
  /// @param cells its texts, as many as there are headings
  public record Line(int row, List<String> cells) {}
}
