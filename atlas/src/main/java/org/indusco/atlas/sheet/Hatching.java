package org.indusco.atlas.sheet;

import java.util.Locale;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Svg;
import org.indusco.model.network.Zone;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// How zones are hatched: each kind in a way of its own, so that black print reads.
final class Hatching {

  private static final String LATER = "later";
  private static final double WIDE = 12;

  private final Canvas canvas;

  Hatching(Canvas canvas) {
    this.canvas = canvas;
  }

  /// Defines the pattern of a kind; to be done once before it is drawn.
  void define(Zone.Kind kind) {
    double step = step(kind) * canvas.unit();
    Svg svg = canvas.svg().pattern(canvas.prefix() + name(kind), step, turn(kind));
    if (kind == Zone.Kind.BOMBED) {
      svg.circle(new Coordinate(step / 2, step / 2), 1.1 * canvas.unit(), Ink.fill(hue(kind)));
    } else {
      svg.path("M0 0V" + Svg.number(step), line(kind, step));
    }
    svg.close();
  }

  private Ink line(Zone.Kind kind, double step) {
    Ink line = Ink.stroke(hue(kind), 1.6 * canvas.unit());
    return kind == Zone.Kind.OCCUPIED ? line : line.dashes(0.6 * step, 0.4 * step);
  }

  void defineLater() {
    double step = WIDE * canvas.unit();
    canvas
        .svg()
        .pattern(canvas.prefix() + LATER, step, 45)
        .path("M0 0V" + Svg.number(step), Ink.stroke(Hues.OXBLOOD, 1.4 * canvas.unit()))
        .close();
  }

  /// Draws an area of a kind, on the map or as a sample in the legend.
  void draw(Zone.Kind kind, Geometry area) {
    Ink edged =
        Ink.fill(canvas.reference(name(kind)))
            .faint(0.6)
            .edge(hue(kind), 0.9 * canvas.unit())
            .faintEdge(0.65);
    canvas
        .svg()
        .path(area, Ink.fill(hue(kind)).faint(0.09))
        .path(area, kind == Zone.Kind.OCCUPIED ? edged : edged.dashes(4, 3));
  }

  /// Draws ground that will be occupied later.
  void drawLater(Geometry area) {
    canvas
        .svg()
        .path(
            area,
            Ink.fill(canvas.reference(LATER))
                .faint(0.6)
                .edge(Hues.OXBLOOD, 0.8 * canvas.unit())
                .dashes(2, 3));
  }

  private static String name(Zone.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String hue(Zone.Kind kind) {
    return kind == Zone.Kind.GUERRILLA ? Hues.MOSS : Hues.OXBLOOD;
  }

  private static double step(Zone.Kind kind) {
    return switch (kind) {
      case OCCUPIED, BOMBED -> 6;
      case CONTESTED, GUERRILLA, REAR -> 9;
    };
  }

  private static int turn(Zone.Kind kind) {
    return switch (kind) {
      case OCCUPIED, REAR -> 45;
      case CONTESTED -> -45;
      case BOMBED -> 0;
      case GUERRILLA -> 90;
    };
  }
}
