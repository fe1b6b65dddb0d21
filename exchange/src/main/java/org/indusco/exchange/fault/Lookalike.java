package org.indusco.exchange.fault;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// Letters of other scripts that look like Latin ones, as Cyrillic Е looks like E.
public final class Lookalike {

  private static final String OTHERS =
      "АВСЕНІЈКМОРЅТХУаеосрхуіјѕһԁԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοαν" + "ՕՏօոսհ";
  private static final String LATINS =
      "ABCEHIJKMOPSTXYaeocpxyijshdqw" + "ABEZHIKMNOPTYXoav" + "OSonuh";
  private static final Map<Integer, Integer> LATIN = new HashMap<>();

  static {
    for (int i = 0; i < OTHERS.length(); i++) {
      LATIN.put((int) OTHERS.charAt(i), (int) LATINS.charAt(i));
    }
  }

  private Lookalike() {}

  /// A text with every such letter turned into the Latin one, and without what cannot be seen.
  public static String latin(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .filter(point -> !Visible.hidden(point))
        .forEach(point -> plain.appendCodePoint(LATIN.getOrDefault(point, point)));
    return plain.toString();
  }

  /// The first character of a text that cannot be seen, or looks like a Latin letter and is none.
  public static OptionalInt odd(String text) {
    return text.codePoints().filter(p -> LATIN.containsKey(p) || Visible.hidden(p)).findFirst();
  }

  /// The first character of a text that cannot be seen, or looks like a Latin letter among Latin
  /// ones and is none.
  public static OptionalInt oddAmongLatin(String text) {
    boolean latin = text.codePoints().anyMatch(p -> UnicodeScript.of(p) == UnicodeScript.LATIN);
    return text.codePoints()
        .filter(p -> Visible.hidden(p) || (latin && LATIN.containsKey(p)))
        .findFirst();
  }

  /// A character as a person can tell it from others, such as `Е (U+0415, Cyrillic capital letter
  /// ie)`.
  public static String named(int point) {
    String name = String.valueOf(Character.getName(point)).toLowerCase(Locale.ROOT);
    String sign = Visible.hidden(point) ? "" : Character.toString(point) + " ";
    return "%s(U+%04X, %s)"
        .formatted(sign, point, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
  }
}
