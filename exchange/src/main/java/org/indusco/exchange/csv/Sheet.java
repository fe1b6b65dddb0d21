package org.indusco.exchange.csv;

import java.util.List;

/// A header and the rows under it; cells without the spaces around them, rows without any text
/// left out.
///
/// @param header the headings
/// @param lines the rows
/// @param commas whether the file may write decimals behind a comma, so that `1.234` could be
///     either of two numbers
public record Sheet(List<String> header, List<Line> lines, boolean commas) {

  public Sheet {
    header = List.copyOf(header);
    lines = List.copyOf(lines);
  }

  /// A sheet whose numbers can be read in one way only.
  public Sheet(List<String> header, List<Line> lines) {
    this(header, lines, false);
  }

  /// The same rows under other headings.
  public Sheet under(List<String> headings) {
    return new Sheet(headings, lines, commas);
  }

  /// One row.
  ///
  /// @param row the line on which it begins, the header's being 1 as a rule
  /// @param cells its texts, as many as there are headings
  public record Line(int row, List<String> cells) {}
}
