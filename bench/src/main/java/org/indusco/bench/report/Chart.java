package org.indusco.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Draws curves side by side, both axes by powers, each with the line of growth in proportion.
final class Chart {

  private static final int WIDTH = 360;
  private static final int HEIGHT = 260;
  private static final int LEFT = 56;
  private static final int TOP = 34;
  private static final int BOTTOM = 44;
  private static final int RIGHT = 16;

  private final StringBuilder svg = new StringBuilder();

  private Chart() {}

  /// The chart as SVG.
  ///
  /// @param unit of the figures, for the axis
  static String svg(List<Curve> curves, String unit) {
    Chart chart = new Chart();
    chart.svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" "
                + "font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n",
            WIDTH * curves.size(),
            HEIGHT));
    chart.svg.append(String.format(Locale.ROOT, "<title>%s</title>\n", unit));
    chart.svg.append(
        String.format(Locale.ROOT, "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>\n"));
    for (int i = 0; i < curves.size(); i++) {
      chart.panel(curves.get(i), unit, i * WIDTH);
    }
    chart.svg.append("</svg>\n");
    return chart.svg.toString();
  }

  private void panel(Curve curve, String unit, int offset) {
    Scale across = Scale.over(curve.points().stream().mapToDouble(Curve.Point::size).toArray());
    Scale up = Scale.over(curve.points().stream().mapToDouble(Curve.Point::figure).toArray());
    svg.append(String.format(Locale.ROOT, "<g transform=\"translate(%d,0)\">\n", offset));
    text(LEFT, TOP - 14, "start", unit + " by " + curve.what());
    for (double mark : up.marks()) {
      double y = y(up, mark);
      line(LEFT, y, WIDTH - RIGHT, y, "#dddddd", "");
      text(LEFT - 6, y + 4, "end", figure(mark));
    }
    for (Curve.Point point : curve.points()) {
      double x = x(across, point.size());
      line(x, HEIGHT - BOTTOM, x, HEIGHT - BOTTOM + 4, "#555555", "");
      text(x, HEIGHT - BOTTOM + 18, "middle", figure(point.size()));
    }
    proportion(curve, across, up);
    for (int i = 0; i < curve.points().size(); i++) {
      Curve.Point point = curve.points().get(i);
      double x = x(across, point.size());
      double y = y(up, point.figure());
      if (i > 0) {
        Curve.Point last = curve.points().get(i - 1);
        line(x(across, last.size()), y(up, last.figure()), x, y, "#1b5e8a", "");
      }
      svg.append(
          String.format(
              Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"#1b5e8a\"/>\n", x, y));
    }
    svg.append(String.format(Locale.ROOT, "</g>\n"));
  }

  /// Where the curve would be if the figure grew in proportion from its first point.
  private void proportion(Curve curve, Scale across, Scale up) {
    Curve.Point first = curve.points().getFirst();
    Curve.Point last = curve.points().getLast();
    double end = Math.min(last.size(), first.size() * up.most() / first.figure());
    double figure = first.figure() * end / first.size();
    line(
        x(across, first.size()),
        y(up, first.figure()),
        x(across, end),
        y(up, figure),
        "#999999",
        " stroke-dasharray=\"4 3\"");
  }

  private static double x(Scale scale, double value) {
    return LEFT + scale.part(value) * (WIDTH - LEFT - RIGHT);
  }

  private static double y(Scale scale, double value) {
    return HEIGHT - BOTTOM - scale.part(value) * (HEIGHT - TOP - BOTTOM);
  }

  private void line(double x1, double y1, double x2, double y2, String colour, String dash) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" "
                + "stroke-width=\"1.5\"%s/>\n",
            x1,
            y1,
            x2,
            y2,
            colour,
            dash));
  }

  private void text(double x, double y, String anchor, String words) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
            x,
            y,
            anchor,
            words));
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value < 10 && value % 1 != 0 ? "%.1f" : "%,.0f", value);
  }

  /// An axis by powers, between two limits.
  private record Scale(double least, double most) {

    static Scale over(double[] values) {
      double least = Arrays.stream(values).min().orElse(1);
      double most = Arrays.stream(values).max().orElse(1);
      return new Scale(least / 1.3, most * 1.3);
    }

    double part(double value) {
      return Math.log(value / least) / Math.log(most / least);
    }

    /// Round figures within the axis: ones, twos and fives.
    List<Double> marks() {
      List<Double> marks = new ArrayList<>();
      for (int power = -3; power <= 9; power++) {
        for (int digit : new int[] {1, 2, 5}) {
          double mark = digit * Math.pow(10, power);
          if (mark >= least && mark <= most) {
            marks.add(mark);
          }
        }
      }
      return marks;
    }
  }
}
