package org.indusco.exchange.workbook;

import org.indusco.exchange.fault.Fault;

/// Places of cells as spreadsheets name them; columns are counted from 0, rows from 1.
public final class Letters {

  private Letters() {}

  /// The letters of a column: A for 0, Z for 25, AA for 26.
  public static String of(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  /// A place, such as D3.
  record Spot(int column, int row) {}

  /// The place that a reference names.
  ///
  /// @throws BrokenPart when it is none, or one beyond the last row or column
  static Spot read(String reference, String sheet) throws BrokenPart {
    int at = 0;
    long column = 0;
    while (at < reference.length() && at < 4 && letter(reference.charAt(at)) > 0) {
      column = column * 26 + letter(reference.charAt(at++));
    }
    int row = at > 0 ? Digits.whole(reference.substring(at)) : 0;
    if (row < 1 || row > WorkbookLimits.ROWS || column > WorkbookLimits.COLUMNS) {
      String shown = reference.length() > 20 ? reference.substring(0, 20) + "..." : reference;
      throw new BrokenPart(
          Fault.Kind.STRUCTURE,
          "the sheet "
              + sheet
              + " has a cell at \""
              + shown
              + "\", and the last one of a sheet is "
              + of(WorkbookLimits.COLUMNS - 1)
              + WorkbookLimits.ROWS,
          "Maybe open it in a spreadsheet and save it again.");
    }
    return new Spot((int) column - 1, row);
  }

  private static int letter(char c) {
    return c >= 'A' && c <= 'Z' ? c - 'A' + 1 : 0;
  }
}
