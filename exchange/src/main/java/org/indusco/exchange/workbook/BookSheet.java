package org.indusco.exchange.workbook;

import java.util.List;

/// A sheet to be written.
///
/// @param name on its tab, up to 31 characters
/// @param columns its columns
/// @param rows the texts of its rows, as many as there are columns
/// @param room for how many rows below them there are lists to choose from; at least 1
public record BookSheet(String name, List<BookColumn> columns, List<List<String>> rows, int room) {

  /// The longest name that spreadsheets take.
  public static final int NAME_CHARACTERS = 31;

  public BookSheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
