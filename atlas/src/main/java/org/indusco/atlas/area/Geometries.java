package org.indusco.atlas.area;

import java.util.ArrayList;
import java.util.List;
import org.indusco.model.shape.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

/// Turns shapes into geometry in degrees.
///
/// A part with a step of more than 180 degrees of longitude is taken to cross the antimeridian:
/// its western longitudes are counted on from 180 upwards.
public final class Geometries {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private Geometries() {}

  /// The geometry of a shape; its areas are made valid when they cross themselves.
  public static Geometry of(Shape shape) {
    List<Geometry> parts = new ArrayList<>();
    for (Shape.Part part : shape.parts()) {
      boolean across = crossesAntimeridian(part);
      Geometry geometry =
          switch (shape.kind()) {
            case POINT -> FACTORY.createMultiPointFromCoords(path(part, 0, across));
            case LINE -> FACTORY.createLineString(path(part, 0, across));
            case AREA -> polygon(part, across);
          };
      parts.add(geometry);
    }
    Geometry all = FACTORY.buildGeometry(parts);
    return shape.kind() != Shape.Kind.AREA || all.isValid() ? all : GeometryFixer.fix(all);
  }

  static Polygon polygon(Shape.Part part, boolean across) {
    LinearRing[] holes = new LinearRing[part.rings().size() - 1];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = FACTORY.createLinearRing(path(part, i + 1, across));
    }
    return FACTORY.createPolygon(FACTORY.createLinearRing(path(part, 0, across)), holes);
  }

  private static Coordinate[] path(Shape.Part part, int ring, boolean across) {
    double[] flat = part.rings().get(ring);
    Coordinate[] path = new Coordinate[flat.length / 2];
    for (int i = 0; i < path.length; i++) {
      double lon = flat[2 * i];
      path[i] = new Coordinate(across && lon < 0 ? lon + 360 : lon, flat[2 * i + 1]);
    }
    return path;
  }

  static boolean crossesAntimeridian(Shape.Part part) {
    double[] outer = part.rings().getFirst();
    for (int i = 2; i < outer.length; i += 2) {
      double step = Math.abs(outer[i] - outer[i - 2]);
      // A step from one edge of the map to the other closes an area that was cut there, such as
      // that around a pole.
      if (step > 180 && step < 360) {
        return true;
      }
    }
    return false;
  }
}
