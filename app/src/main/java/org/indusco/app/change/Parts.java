package org.indusco.app.change;

import java.util.List;

/// The parts of a change's words: `WHOLE@WHEN`, where WHOLE may be `SUBJECT=AMOUNT` and the subject
/// two things parted by a colon.
record Parts(String whole, Window when) {

  static Parts of(String words) {
    int at = words.lastIndexOf('@');
    if (at < 0) {
      return new Parts(words, Window.ALWAYS);
    }
    try {
      return new Parts(words.substring(0, at), Window.read(words.substring(at + 1)));
    } catch (IllegalArgumentException e) {
      throw refused(words, e.getMessage() + "; months are written 1941-03 or 1941-03..1941-05");
    }
  }

  /// What stands before the amount.
  String subject() {
    return whole.substring(0, equalSign());
  }

  Adjustment amount() {
    try {
      return Adjustment.read(whole.substring(equalSign() + 1));
    } catch (IllegalArgumentException e) {
      throw refused(whole, String.valueOf(e.getMessage()));
    }
  }

  /// What stands before the colon.
  String first() {
    return whole.substring(0, colon());
  }

  /// What stands behind the colon, without the amount.
  String second() {
    int equal = whole.lastIndexOf('=');
    return whole.substring(colon() + 1, equal < 0 ? whole.length() : equal);
  }

  private int equalSign() {
    int equal = whole.lastIndexOf('=');
    if (equal < 0) {
      throw refused(whole, "an amount must follow, such as =300, =+50 or =80%");
    }
    return equal;
  }

  private int colon() {
    int colon = whole.indexOf(':');
    if (colon < 0) {
      throw refused(whole, "two names must stand there, parted by a colon");
    }
    return colon;
  }

  private static ChangeException refused(String words, String reason) {
    return new ChangeException("'" + words + "' cannot be read: " + reason, words, List.of());
  }
}
