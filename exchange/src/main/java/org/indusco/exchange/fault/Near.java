package org.indusco.exchange.fault;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Guesses which known word was meant by an unknown one.
public final class Near {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern PARTING = Pattern.compile("[\\s\\p{Zs}_-]+");
  private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[\\s\\p{Zs}_-]+(?=\\d)");
  private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

  private Near() {}

  /// A word without what people vary unawares: case, spaces, hyphens, low lines and diacritics.
  /// Between two digits a parting stays, since 1-12 and 11-2 are not the same.
  public static String fold(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    String kept = BETWEEN_DIGITS.matcher(bare).replaceAll("\0");
    return PARTING.matcher(kept).replaceAll("");
  }

  /// The known word that is near enough to have been meant, as [Lexicon#find] has it.
  public static Optional<String> find(String word, Collection<String> known) {
    return Lexicon.of(known).find(word);
  }

  /// The known words nearest to a word, at most so many, the nearest first: those with at most half
  /// of its letters added, left out, changed or swapped. Zeros before a number count
  /// nothing. Each is a guess only.
  public static List<String> nearest(String word, Collection<String> known, int most) {
    String bare = bare(word);
    return known.stream()
        .filter(each -> each.length() <= 2 * bare.length() + 2)
        .filter(each -> 2 * distance(bare, bare(each)) <= bare.length())
        .sorted(Comparator.comparingInt(each -> distance(bare, bare(each))))
        .limit(most)
        .toList();
  }

  private static String bare(String word) {
    return LEADING_ZEROS.matcher(fold(word)).replaceAll("");
  }

  /// A guess as a sentence, or the empty text.
  public static String maybe(String word, Collection<String> known) {
    return find(word, known).map(near -> "Maybe " + near + ".").orElse("");
  }

  /// Letters to add, leave out, change or swap with the next to make one word the other.
  static int distance(String one, String other) {
    int width = other.length() + 1;
    int[][] rows = new int[one.length() + 1][width];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j < width; j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, one, other, i, j);
      }
    }
    return rows[one.length()][other.length()];
  }

  private static int step(int[][] rows, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int best =
        Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }
}
