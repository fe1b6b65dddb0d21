package org.indusco.bench.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.bench.measure.Measurement;

/// What planning again from a former plan takes beside planning from nothing.
final class ReplanSection {

  private static final String INTRODUCTION =
      """
      A network is planned, then something happens to it, and the changed network is planned twice, \
      each time in a Java process of its own: from nothing, and going on from what the first plan \
      left behind, the reading of which counts. "Part of CPU" holds the second against the first.

      """;

  private ReplanSection() {}

  static String text(List<Measurement> measured) {
    Map<String, Measurement> fromNothing = new LinkedHashMap<>();
    for (Measurement run : measured) {
      if (run.by().equals(Measurement.INDUSCO)) {
        fromNothing.put(run.network(), run);
      }
    }
    MarkdownTable table =
        new MarkdownTable(
            2,
            "network, change",
            "by",
            "value",
            "bound",
            "gap %",
            "steps",
            "CPU s",
            "wall s",
            "part of CPU");
    for (Measurement run : measured) {
      Measurement whole = fromNothing.get(run.network());
      table.row(
          List.of(
              run.network(),
              run.by(),
              Figures.decimals(0, run.value()),
              Figures.decimals(0, run.bound()),
              Figures.decimals(3, run.gapPercent()),
              Figures.whole(run.iterations()),
              Figures.decimals(1, run.cpuSeconds()),
              Figures.decimals(1, run.wallSeconds()),
              whole == null || run.by().equals(Measurement.INDUSCO)
                  ? "-"
                  : Figures.decimals(2, run.cpuSeconds() / whole.cpuSeconds())));
    }
    return INTRODUCTION + table;
  }
}
