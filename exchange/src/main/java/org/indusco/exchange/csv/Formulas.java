package org.indusco.exchange.csv;

import java.util.regex.Pattern;

/// Texts that a spreadsheet would run as a formula when it opens a CSV file.
///
/// A text that begins with `=`, `+`, `-`, `@`, a tab or a line break, or with the full-width form
/// of one, gets an apostrophe in front, by which spreadsheets know a text; plain numbers do not,
/// since they are harmless and would no longer be numbers. So that a text with an apostrophe of
/// its own in that place comes back too, it gets one more, and reading takes one away.
final class Formulas {

  private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";
  private static final char MARK = '\'';
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?");

  private Formulas() {}

  /// A text as it is written into a file.
  static String defused(String text) {
    int marks = marks(text);
    if (!dangerousAt(text, marks) || (marks == 0 && NUMBER.matcher(text).matches())) {
      return text;
    }
    return MARK + text;
  }

  /// The text that was written so.
  static String restored(String written) {
    int marks = marks(written);
    return marks > 0 && dangerousAt(written, marks) ? written.substring(1) : written;
  }

  private static int marks(String text) {
    int marks = 0;
    while (marks < text.length() && text.charAt(marks) == MARK) {
      marks++;
    }
    return marks;
  }

  private static boolean dangerousAt(String text, int at) {
    return at < text.length() && DANGEROUS.indexOf(text.charAt(at)) >= 0;
  }
}
