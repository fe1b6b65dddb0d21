package org.indusco.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.indusco.model.plan.GoalResult;

/// Figures and lists as the terminal shows them.
final class Told {

  private static final int WIDTH = 96;

  private Told() {}

  /// A difference as a share of what it is measured against.
  static String percent(double difference, double of) {
    return of == 0 ? "from nothing" : String.format(Locale.ROOT, "%+.1f %%", 100 * difference / of);
  }

  /// A difference to the whole unit with its sign, and 0 without.
  static String signed(double difference) {
    return Math.abs(difference) < 0.5 ? "0" : String.format(Locale.ROOT, "%+,.0f", difference);
  }

  /// What is reached of a goal, in per cent.
  static String share(GoalResult goal) {
    return goal.of() <= 0
        ? "nothing there"
        : String.format(Locale.ROOT, "%.1f %%", 100 * goal.share());
  }

  /// Parts joined by commas, on lines of usual width with a margin.
  static List<String> wrapped(List<String> parts, int margin) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i) + (i + 1 < parts.size() ? "," : "");
      if (!line.isEmpty() && margin + line.length() + 1 + part.length() > WIDTH) {
        lines.add(" ".repeat(margin) + line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(part);
    }
    if (!line.isEmpty()) {
      lines.add(" ".repeat(margin) + line);
    }
    return lines;
  }
}
