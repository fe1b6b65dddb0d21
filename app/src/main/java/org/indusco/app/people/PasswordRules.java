package org.indusco.app.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Which passwords are refused.
///
/// Long ones are asked for rather than ones with marks and figures in them, since length is what
/// makes guessing hopeless; what people would be guessed to take in spite of that is named here.
public final class PasswordRules {

  /// How many characters a password has at least.
  public static final int SHORTEST = 12;

  /// How many it has at most, so that nobody can keep the server busy with hashing.
  public static final int LONGEST = 256;

  private static final int FEWEST_DIFFERENT = 5;
  private static final int NAME_THAT_TELLS = 4;

  /// Beginnings that, with nothing but figures and marks behind them, are guessed first.
  private static final List<String> COMMON =
      List.of(
          "password",
          "passwort",
          "passw0rd",
          "p@ssw0rd",
          "letmein",
          "welcome",
          "iloveyou",
          "admin",
          "administrator",
          "changeme",
          "secret",
          "qwerty",
          "qwertyuiop",
          "qwertyuiopasdfghjkl",
          "1q2w3e4r5t6y",
          "1qaz2wsx3edc",
          "zaq12wsxcde3",
          "asdfghjkl",
          "dragon",
          "monkey",
          "football",
          "sunshine",
          "princess",
          "indusco",
          "gungho",
          "correcthorsebatterystaple",
          "woaini",
          "wodemima",
          "mima");

  private PasswordRules() {}

  /// A password as it is hashed: composed, so that it is the same from every keyboard.
  static String composed(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  /// Refuses a password for an account of a name.
  ///
  /// @throws RefusalException with the reason
  static void require(String password, String name) {
    String composed = composed(password);
    int length = composed.codePointCount(0, composed.length());
    if (length < SHORTEST) {
      throw new RefusalException(Refusal.PASSWORD_TOO_SHORT);
    }
    if (length > LONGEST) {
      throw new RefusalException(Refusal.PASSWORD_TOO_LONG);
    }
    String low = composed.toLowerCase(Locale.ROOT);
    if (holdsName(low, name)) {
      throw new RefusalException(Refusal.PASSWORD_IS_NAME);
    }
    if (low.codePoints().distinct().count() < FEWEST_DIFFERENT || isRow(low) || isCommon(low)) {
      throw new RefusalException(Refusal.PASSWORD_TOO_COMMON);
    }
  }

  /// Whether little is left when the name is taken out; short names are in many a good password.
  private static boolean holdsName(String password, String name) {
    String rest = password.replace(name, "");
    return rest.length() < password.length()
        && (rest.length() < NAME_THAT_TELLS
            || (name.length() >= NAME_THAT_TELLS && rest.length() < SHORTEST - NAME_THAT_TELLS));
  }

  /// Whether each character is the one after, or before, the one in front of it; 0 follows on 9.
  private static boolean isRow(String password) {
    int up = 0;
    int down = 0;
    for (int i = 1; i < password.length(); i++) {
      int step = password.charAt(i) - password.charAt(i - 1);
      up += step == 1 || step == '0' - '9' ? 1 : 0;
      down += step == -1 || step == '9' - '0' ? 1 : 0;
    }
    return Math.max(up, down) >= password.length() - 2;
  }

  /// Whether a common beginning, once or repeated, is all but figures and marks of it.
  private static boolean isCommon(String password) {
    return COMMON.stream()
        .map(common -> password.replace(common, ""))
        .anyMatch(
            rest ->
                rest.length() < password.length()
                    && rest.codePoints().noneMatch(Character::isLetter));
  }
}
