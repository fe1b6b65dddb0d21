package org.indusco.server.table;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// What the cells of a column must have, as it is typed above the column: a part of the text, or
/// after a sign the whole of it, or what is larger or smaller. Capitals and small letters are the
/// same; figures are held against each other by their size, dates as exactly as both of them are.
///
/// @param value what follows the sign; empty for nothing
record Condition(Sign sign, String value) {

  private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

  /// How a cell is held against the value. Longer signs stand before those that they begin with.
  enum Sign {
    UNLIKE("<>"),
    AT_MOST("<="),
    AT_LEAST(">="),
    LESS("<"),
    MORE(">"),
    LIKE("="),
    HAS("");

    private final String typed;

    Sign(String typed) {
      this.typed = typed;
    }

    private boolean compares() {
      return this == AT_MOST || this == AT_LEAST || this == LESS || this == MORE;
    }
  }

  /// Reads what was typed. A sign of more or less with nothing after it is looked for as text.
  static Condition of(String typed) {
    String text = typed.strip();
    Sign sign =
        Arrays.stream(Sign.values())
            .filter(it -> text.startsWith(it.typed))
            .findFirst()
            .orElseThrow();
    String value = text.substring(sign.typed.length()).strip();
    return sign.compares() && value.isEmpty()
        ? new Condition(Sign.HAS, text)
        : new Condition(sign, value);
  }

  /// Whether a cell has it. An empty cell is neither more nor less than anything.
  boolean holds(String cell) {
    return switch (sign) {
      case HAS -> plain(cell).contains(plain(value));
      case LIKE -> isLike(cell);
      case UNLIKE -> !isLike(cell);
      case MORE -> isComparable(cell) && compare(cell) > 0;
      case AT_LEAST -> isComparable(cell) && compare(cell) >= 0;
      case LESS -> isComparable(cell) && compare(cell) < 0;
      case AT_MOST -> isComparable(cell) && compare(cell) <= 0;
    };
  }

  private boolean isLike(String cell) {
    return plain(cell).equals(plain(value)) || (areFigures(cell) && compare(cell) == 0);
  }

  /// Figures only with figures, dates with dates, and other texts with each other. Four digits are
  /// both a figure and a year.
  private boolean isComparable(String cell) {
    if (isOne(FIGURE, value) || isOne(DATE, value)) {
      return areFigures(cell) || areDates(cell);
    }
    return !cell.isEmpty() && !isOne(FIGURE, cell) && !isOne(DATE, cell);
  }

  private static boolean isOne(Pattern kind, String text) {
    return kind.matcher(text).matches();
  }

  private boolean areFigures(String cell) {
    return isOne(FIGURE, cell) && isOne(FIGURE, value);
  }

  private boolean areDates(String cell) {
    return isOne(DATE, cell) && isOne(DATE, value);
  }

  private int compare(String cell) {
    if (areFigures(cell)) {
      return Double.compare(Double.parseDouble(cell), Double.parseDouble(value));
    }
    if (areDates(cell)) {
      int exact = Math.min(cell.length(), value.length());
      return cell.substring(0, exact).compareTo(value.substring(0, exact));
    }
    return plain(cell).compareTo(plain(value));
  }

  /// Texts as they are held against each other.
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
