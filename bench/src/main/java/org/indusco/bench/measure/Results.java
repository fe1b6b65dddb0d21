package org.indusco.bench.measure;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Measurements as lines of a table on a terminal.
public final class Results {

  private static final String LAYOUT =
      "%-22s %-9s %7s %7s %9s %9s %8s %8s %8s %18s %18s %8s %18s %6s %6s  %s";

  private Results() {}

  /// The table's head.
  public static String head() {
    return String.format(
        Locale.ROOT,
        LAYOUT,
        "network",
        "by",
        "units",
        "months",
        "CPU s",
        "wall s",
        "live MB",
        "heap MB",
        "all MB",
        "value",
        "bound",
        "gap %",
        "LP estimate",
        "steps",
        "moves",
        "ended");
  }

  /// One line of the table.
  public static String line(Measurement measurement) {
    Measurement.Memory memory = measurement.memory();
    return String.format(
            Locale.ROOT,
            LAYOUT,
            measurement.network(),
            measurement.by(),
            measurement.units() == 0 ? "-" : measurement.units(),
            measurement.months() == 0 ? "-" : measurement.months(),
            decimals(1, measurement.cpuSeconds()),
            decimals(1, measurement.wallSeconds()),
            decimals(0, memory.live()),
            decimals(0, memory.heap()),
            decimals(0, memory.process()),
            decimals(0, measurement.value()),
            decimals(0, measurement.bound()),
            decimals(3, measurement.gapPercent()),
            decimals(0, measurement.estimate()),
            measurement.iterations() == 0 ? "-" : measurement.iterations(),
            measurement.value() == null ? "-" : measurement.moves(),
            ending(measurement))
        .stripTrailing();
  }

  /// How a run ended, in words.
  public static String ending(Measurement measurement) {
    String words =
        switch (measurement.ending()) {
          case FINISHED -> measurement.value() == null ? "finished" : "finished, checked";
          case NOT_FINISHED -> "not finished";
          case NOT_RUN -> "not run";
        };
    return measurement.said().isEmpty() ? words : words + ": " + measurement.said();
  }

  /// A figure with so many decimals, or a dash for none.
  public static String decimals(int count, @Nullable Double figure) {
    return figure == null ? "-" : String.format(Locale.ROOT, "%,." + count + "f", figure);
  }
}
