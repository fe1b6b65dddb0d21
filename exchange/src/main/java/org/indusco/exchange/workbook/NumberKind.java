package org.indusco.exchange.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/// What the number of a cell stands for, as its format shows it.
enum NumberKind {
  NUMBER,
  /// A day, with or without the time of day.
  DAY,
  /// A month, shown without its day.
  MONTH,
  /// A year, shown without its month.
  YEAR;

  private static final Pattern ELAPSED = Pattern.compile("(?i)\\[(h+|m+|s+)\\]");
  private static final Pattern NO_LETTERS =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

  /// The kind of a format that every spreadsheet knows by its number.
  static NumberKind builtIn(int format) {
    if (format == 17) {
      return MONTH;
    }
    boolean day =
        (format >= 14 && format <= 16)
            || format == 22
            || (format >= 27 && format <= 31)
            || format == 36
            || (format >= 50 && format <= 58);
    return day ? DAY : NUMBER;
  }

  /// The kind of a format that a workbook defines itself.
  static NumberKind of(String format) {
    String first = format.split(";", 2)[0];
    String letters = NO_LETTERS.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
    boolean elapsed = ELAPSED.matcher(first).find();
    if (elapsed || letters.contains("general") || letters.contains("@")) {
      return NUMBER;
    }
    boolean time = letters.contains("h") || letters.contains("s");
    if (letters.contains("d")) {
      return DAY;
    }
    boolean year = letters.contains("y");
    boolean month = letters.contains("m");
    if (year && month) {
      return time ? DAY : MONTH;
    }
    if (year) {
      return YEAR;
    }
    return month && !time ? DAY : NUMBER;
  }
}
