package org.indusco.app.change;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// What things and figures are called in sentences.
final class Called {

  private Called() {}

  /// What the row with an id says, else the id.
  static <R> String by(
      List<R> rows, Function<R, String> id, Function<R, String> says, String wanted) {
    return rows.stream()
        .filter(row -> id.apply(row).equals(wanted))
        .map(says)
        .filter(said -> !said.isBlank())
        .findFirst()
        .orElse(wanted);
  }

  static String figure(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%,.2f", value);
  }

  static String adjusted(Adjustment adjustment, String unit) {
    double figure = adjustment.figure();
    return switch (adjustment.way()) {
      case TO -> figure(figure) + " " + unit;
      case BY -> figure(Math.abs(figure)) + " " + unit + (figure < 0 ? " less" : " more");
      case TIMES -> figure(100 * figure) + " % of what there was";
    };
  }
}
