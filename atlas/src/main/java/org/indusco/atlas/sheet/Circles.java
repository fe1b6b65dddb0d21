package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.atlas.figure.Figures;
import org.indusco.atlas.figure.Spot;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Lettering;
import org.indusco.model.network.Fact;
import org.locationtech.jts.geom.Coordinate;

/// At each place a circle whose area is in proportion to an amount; hollow and dashed where the
/// amount is estimated.
final class Circles implements Layer {

  private static final double LARGEST = 27; // radius in pixels
  private static final double SMALLEST = 1.6;
  private static final String HUE = "#4F7FA6";

  private final Canvas canvas;
  private final Content content;
  private final Wordings wordings;
  private final List<Circle> circles = new ArrayList<>();

  /// What a map of circles says.
  ///
  /// @param heading of the legend
  /// @param nothing when there are no circles
  /// @param notes below the legend's circles
  record Wordings(String heading, String nothing, List<String> notes) {

    Wordings {
      notes = List.copyOf(notes);
    }
  }

  Circles(Canvas canvas, Content content, Wordings wordings) {
    this.canvas = canvas;
    this.content = content;
    this.wordings = wordings;
    for (Spot spot : content.figures().spots()) {
      Coordinate at = canvas.spot(spot.place());
      if (canvas.shows(at)) {
        circles.add(new Circle(spot, at, radius(spot.value())));
      }
    }
  }

  private record Circle(Spot spot, Coordinate at, double radius) {}

  /// The radius of a circle for an amount, so that areas compare.
  private double radius(double value) {
    double largest = canvas.unit() * LARGEST * canvas.shrunk(0.4);
    return content.most() > 0 ? largest * Math.sqrt(value / content.most()) : 0;
  }

  @Override
  public Map<String, Double> halves() {
    Map<String, Double> halves = new HashMap<>();
    for (Circle circle : circles) {
      double half = Math.max(SMALLEST * canvas.unit(), circle.radius());
      halves.merge(circle.spot().place().id(), half, Math::max);
    }
    return halves;
  }

  @Override
  public void draw() {
    for (Circle circle : circles) {
      canvas.svg().circle(circle.at(), circle.radius(), ink(circle.spot().estimated()));
    }
  }

  private Ink ink(boolean estimated) {
    double unit = canvas.unit();
    Ink edged = Ink.fill(HUE).faint(estimated ? 0.3 : 0.72).edge(Hues.darker(HUE, 0.5), 1.1 * unit);
    return estimated ? edged.dashes(3 * unit, 1.6 * unit) : edged;
  }

  @Override
  public void explain(Column column) {
    Figures figures = content.figures();
    column.heading(wordings.heading());
    if (content.most() > 0) {
      boolean whole = figures.unit().isEmpty();
      nest(column, Rounds.samples(content.most(), whole));
      String sure = content.planned() ? "circle.planned" : "circle.known";
      for (boolean estimated : new boolean[] {false, true}) {
        if (figures.spots().stream().anyMatch(spot -> spot.estimated() == estimated)) {
          String words = content.words().say(estimated ? "circle.estimated" : sure);
          double radius = 6 * canvas.unit();
          column.row(at -> canvas.svg().circle(at, radius, ink(estimated)), words, "");
        }
      }
    }
    if (circles.isEmpty() && content.single()) {
      column.note(wordings.nothing());
    } else if (content.single()) {
      String total = content.amount(figures.total(), figures.unit());
      String sign = figures.estimated() ? "~" : "";
      column.row(at -> {}, content.words().say("circle.total"), sign + total);
    }
    wordings.notes().forEach(column::note);
  }

  /// Circles inside one another on one foot, with lines to what they mean.
  private void nest(Column column, List<Double> samples) {
    double unit = canvas.unit();
    double largest = radius(samples.isEmpty() ? 0 : samples.getLast());
    double step = 15 * unit;
    double height = Math.max(2 * largest, step * samples.size());
    Coordinate corner = column.take(height + 4 * unit);
    double foot = corner.y + height;
    double x = corner.x + largest + 2 * unit;
    double ends = corner.x + 2 * largest + 16 * unit;
    double lastY = foot + step;
    for (double value : samples) {
      double radius = radius(value);
      double y = Math.min(foot - 2 * radius, lastY - step);
      lastY = y;
      canvas
          .svg()
          .circle(
              new Coordinate(x, foot - radius),
              radius,
              Ink.fill(Hues.PAPER).faint(0.4).edge(Hues.INK, 0.9 * unit))
          .line(
              new Coordinate(x, foot - 2 * radius),
              new Coordinate(ends - 3 * unit, y),
              Ink.stroke(Hues.SECOND, 0.7 * unit))
          .words(
              content.amount(value, content.figures().unit()),
              new Coordinate(ends, y + 4 * unit),
              Lettering.of(11 * unit));
    }
  }

  @Override
  public List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    if (content.figures().estimated()) {
      remarks.add(content.words().say("estimated"));
    }
    if (content.planned()) {
      remarks.add(content.words().say("planned"));
    }
    return remarks;
  }

  /// A fact of the whole network in words, such as "25,682 (December 1940)".
  static String told(Content content, Fact fact, String unit) {
    Double value = fact.value();
    return content
        .words()
        .say(
            "fact",
            content.amount(value == null ? 0 : value, unit),
            content.words().date(fact.date()));
  }
}
