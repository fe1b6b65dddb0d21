package org.indusco.bench.instance;

import java.util.Locale;

/// What was reached on a problem in which cost is to be kept low.
///
/// @param name of the problem
/// @param value cost of the best solution found, which the checker accepted as a plan
/// @param bound what no solution can cost less than
/// @param cpuSeconds processor time from the problem read to the plan checked
/// @param finish what decided the courses, as in a plan's summary
public record Solved(String name, double value, double bound, double cpuSeconds, String finish) {

  /// How far the cost could at most be above the optimum, as a share of the cost.
  public double gap() {
    return value <= 0 ? 0 : (value - bound) / value;
  }

  /// One line of JSON.
  public String json() {
    return String.format(
        Locale.ROOT,
        "{\"name\": \"%s\", \"value\": %.6f, \"bound\": %.6f, \"gap\": %.9f, \"cpuSeconds\": %.2f,"
            + " \"finish\": \"%s\"}",
        name.replace("\\", "\\\\").replace("\"", "\\\""),
        value,
        bound,
        gap(),
        cpuSeconds,
        finish);
  }
}
