package org.indusco.exchange.csv;

import java.util.regex.Pattern;

/// Text that a spreadsheet would take for a formula and carry out.
///
/// Where such a text is written, an apostrophe goes before it; spreadsheets then show it as text.
/// Reading takes the apostrophe away again. A text of apostrophes before a formula gets one more,
/// so that what is written is read back the same.
public final class Formula {

  private static final Pattern BEGINS = Pattern.compile("'*[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

  private Formula() {}

  /// A text as it is to be written.
  public static String guarded(String text) {
    return BEGINS.matcher(text).matches() ? "'" + text : text;
  }

  /// A text as it is meant.
  static String plain(String cell) {
    return cell.startsWith("'") && BEGINS.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
