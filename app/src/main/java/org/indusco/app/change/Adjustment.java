package org.indusco.app.change;

import java.math.BigDecimal;
import java.util.List;

/// How a quantity is changed: to a figure, by a figure, or to a share of what it is.
///
/// @param figure the new quantity, what is added (below 0 when taken away), or the share
public record Adjustment(Way way, double figure) {

  /// How far below 0 a sum may come out that is 0 but for rounding.
  private static final double ROUNDING = 1e-9;

  /// The three ways.
  public enum Way {
    TO,
    BY,
    TIMES
  }

  /// Reads `300`, `+50`, `-50` or `80%`.
  ///
  /// @throws IllegalArgumentException when the text is none of these; the message says why
  static Adjustment read(String text) {
    boolean share = text.endsWith("%");
    double figure;
    try {
      figure = new BigDecimal(share ? text.substring(0, text.length() - 1) : text).doubleValue();
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is no amount such as 300, +50, -50 or 80%", e);
    }
    if (share) {
      if (figure < 0) {
        throw new IllegalArgumentException("'" + text + "' is a share below nothing");
      }
      return new Adjustment(Way.TIMES, figure / 100);
    }
    boolean signed = text.startsWith("+") || text.startsWith("-");
    return new Adjustment(signed ? Way.BY : Way.TO, figure);
  }

  /// What becomes of a quantity, at least 0.
  ///
  /// @throws ChangeException when more is taken away than there is
  public double of(double quantity) {
    return of(quantity, "");
  }

  /// What becomes of a quantity, at least 0.
  ///
  /// @param when the months in which there is so much, for the message, such as " in May 1941"
  /// @throws ChangeException when more is taken away than there is
  double of(double quantity, String when) {
    return switch (way) {
      case TO -> figure;
      case BY -> sum(quantity, when);
      case TIMES -> figure * quantity;
    };
  }

  /// Whether a quantity never becomes more.
  boolean lessens() {
    return switch (way) {
      case TO -> figure == 0;
      case BY -> figure <= 0;
      case TIMES -> figure <= 1;
    };
  }

  private double sum(double quantity, String when) {
    double sum = quantity + figure;
    if (sum < -ROUNDING * Math.max(1, quantity)) {
      throw new ChangeException(
          "'%s' takes away more than the %s there is%s; =0 takes all of it"
              .formatted(words(), Called.figure(quantity), when),
          words(),
          List.of());
    }
    return Math.max(0, sum);
  }

  /// The text that [#read] takes.
  String words() {
    return switch (way) {
      case TO -> plain(figure);
      case BY -> (figure < 0 ? "" : "+") + plain(figure);
      case TIMES -> plain(100 * figure) + "%";
    };
  }

  private static String plain(double figure) {
    return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
  }
}
