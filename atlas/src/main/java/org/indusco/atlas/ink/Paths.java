package org.indusco.atlas.ink;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/// Geometry as the data of an SVG path, to a tenth of a pixel.
final class Paths {

  private final StringBuilder path = new StringBuilder();

  private Paths() {}

  static String of(Geometry geometry) {
    Paths paths = new Paths();
    paths.add(geometry);
    return paths.path.toString();
  }

  private void add(Geometry geometry) {
    switch (geometry) {
      case Polygon polygon when !polygon.isEmpty() -> {
        line(polygon.getExteriorRing(), true);
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
          line(polygon.getInteriorRingN(i), true);
        }
      }
      case LineString line when !line.isEmpty() -> line(line, false);
      case GeometryCollection several -> {
        for (int i = 0; i < several.getNumGeometries(); i++) {
          add(several.getGeometryN(i));
        }
      }
      default -> {} // points are drawn as signs, and nothing is drawn of what is empty
    }
  }

  private void line(LineString line, boolean closed) {
    long lastX = Long.MIN_VALUE;
    long lastY = Long.MIN_VALUE;
    char command = 'M';
    Coordinate[] corners = line.getCoordinates();
    for (int i = 0; i < corners.length - (closed ? 1 : 0); i++) {
      long x = Math.round(10 * corners[i].x);
      long y = Math.round(10 * corners[i].y);
      if (x != lastX || y != lastY) {
        path.append(command);
        tenths(x);
        path.append(' ');
        tenths(y);
        command = 'L';
      }
      lastX = x;
      lastY = y;
    }
    path.append(closed ? "Z" : "");
  }

  private void tenths(long value) {
    path.append(value % 10 == 0 ? String.valueOf(value / 10) : String.valueOf(value / 10.0));
  }
}
