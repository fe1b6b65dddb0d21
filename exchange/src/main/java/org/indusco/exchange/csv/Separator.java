package org.indusco.exchange.csv;

/// What parts the cells of a file.
final class Separator {

  private Separator() {}

  /// Of comma, semicolon and tab that which the header holds most often outside quotes; comma when
  /// it holds none.
  static char of(String text) {
    int[] counts = new int[3];
    boolean quoted = false;
    String start = text.stripLeading();
    for (int i = 0; i < start.length(); i++) {
      char c = start.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\n' || c == '\r')) {
        break;
      }
      int which = ",;\t".indexOf(c);
      if (!quoted && which >= 0) {
        counts[which]++;
      }
    }
    int best = counts[1] > counts[0] ? 1 : 0;
    return ",;\t".charAt(counts[2] > counts[best] ? 2 : best);
  }
}
