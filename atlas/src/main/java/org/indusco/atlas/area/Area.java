package org.indusco.atlas.area;

import java.util.ArrayList;
import java.util.List;
import org.indusco.model.shape.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
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

  /// Whether some of it lies in a box in degrees, edges included.
  ///
  /// @throws IllegalArgumentException when west lies east of east or south north of north
  public boolean touches(double west, double south, double east, double north) {
    if (west > east || south > north) {
      throw new IllegalArgumentException(
          "a box has its west in the west and its south in the south");
    }
    return meets(new Envelope(west, east, south, north))
        || (west < 0 && meets(new Envelope(west + 360, east + 360, south, north)));
  }

  private boolean meets(Envelope box) {
    Geometry whole = FACTORY.toGeometry(box);
    return parts.stream()
        .anyMatch(
            part ->
                part.getGeometry().getEnvelopeInternal().intersects(box) && part.intersects(whole));
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
