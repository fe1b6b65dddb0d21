package org.indusco.atlas.sheet;

import org.indusco.atlas.figure.Flow;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Svg;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// Draws curved arrows.
final class Arrows {

  private static final double BOW = 0.14;
  private static final double AT_SIGN = 5; // an arrow's tip stands off the middle of the sign

  private final Canvas canvas;

  Arrows(Canvas canvas) {
    this.canvas = canvas;
  }

  /// How an arrow looks.
  ///
  /// @param hue of all of it
  /// @param shaft how its line is drawn
  /// @param width of the line in pixels
  /// @param bow by how much more than usually it is bent
  /// @param faint whether it is one of the small ones, which are drawn fainter
  record Look(String hue, Ink shaft, double width, double bow, boolean faint) {}

  /// The points of an arrow.
  private record Points(
      Coordinate bend, Coordinate neck, Coordinate tip, Coordinate left, Coordinate right) {}

  private Points points(Flow flow, Look look) {
    Coordinate from = canvas.spot(flow.from());
    Coordinate to = canvas.spot(flow.to());
    double width = look.width();
    Coordinate bend = bend(from, to, BOW * look.bow());
    Coordinate tip = before(bend, to, AT_SIGN * canvas.unit());
    double head = Math.min(0.4 * from.distance(tip), 3.2 * canvas.unit() + 1.5 * width);
    Coordinate neck = before(bend, tip, head);
    double half = 0.8 * (1.6 * canvas.unit() + width);
    double reach = Math.max(1e-9, bend.distance(tip));
    double ex = (tip.x - bend.x) / reach;
    double ey = (tip.y - bend.y) / reach;
    Coordinate left = new Coordinate(neck.x - half * ey, neck.y + half * ex);
    Coordinate right = new Coordinate(neck.x + half * ey, neck.y - half * ex);
    return new Points(bend, neck, tip, left, right);
  }

  /// Keeps names off the heads of an arrow that is not one of the small ones.
  void keepClear(Flow flow, Look look) {
    Points points = points(flow, look);
    Envelope head = new Envelope(points.left(), points.right());
    head.expandToInclude(points.tip());
    if (!look.faint() && canvas.shows(points.tip())) {
      canvas.board().keepClear(head);
    }
  }

  void draw(Flow flow, Look look) {
    Points points = points(flow, look);
    String way =
        "M"
            + Svg.point(canvas.spot(flow.from()))
            + "Q"
            + Svg.point(points.bend())
            + " "
            + Svg.point(points.neck());
    String tipped =
        "M"
            + Svg.point(points.tip())
            + "L"
            + Svg.point(points.left())
            + "L"
            + Svg.point(points.right())
            + "Z";
    if (!look.faint()) {
      double casing = look.width() + 2 * canvas.unit();
      canvas.svg().path(way, Ink.stroke(Hues.PAPER, casing).faintEdge(0.75));
    }
    canvas
        .svg()
        .path(way, look.shaft().faintEdge(look.faint() ? 0.55 : 0.95))
        .path(tipped, Ink.fill(look.hue()).faint(look.faint() ? 0.7 : 1));
  }

  /// A straight sample for the legend.
  void sample(Coordinate at, Ink ink) {
    double half = 9 * canvas.unit();
    canvas.svg().line(new Coordinate(at.x - half, at.y), new Coordinate(at.x + half, at.y), ink);
  }

  /// The point that a way bends to: to its left, so that there and back lie apart.
  private static Coordinate bend(Coordinate from, Coordinate to, double bow) {
    double dx = to.x - from.x;
    double dy = to.y - from.y;
    return new Coordinate(from.x + dx / 2 + bow * dy, from.y + dy / 2 - bow * dx);
  }

  /// The point some pixels before the end of a line, at most half of it.
  private static Coordinate before(Coordinate from, Coordinate to, double pixels) {
    double length = Math.max(1e-9, from.distance(to));
    double share = Math.min(0.5, pixels / length);
    return new Coordinate(to.x - share * (to.x - from.x), to.y - share * (to.y - from.y));
  }
}
