package org.indusco.exchange.report;

import java.util.List;
import java.util.function.Function;

/// Two plans with the words for each, and tables that show both.
record Pair(Compared compared, Given before, Given after) {

  /// The name of the first or second plan.
  String name(int which) {
    return which == 0 ? compared.before().name() : compared.after().name();
  }

  String say(String key, Object... arguments) {
    return after.say(key, arguments);
  }

  Figures figures() {
    return after.figures();
  }

  List<Given> both() {
    return List.of(before, after);
  }

  /// A table with a column for each plan and one for the difference.
  Grid grid(String id, String caption, String what) {
    return Grid.of(after.words(), id, caption)
        .words(what)
        .figures(name(0))
        .figures(name(1))
        .figures(say("compare.difference"));
  }

  /// Cells of one figure of both plans, and of its difference.
  ///
  /// @param shown how it is written
  List<Cell> cells(Cell what, double first, double second, Function<Double, String> shown) {
    return List.of(
        what,
        Cell.figure(first, shown.apply(first)),
        Cell.figure(second, shown.apply(second)),
        Cell.figure(second - first, signed(second - first, shown)));
  }

  /// A difference with its sign; nothing where both look the same.
  static String signed(double difference, Function<Double, String> shown) {
    String figure = shown.apply(difference);
    return difference > 0 && !figure.equals("0") ? "+" + figure : figure;
  }
}
