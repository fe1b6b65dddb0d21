package org.indusco.bench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.indusco.bench.measure.Measurement;

/// What planning needs by the number of units and of months.
final class GrowthSection {

  private GrowthSection() {}

  /// CPU seconds by units at the number of months that most networks have, and by months at the
  /// number of units that most networks have of those with other months; a curve of fewer than
  /// two networks is left out.
  static List<Curve> curves(List<Measurement> measured) {
    List<Curve> curves = new ArrayList<>();
    add(curves, "units", measured, Measurement::months, Measurement::units);
    add(curves, "months", measured, Measurement::units, Measurement::months);
    return curves;
  }

  static String text(List<Measurement> measured, List<Curve> curves, String chartName) {
    StringBuilder text = new StringBuilder();
    for (Curve curve : curves) {
      text.append(
          "CPU grows as %s to the power of %s. "
              .formatted(curve.what(), Figures.decimals(2, curve.power())));
    }
    text.append(
        """

        In the chart the broken line is growth in proportion, from the smallest network.

        ![CPU seconds by units and by months](%s)

        """
            .formatted(chartName));
    MarkdownTable table =
        new MarkdownTable(
            1, "network", "units", "months", "CPU s", "wall s", "live heap MB", "gap %", "steps");
    for (Measurement run : measured) {
      table.row(
          List.of(
              run.network(),
              Figures.whole(run.units()),
              Figures.whole(run.months()),
              Figures.decimals(1, run.cpuSeconds()),
              Figures.decimals(1, run.wallSeconds()),
              Figures.decimals(0, run.memory().live()),
              Figures.decimals(3, run.gapPercent()),
              Figures.whole(run.iterations())));
    }
    return text.append(table).toString();
  }

  /// Adds the curve of the largest group of networks that have the same of what is held.
  private static void add(
      List<Curve> curves,
      String what,
      List<Measurement> measured,
      Function<Measurement, Integer> held,
      ToIntFunction<Measurement> size) {
    Map<Integer, List<Measurement>> groups = measured.stream().collect(Collectors.groupingBy(held));
    List<Curve.Point> points =
        groups.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of()).stream()
            .sorted(Comparator.comparingInt(size))
            .map(run -> new Curve.Point(size.applyAsInt(run), run.cpuSeconds()))
            .toList();
    if (points.size() > 1) {
      curves.add(new Curve(what, points));
    }
  }
}
