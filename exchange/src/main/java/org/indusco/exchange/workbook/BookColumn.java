package org.indusco.exchange.workbook;

import java.util.List;

/// What a person should see of a column.
///
/// @param heading at its head
/// @param kind of what its cells hold
/// @param width in characters
/// @param needed whether a row needs a value in it
/// @param note shown at the heading; empty for none
/// @param choices what a cell offers to choose from; none for anything
/// @param refers the sheet whose first column a cell offers to choose from; empty for none
public record BookColumn(
    String heading,
    Kind kind,
    double width,
    boolean needed,
    String note,
    List<String> choices,
    String refers) {

  /// What cells hold.
  public enum Kind {
    /// Texts stay texts, also those that look like numbers, dates or formulas.
    TEXT,
    /// Texts that are plain numbers become numbers.
    NUMBER,
    /// Texts that are days become days.
    DAY
  }

  public BookColumn {
    choices = List.copyOf(choices);
  }

  /// The same column, offering the ids of another sheet.
  public BookColumn referring(String sheet) {
    return new BookColumn(heading, kind, width, needed, note, choices, sheet);
  }
}
