package org.indusco.atlas.area;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.indusco.model.shape.Shape;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.noding.BasicSegmentString;
import org.locationtech.jts.noding.MCIndexNoder;
import org.locationtech.jts.noding.SegmentIntersector;
import org.locationtech.jts.noding.SegmentString;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/// Finds out whether areas are areas: their rings neither cross nor touch themselves or each other,
/// holes lie inside, and nothing is flat.
///
/// Comparing edges takes long when many lie side by side, so their pairs are counted over all areas
/// that one instance is asked about.
public final class Validity {

  private static final String REPAIR =
      "Maybe repair it with a geographic information system (its tool is called \"fix"
          + " geometries\" or \"make valid\").";

  private final long most;
  private long pairs;

  /// @param most pairs of edges that are compared; an area beyond them is refused
  public Validity(long most) {
    this.most = most;
  }

  /// What is wrong with an area.
  ///
  /// @param reason in words, without an end
  /// @param lon longitude of a point where it is wrong, in degrees
  /// @param lat latitude of that point, in degrees
  /// @param maybe what may help, as a sentence
  public record Flaw(String reason, double lon, double lat, String maybe) {}

  /// The first flaw of a polygon with closed rings of at least 4 points; none when it is sound.
  public Optional<Flaw> find(Shape.Part part) {
    boolean across = Geometries.crossesAntimeridian(part);
    Polygon polygon = Geometries.polygon(part, across);
    Optional<Flaw> flaw = tooWide(polygon, across);
    for (int i = 0; i <= polygon.getNumInteriorRing() && flaw.isEmpty(); i++) {
      flaw = flat(ring(polygon, i));
    }
    if (flaw.isEmpty() && tooInvolved(polygon)) {
      String reason = "too many edges lie side by side for the area to be checked";
      flaw = Optional.of(flaw(reason, polygon.getCoordinate(), "Maybe simplify the shapes."));
    }
    return flaw.isPresent() ? flaw : invalid(polygon);
  }

  /// An area across the antimeridian that then still has an edge of more than half a circle.
  private static Optional<Flaw> tooWide(Polygon polygon, boolean across) {
    Coordinate[] outer = polygon.getExteriorRing().getCoordinates();
    for (int i = 1; across && i < outer.length; i++) {
      if (Math.abs(outer[i].x - outer[i - 1].x) > 180) {
        return Optional.of(
            flaw(
                "the area reaches around more than half of the earth",
                outer[i],
                "Maybe cut it at 180 degrees of longitude into several polygons."));
      }
    }
    return Optional.empty();
  }

  private static Optional<Flaw> flat(LineString ring) {
    Coordinate[] path = ring.getCoordinates();
    int second = 1;
    while (second < path.length - 1 && path[second].equals2D(path[0])) {
      second++;
    }
    for (Coordinate point : path) {
      if (Orientation.index(path[0], path[second], point) != Orientation.COLLINEAR) {
        return Optional.empty();
      }
    }
    return Optional.of(flaw("the points of the ring lie on one line", path[0], REPAIR));
  }

  private boolean tooInvolved(Polygon polygon) {
    int holes = polygon.getNumInteriorRing();
    pairs += (long) polygon.getExteriorRing().getNumPoints() * holes / 10;
    List<SegmentString> rings =
        IntStream.rangeClosed(0, holes)
            .mapToObj(i -> ring(polygon, i))
            .map(ring -> (SegmentString) new BasicSegmentString(ring.getCoordinates(), null))
            .toList();
    new MCIndexNoder(new Counting()).computeNodes(rings);
    return pairs > most;
  }

  private static Optional<Flaw> invalid(Polygon polygon) {
    TopologyValidationError error = new IsValidOp(polygon).getValidationError();
    return error == null
        ? Optional.empty()
        : Optional.of(flaw(reason(error.getErrorType()), error.getCoordinate(), REPAIR));
  }

  private static String reason(int type) {
    return switch (type) {
      case TopologyValidationError.SELF_INTERSECTION -> "rings cross, or one crosses itself";
      case TopologyValidationError.RING_SELF_INTERSECTION -> "the ring touches itself";
      case TopologyValidationError.HOLE_OUTSIDE_SHELL ->
          "a hole lies outside of the area that it is in";
      case TopologyValidationError.NESTED_HOLES -> "a hole lies within another";
      case TopologyValidationError.DISCONNECTED_INTERIOR -> "holes cut the area in two";
      case TopologyValidationError.DUPLICATE_RINGS -> "the same ring stands there twice";
      case TopologyValidationError.TOO_FEW_POINTS -> "the ring has fewer than 3 different points";
      default -> "the area is not sound";
    };
  }

  private static Flaw flaw(String reason, Coordinate at, String maybe) {
    return new Flaw(reason, at.x > 180 ? at.x - 360 : at.x, at.y, maybe);
  }

  private static LineString ring(Polygon polygon, int index) {
    return index == 0 ? polygon.getExteriorRing() : polygon.getInteriorRingN(index - 1);
  }

  /// Counts pairs instead of comparing them.
  private final class Counting implements SegmentIntersector {

    @Override
    public void processIntersections(SegmentString one, int i, SegmentString other, int j) {
      pairs++;
    }

    @Override
    public boolean isDone() {
      return pairs > most;
    }
  }
}
