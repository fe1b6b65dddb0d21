package org.indusco.server.screen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.indusco.app.job.Trace;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.report.Figures;
import org.indusco.server.page.Page;

/// Bound and estimated value of a job as two lines that close in, with their axes, and what the
/// plan is worth as a dot when there is one: an estimate can lie above it, and is no plan. The
/// drawing has the same size whatever there is to draw, so that nothing is pushed about while a job
/// goes on.
final class TraceDrawing {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 280;
  private static final int LEFT = 92;
  private static final int RIGHT = 150;
  private static final int TOP = 14;
  private static final int BOTTOM = 44;
  private static final int LETTERS = 15;
  private static final int TICKS = 5;

  /// What lies farther off than so many times what is between value and bound in the end is cut
  /// off: the first bounds say little.
  private static final double BEYOND = 5;

  private final Page page;
  private final Figures figures;
  private final List<Trace.Point> points;
  private final OptionalDouble plan;
  private final double value;
  private final Ticks money;
  private final Ticks seconds;

  private TraceDrawing(Page page, List<Trace.Point> points, OptionalDouble plan) {
    this.page = page;
    this.points = points;
    this.plan = plan;
    figures = Figures.of("", page.visitor().language());
    Trace.Point end = points.getLast();
    value = plan.orElse(end.value());
    double near = Math.max(Math.abs(end.bound() - value), 0.002 * Math.abs(end.bound()));
    double low = Math.min(value, estimates().mapToDouble(Trace.Point::value).min().orElse(value));
    double high = points.stream().mapToDouble(Trace.Point::bound).max().orElseThrow();
    money =
        Ticks.over(
            Math.max(low, value - BEYOND * near),
            Math.min(high, end.bound() + BEYOND * near),
            TICKS);
    seconds = Ticks.over(0, Math.max(end.seconds(), 0.1), TICKS);
  }

  /// The points at which the value is estimated: when there is a plan, the last is its own.
  private Stream<Trace.Point> estimates() {
    return points.stream().limit(points.size() - (plan.isPresent() ? 1 : 0));
  }

  /// The drawing; an empty frame while there is too little to draw. Points at which nothing is
  /// bound yet are left out.
  ///
  /// @param plan what the plan that was made is worth, in money; empty before there is one
  static Element of(Page page, List<Trace.Point> trace, OptionalDouble plan) {
    List<Trace.Point> told =
        trace.stream()
            .filter(point -> Double.isFinite(point.bound()) && point.bound() > 0)
            .filter(point -> point.value() > 0)
            .toList();
    return told.size() > 1 ? new TraceDrawing(page, told, plan).element() : empty(page);
  }

  private static Element empty(Page page) {
    Element words =
        text(page.say("job.drawing.empty"), LEFT + (WIDTH - LEFT - RIGHT) / 2.0, HEIGHT / 2.0)
            .with("text-anchor", "middle");
    return figure(page, page.say("job.drawing.empty"), List.of(frame(), words));
  }

  private static Element figure(Page page, String said, List<Element> pieces) {
    List<Node> all = new ArrayList<>();
    all.add(Element.of("title", said));
    all.addAll(pieces);
    return Element.of(
        "figure",
        Element.of("svg", all)
            .with("class", "trace")
            .with("role", "img")
            .with("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT)),
        Element.of("figcaption", page.say("job.drawing.caption")));
  }

  private Element element() {
    Trace.Point end = points.getLast();
    List<Element> pieces = new ArrayList<>();
    pieces.add(frame());
    for (double tick : money.all()) {
      pieces.add(line("trace-tick", LEFT, y(tick), WIDTH - RIGHT, y(tick)));
      pieces.add(text(figures.count(tick), LEFT - 8, y(tick) + 4).with("text-anchor", "end"));
    }
    for (double tick : seconds.all()) {
      pieces.add(line("trace-tick", x(tick), HEIGHT - BOTTOM, x(tick), HEIGHT - BOTTOM + 5));
      pieces.add(
          text(figures.number(tick), x(tick), HEIGHT - BOTTOM + 20).with("text-anchor", "middle"));
    }
    pieces.add(
        text(page.say("job.drawing.seconds"), (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 6)
            .with("text-anchor", "middle"));
    // A drawing within a drawing cuts off what lies beyond it.
    pieces.add(
        Element.of(
                "svg",
                path("trace-bound", points.stream(), Trace.Point::bound),
                path("trace-value", estimates(), Trace.Point::value))
            .with("x", Integer.toString(LEFT))
            .with("y", Integer.toString(TOP))
            .with("width", Integer.toString(WIDTH - LEFT - RIGHT))
            .with("height", Integer.toString(HEIGHT - TOP - BOTTOM))
            .with(
                "viewBox",
                "%d %d %d %d".formatted(LEFT, TOP, WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM)));
    double bound = Math.clamp(y(end.bound()), TOP + LETTERS, HEIGHT - BOTTOM - 3.0 * LETTERS);
    double below = Math.max(y(value), bound + 2 * LETTERS + 4);
    pieces.addAll(label(bound, "job.bound", end.bound()));
    pieces.addAll(label(below, plan.isPresent() ? "job.worth" : "job.estimate", value));
    plan.ifPresent(worth -> pieces.add(dot(x(end.seconds()), y(worth))));
    String said =
        page.say(
            plan.isPresent() ? "job.drawing" : "job.drawing.estimate",
            figures.count(value),
            figures.count(end.bound()));
    return figure(page, said, pieces);
  }

  private List<Element> label(double y, String key, double figure) {
    int x = WIDTH - RIGHT + 10;
    return List.of(
        text(page.say(key), x, y - 3),
        text(figures.count(figure), x, y + LETTERS - 3).with("class", "trace-figure"));
  }

  private static Element frame() {
    return line("trace-axis", LEFT, HEIGHT - BOTTOM, WIDTH - RIGHT, HEIGHT - BOTTOM);
  }

  private static Element line(String kind, double x1, double y1, double x2, double y2) {
    return Element.of("path").with("class", kind).with("d", to("M", x1, y1) + to("L", x2, y2));
  }

  private static Element dot(double x, double y) {
    return Element.of("circle")
        .with("class", "trace-end")
        .with("cx", String.format(Locale.ROOT, "%.1f", x))
        .with("cy", String.format(Locale.ROOT, "%.1f", y))
        .with("r", "4.5");
  }

  private Element path(
      String kind, Stream<Trace.Point> along, ToDoubleFunction<Trace.Point> amount) {
    StringBuilder path = new StringBuilder();
    along.forEach(
        point ->
            path.append(
                to(
                    path.isEmpty() ? "M" : "L",
                    x(point.seconds()),
                    y(amount.applyAsDouble(point)))));
    return Element.of("path").with("class", kind).with("d", path.toString());
  }

  private static String to(String how, double x, double y) {
    return String.format(Locale.ROOT, "%s%.1f %.1f", how, x, y);
  }

  private static Element text(String words, double x, double y) {
    return Element.of("text", words)
        .with("x", String.format(Locale.ROOT, "%.1f", x))
        .with("y", String.format(Locale.ROOT, "%.1f", y));
  }

  private double x(double time) {
    return LEFT + (WIDTH - RIGHT - LEFT) * seconds.share(time);
  }

  private double y(double amount) {
    return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * money.share(amount);
  }
}
