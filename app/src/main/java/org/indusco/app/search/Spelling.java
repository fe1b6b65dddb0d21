package org.indusco.app.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Texts without what people spell in several ways: capitals, marks over letters, and the signs
/// and gaps between syllables, so that "shih chia-chuang" and "Shihchiachuang" are the same.
public final class Spelling {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN = Pattern.compile("['’ʻ‘`\\-‐–\\s]");
  private static final Pattern GAPS = Pattern.compile("\\s+");

  private Spelling() {}

  /// A text without them.
  public static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(apart).replaceAll("");
    return BETWEEN.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /// The words of a text, each without them; none of a text of gaps.
  public static List<String> words(String text) {
    return GAPS.splitAsStream(text.strip())
        .map(Spelling::plain)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
