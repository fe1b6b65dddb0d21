package org.indusco.exchange.csv;

import java.util.Optional;
import org.indusco.exchange.fault.Limit;

/// The text of a cell, wherever it comes from.
public final class CellText {

  private CellText() {}

  /// A text without the spaces around it.
  public static String bare(String text) {
    // No-break spaces come with copying from web pages; strip() does not count them as white.
    String plain = text.indexOf('\u00A0') < 0 ? text : text.replace('\u00A0', ' ');
    return plain.strip();
  }

  /// Why no cell can hold a text, as the end of a sentence; nothing as a rule.
  public static Optional<String> findFlaw(String text) {
    if (text.length() > Limit.CELL_CHARACTERS.most()) {
      return Optional.of("has more than " + Limit.CELL_CHARACTERS.shown());
    }
    if (isBroken(text)) {
      return Optional.of("holds half a character");
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD') {
        return Optional.of("has lost a character before it came here (U+FFFD stands for it)");
      }
      if (isControl(c)) {
        return Optional.of("holds the control character U+%04X".formatted((int) c));
      }
    }
    return Optional.empty();
  }

  /// Whether a character is a control that no text needs.
  static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }

  /// Whether a text holds half of a character, which no file can.
  public static boolean isBroken(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}
