package org.indusco.bench.measure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.indusco.model.plan.Summary;

/// Measurements as a table and as JSON.
public final class Results {

  private static final String LAYOUT = "%-24s %7s %7s %9s %9s %9s %18s %18s %8s %7s  %s";

  private Results() {}

  /// The table's head.
  public static String head() {
    return String.format(
        Locale.ROOT,
        LAYOUT,
        "network",
        "units",
        "months",
        "CPU s",
        "wall s",
        "heap MB",
        "value",
        "bound",
        "gap %",
        "moves",
        "checked");
  }

  /// One line of the table.
  public static String line(Measurement measurement) {
    Summary summary = measurement.summary();
    return String.format(
        Locale.ROOT,
        LAYOUT,
        measurement.subject(),
        summary.units(),
        summary.months(),
        decimals(1, summary.cpuSeconds()),
        decimals(1, summary.wallSeconds()),
        decimals(0, measurement.peakHeapMb()),
        decimals(0, summary.value()),
        decimals(0, summary.bound()),
        decimals(3, 100 * summary.gap()),
        summary.moves(),
        summary.checked() ? "yes" : "no");
  }

  /// All measurements with what they were made on.
  public static String json(List<Measurement> measurements) {
    return String.format(
        Locale.ROOT,
        "{\n  \"java\": %s,\n  \"processors\": %d,\n  \"networks\": [\n%s\n  ]\n}\n",
        text(Runtime.version().toString()),
        Runtime.getRuntime().availableProcessors(),
        measurements.stream().map(Results::json).collect(Collectors.joining(",\n")));
  }

  private static String json(Measurement measurement) {
    Summary summary = measurement.summary();
    return String.join(
        "",
        "    {\"network\": " + text(measurement.subject()),
        ", \"units\": " + summary.units(),
        ", \"months\": " + summary.months(),
        ", \"cpuSeconds\": " + summary.cpuSeconds(),
        ", \"wallSeconds\": " + summary.wallSeconds(),
        ", \"peakHeapMb\": " + measurement.peakHeapMb(),
        ", \"value\": " + summary.value(),
        ", \"bound\": " + summary.bound(),
        ", \"gapPercent\": " + 100 * summary.gap(),
        ", \"moves\": " + summary.moves(),
        ", \"checked\": " + summary.checked() + "}");
  }

  private static String decimals(int count, double figure) {
    return String.format(Locale.ROOT, "%,." + count + "f", figure);
  }

  private static String text(String words) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
