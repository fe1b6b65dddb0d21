package org.indusco.exchange.workbook;

/// Whole numbers in the markup of a workbook, of which a sheet has some for each cell.
final class Digits {

  private static final int LONGEST = 8;

  private Digits() {}

  /// The number that a text of up to eight digits means; -1 for any other text.
  static int whole(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
