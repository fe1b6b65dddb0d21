package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.List;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Lettering;
import org.indusco.model.wording.Wording;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Meridians and parallels in hairlines, with their degrees along the frame.
final class Graticule {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int[] STEPS = {1, 2, 5, 10, 20, 30};
  private static final double EDGE = 1.5;

  private final Canvas canvas;
  private final Wording words;
  private final List<Geometry> lines = new ArrayList<>();
  private final List<Tick> ticks = new ArrayList<>();

  Graticule(Canvas canvas, Wording words) {
    this.canvas = canvas;
    this.words = words;
    Envelope degrees = canvas.frame().degrees();
    int step = step(Math.max(degrees.getWidth(), degrees.getHeight()));
    for (int lon = first(degrees.getMinX(), step); lon <= degrees.getMaxX(); lon += step) {
      add(lon, degrees.getMinY(), lon, degrees.getMaxY(), true);
    }
    for (int lat = first(degrees.getMinY(), step); lat <= degrees.getMaxY(); lat += step) {
      add(degrees.getMinX(), lat, degrees.getMaxX(), lat, false);
    }
  }

  private record Tick(Coordinate at, String label, boolean below) {}

  private static int first(double least, int step) {
    return (int) Math.ceil(least / step) * step;
  }

  private static int step(double degrees) {
    for (int step : STEPS) {
      if (degrees / step <= 9) {
        return step;
      }
    }
    return 45;
  }

  private void add(double x1, double y1, double x2, double y2, boolean meridian) {
    Geometry line =
        canvas
            .frame()
            .paper(
                FACTORY.createLineString(
                    new Coordinate[] {new Coordinate(x1, y1), new Coordinate(x2, y2)}));
    lines.add(line);
    Envelope frame = canvas.frame().paper();
    String label = name(meridian ? x1 : y1, meridian);
    for (Coordinate end : line.getCoordinates()) {
      if (meridian && frame.getMaxY() - end.y < EDGE) {
        ticks.add(new Tick(end, label, true));
      } else if (!meridian && end.x - frame.getMinX() < EDGE) {
        ticks.add(new Tick(end, label, false));
      }
    }
  }

  private String name(double degrees, boolean meridian) {
    double within = degrees > 180 ? degrees - 360 : degrees;
    String number = String.valueOf(Math.round(Math.abs(within)));
    if (within == 0) {
      return number + "°";
    }
    if (meridian) {
      return words.say(within > 0 ? "degrees.east" : "degrees.west", number);
    }
    return words.say(within > 0 ? "degrees.north" : "degrees.south", number);
  }

  void draw() {
    Ink hair = Ink.stroke("#8A8F94", 0.5).faintEdge(0.45);
    lines.forEach(line -> canvas.svg().path(line, hair));
  }

  void drawDegrees() {
    double size = 9.5 * canvas.unit();
    Lettering lettering = Lettering.of(size).ink(Hues.SECOND);
    for (Tick tick : ticks) {
      Coordinate at = tick.at();
      if (tick.below()) {
        Coordinate below = new Coordinate(at.x, at.y + 1.35 * size);
        canvas.svg().words(tick.label(), below, lettering.anchor("middle"));
      } else {
        Coordinate beside = new Coordinate(at.x - 0.4 * size, at.y + 0.35 * size);
        canvas.svg().words(tick.label(), beside, lettering.anchor("end"));
      }
    }
  }
}
