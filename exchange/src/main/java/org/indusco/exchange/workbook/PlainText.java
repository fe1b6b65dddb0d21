package org.indusco.exchange.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts as cells hold them: characters that XML cannot carry stand as `_x000D_`, and a text that
/// looks like that has its first low line written so.
final class PlainText {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private PlainText() {}

  /// The text that a cell means.
  static String read(String cell) {
    if (cell.indexOf("_x") < 0) {
      return cell;
    }
    Matcher escape = ESCAPE.matcher(cell);
    StringBuilder text = new StringBuilder();
    while (escape.find()) {
      char meant = (char) Integer.parseInt(escape.group(1), 16);
      escape.appendReplacement(text, Matcher.quoteReplacement(String.valueOf(meant)));
    }
    return escape.appendTail(text).toString();
  }

  /// The text as a cell holds it.
  static String written(String text) {
    String safe = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
    return safe.indexOf('\r') < 0 ? safe : safe.replace("\r", "_x000D_");
  }

  /// Without the spaces around it, as cells of CSV files are read.
  static String strip(String text) {
    return text.indexOf('\u00A0') < 0 ? text.strip() : text.replace('\u00A0', ' ').strip();
  }
}
