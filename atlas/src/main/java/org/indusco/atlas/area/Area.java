package org.indusco.atlas.area;

import java.util.ArrayList;
import java.util.List;
import org.indusco.model.shape.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/// An area that can be asked often what it holds.
public final class Area {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final List<PreparedGeometry> parts = new ArrayList<>();

  private Area() {}

  /// The area that several shapes cover together; points and lines cover nothing.
  public static Area of(List<Shape> shapes) {
    Area area = new Area();
    for (Shape shape : shapes) {
      if (shape.kind() == Shape.Kind.AREA) {
        Geometry whole = Geometries.of(shape);
        for (int i = 0; i < whole.getNumGeometries(); i++) {
          area.parts.add(PreparedGeometryFactory.prepare(whole.getGeometryN(i)));
        }
      }
    }
    return area;
  }

  /// Whether a place lies inside or on the edge.
  ///
  /// @param spot its longitude as x and latitude as y, in degrees
  public boolean holds(Coordinate spot) {
    return covers(spot.x, spot.y) || (spot.x < 0 && covers(spot.x + 360, spot.y));
  }

  private boolean covers(double x, double y) {
    for (PreparedGeometry part : parts) {
      if (part.getGeometry().getEnvelopeInternal().covers(x, y)
          && part.covers(FACTORY.createPoint(new Coordinate(x, y)))) {
        return true;
      }
    }
    return false;
  }
}
