package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.report.Ink.Spot;
import org.indusco.model.frontier.FrontierRow;

/// The chart of a trade-off: plans as dots, and hatched what no plan can reach.
final class FrontierChart {

  private static final int WIDTH = 840;
  private static final int HEIGHT = 560;
  private static final double LEFT = 104;
  private static final double RIGHT = WIDTH - 72;
  private static final double TOP = 56;
  private static final double BOTTOM = HEIGHT - 72;
  private static final int TICKS = 6;
  private static final double NEAR = 14;

  private final TradeOff shown;
  private final Scale x;
  private final Scale y;
  private final Figures figures;
  private final boolean linked;
  private final List<Element> ink = new ArrayList<>();

  private FrontierChart(TradeOff shown, Figures figures, boolean linked) {
    this.shown = shown;
    this.linked = linked;
    this.figures = figures;
    x = scale(FrontierRow::first, shown.first().of(), LEFT, RIGHT);
    y = scale(FrontierRow::second, shown.second().of(), BOTTOM, TOP);
  }

  /// @param linked whether each point leads to `#point-` with its number
  static Element of(TradeOff shown, Figures figures, boolean linked) {
    FrontierChart chart = new FrontierChart(shown, figures, linked);
    chart.impossible();
    chart.axes();
    chart.points();
    String title =
        figures.words().say("frontier.title", shown.first().name(), shown.second().name());
    return linked
        ? Ink.choices(WIDTH, HEIGHT, title, chart.ink)
        : Ink.chart(WIDTH, HEIGHT, title, chart.ink);
  }

  /// From a little below the least to a little above the most, at least a fiftieth of all.
  private Scale scale(ToDoubleFunction<FrontierRow> figure, double of, double begin, double end) {
    double least = shown.points().stream().mapToDouble(figure).min().orElse(0);
    double most = shown.points().stream().mapToDouble(figure).max().orElse(0);
    double room = Math.max(0.3 * (most - least), 0.02 * of);
    return new Scale(Math.max(0, least - room), most + room, begin, end);
  }

  private void impossible() {
    List<Spot> possible = new ArrayList<>();
    possible.add(new Spot(LEFT, TOP));
    possible.add(new Spot(RIGHT, TOP));
    possible.add(new Spot(RIGHT, BOTTOM));
    possible.add(new Spot(LEFT, BOTTOM));
    String frame = Ink.through(possible, true);
    for (FrontierRow point : shown.points()) {
      possible = below(point, possible);
    }
    String data = frame + " " + Ink.through(possible, true);
    ink.add(Ink.hatching("beyond"));
    ink.add(Ink.path("beyond", data).with("fill-rule", "evenodd"));
    ink.add(Ink.path("limit", Ink.through(possible, true)));
  }

  /// The part of an area below a point's line, by cutting it along the line.
  private List<Spot> below(FrontierRow point, List<Spot> area) {
    List<Spot> kept = new ArrayList<>();
    for (int i = 0; i < area.size(); i++) {
      Spot here = area.get(i);
      Spot next = area.get((i + 1) % area.size());
      double left = room(point, here);
      double then = room(point, next);
      if (left >= 0) {
        kept.add(here);
      }
      if (left * then < 0) {
        double share = left / (left - then);
        kept.add(
            new Spot(
                here.x() + share * (next.x() - here.x()),
                here.y() + share * (next.y() - here.y())));
      }
    }
    return kept;
  }

  /// How far a spot of the chart lies below a point's line, in money; below 0 when beyond it.
  private double room(FrontierRow point, Spot spot) {
    double first = x.low() + (x.high() - x.low()) * (spot.x() - LEFT) / (RIGHT - LEFT);
    double second = y.low() + (y.high() - y.low()) * (BOTTOM - spot.y()) / (BOTTOM - TOP);
    return point.limit() - point.firstWeight() * first - point.secondWeight() * second;
  }

  private void axes() {
    ink.add(Ink.rect("frame", LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP));
    for (double tick : x.ticks(TICKS)) {
      ink.add(Ink.line("tick", x.at(tick), BOTTOM, x.at(tick), BOTTOM + 6));
      ink.add(Ink.words("figure", "middle", x.at(tick), BOTTOM + 22, figures.number(tick)));
    }
    for (double tick : y.ticks(TICKS)) {
      ink.add(Ink.line("tick", LEFT - 6, y.at(tick), LEFT, y.at(tick)));
      ink.add(Ink.words("figure", "end", LEFT - 10, y.at(tick) + 4, figures.number(tick)));
    }
    Scale across = x.dividedBy(shown.first().of());
    for (double tick : across.ticks(TICKS)) {
      ink.add(Ink.line("tick", across.at(tick), TOP - 6, across.at(tick), TOP));
      ink.add(Ink.words("share", "middle", across.at(tick), TOP - 12, percent(tick)));
    }
    Scale up = y.dividedBy(shown.second().of());
    for (double tick : up.ticks(TICKS)) {
      ink.add(Ink.line("tick", RIGHT, up.at(tick), RIGHT + 6, up.at(tick)));
      ink.add(Ink.words("share", "start", RIGHT + 10, up.at(tick) + 4, percent(tick)));
    }
    ink.add(Ink.words("axis", "middle", (LEFT + RIGHT) / 2, HEIGHT - 20, name(shown.first())));
    ink.add(Ink.upwards("axis", 24, (TOP + BOTTOM) / 2, name(shown.second())));
    ink.add(Ink.words("share", "end", RIGHT, 20, figures.words().say("frontier.shares")));
  }

  private String percent(double share) {
    return figures.words().say("figures.percent", figures.number(100 * share));
  }

  private String name(TradeOff.Axis axis) {
    return FrontierPage.axis(figures.words(), axis);
  }

  private void points() {
    List<Spot> best =
        shown.points().stream()
            .filter(point -> !point.passed())
            .sorted(Comparator.comparingDouble(FrontierRow::first))
            .map(this::spot)
            .toList();
    ink.add(Ink.path("found", Ink.through(best, false)));
    for (FrontierRow point : shown.points()) {
      ink.add(linked ? link(point) : Element.of("g", sign(point)));
    }
    for (List<FrontierRow> group : groups()) {
      Spot spot = spot(group.getFirst());
      String numbers =
          String.join(", ", group.stream().map(each -> Integer.toString(each.point())).toList());
      ink.add(Ink.words("number", "end", spot.x() - 12, spot.y() + 16, numbers));
    }
  }

  private List<Element> sign(FrontierRow point) {
    Spot spot = spot(point);
    List<Element> sign = new ArrayList<>();
    if (linked) {
      // Fingers are wider than dots.
      sign.add(Ink.dot("reach", spot.x(), spot.y(), 14));
    }
    sign.add(Ink.dot(point.passed() ? "dot passed" : "dot", spot.x(), spot.y(), 5));
    if (point.declared()) {
      sign.add(Ink.dot("ring", spot.x(), spot.y(), 9));
    }
    return sign;
  }

  private Element link(FrontierRow point) {
    String told =
        figures
            .words()
            .say(
                "frontier.link",
                point.point(),
                name(shown.first()),
                figures.count(point.first()),
                name(shown.second()),
                figures.count(point.second()));
    List<Element> inside = new ArrayList<>(List.of(Element.of("title", told)));
    inside.addAll(sign(point));
    return Element.of("a", inside).with("href", "#point-" + point.point()).with("aria-label", told);
  }

  /// Points that lie so near to each other that their numbers would cover each other.
  private List<List<FrontierRow>> groups() {
    List<List<FrontierRow>> groups = new ArrayList<>();
    for (FrontierRow point : shown.points()) {
      groups.stream()
          .filter(group -> near(spot(group.getFirst()), spot(point)))
          .findFirst()
          .orElseGet(
              () -> {
                List<FrontierRow> fresh = new ArrayList<>();
                groups.add(fresh);
                return fresh;
              })
          .add(point);
    }
    return groups;
  }

  private static boolean near(Spot one, Spot other) {
    return Math.hypot(one.x() - other.x(), one.y() - other.y()) < NEAR;
  }

  private Spot spot(FrontierRow point) {
    return new Spot(x.at(point.first()), y.at(point.second()));
  }
}
