package org.indusco.server.screen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.indusco.app.job.Trace;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.report.Figures;
import org.indusco.server.page.Page;

/// Value and bound of a job as two lines that close in.
final class TraceDrawing {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 200;
  private static final int LEFT = 4;
  private static final int RIGHT = 120;
  private static final int EDGE = 16;

  private final Page page;
  private final List<Trace.Point> points;
  private final double low;
  private final double high;
  private final double last;

  private TraceDrawing(Page page, List<Trace.Point> points) {
    this.page = page;
    this.points = points;
    low = points.stream().mapToDouble(Trace.Point::value).min().orElse(0);
    high = points.stream().mapToDouble(Trace.Point::bound).max().orElse(1);
    last = points.getLast().seconds();
  }

  /// The drawing; none when there is too little to draw. Points at which the bound says little yet,
  /// since the gap is more than the whole of it, are left out.
  static Optional<Element> find(Page page, List<Trace.Point> trace) {
    List<Trace.Point> told =
        trace.stream()
            .filter(point -> Double.isFinite(point.bound()) && point.bound() > 0)
            .filter(point -> point.value() > 0)
            .toList();
    boolean line = told.size() > 1 && told.getLast().seconds() > told.getFirst().seconds();
    return line ? Optional.of(new TraceDrawing(page, told).element()) : Optional.empty();
  }

  private Element element() {
    Figures figures = Figures.of("", page.visitor().language());
    Trace.Point end = points.getLast();
    String said = page.say("job.drawing", figures.count(end.value()), figures.count(end.bound()));
    List<Node> pieces = new ArrayList<>();
    pieces.add(Element.of("title", said));
    pieces.add(line("trace-bound", true));
    pieces.add(line("trace-value", false));
    double bound = y(end.bound());
    double value = Math.max(y(end.value()), bound + EDGE);
    pieces.add(label(bound, page.say("job.bound") + " " + figures.count(end.bound())));
    pieces.add(label(value, page.say("column.value") + " " + figures.count(end.value())));
    return Element.of(
        "figure",
        Element.of("svg", pieces)
            .with("class", "trace")
            .with("role", "img")
            .with("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT)),
        Element.of("figcaption", page.say("job.drawing.caption")));
  }

  private Element line(String kind, boolean bound) {
    StringBuilder path = new StringBuilder();
    for (Trace.Point point : points) {
      path.append(path.isEmpty() ? "M" : "L")
          .append(
              String.format(
                  Locale.ROOT,
                  "%.1f %.1f",
                  x(point.seconds()),
                  y(bound ? point.bound() : point.value())));
    }
    return Element.of("path").with("class", kind).with("d", path.toString());
  }

  private static Element label(double y, String words) {
    return Element.of("text", words)
        .with("x", Integer.toString(WIDTH - RIGHT + 2 * LEFT))
        .with("y", String.format(Locale.ROOT, "%.1f", y + LEFT));
  }

  private double x(double seconds) {
    double first = points.getFirst().seconds();
    return LEFT + (WIDTH - RIGHT - LEFT) * (seconds - first) / (last - first);
  }

  private double y(double money) {
    double share = high > low ? (money - low) / (high - low) : 0.5;
    return HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
  }
}
