package org.indusco.exchange.csv;

import java.io.IOException;
import java.io.Reader;

/// What parts the cells of a file.
final class Separator {

  private static final String KNOWN = ",;\t";

  private Separator() {}

  /// Of comma, semicolon and tab that which the header holds most often outside quotes; comma when
  /// it holds none.
  static char of(Reader text) throws IOException {
    int[] counts = new int[KNOWN.length()];
    boolean quoted = false;
    boolean begun = false;
    for (int c = text.read(); c >= 0; c = text.read()) {
      begun |= !Character.isWhitespace(c);
      quoted ^= c == '"';
      if (begun && !quoted && (c == '\n' || c == '\r')) {
        break;
      }
      int which = KNOWN.indexOf(c);
      if (begun && !quoted && which >= 0) {
        counts[which]++;
      }
    }
    int best = counts[1] > counts[0] ? 1 : 0;
    return KNOWN.charAt(counts[2] > counts[best] ? 2 : best);
  }
}
