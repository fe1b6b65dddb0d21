package org.indusco.atlas.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// The part of the earth that a map shows, and where on the sheet it is drawn.
public final class Frame {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double EYE = 0.35;
  private static final int EDGE_STEPS = 8;

  private final Conic conic;
  private final Envelope metres;
  private final Envelope paper;
  private final double metresPerPixel;
  private final Envelope degrees;

  private Frame(Conic conic, Envelope shown, Opening opening) {
    this.conic = conic;
    metres = new Envelope(shown);
    if (opening.height() > 0) {
      double aspect = opening.width() / opening.height();
      metres.expandBy(Math.max(0, aspect * metres.getHeight() - metres.getWidth()) / 2, 0);
      metres.expandBy(0, Math.max(0, metres.getWidth() / aspect - metres.getHeight()) / 2);
    }
    metresPerPixel = metres.getWidth() / opening.width();
    double height = Math.rint(metres.getHeight() / metresPerPixel);
    paper =
        new Envelope(
            opening.left(),
            opening.left() + opening.width(),
            opening.top(),
            opening.top() + height);
    degrees = degreesOf();
  }

  /// Where on the sheet a frame begins and how large it is, in pixels.
  ///
  /// @param height 0 when it follows from what the frame shows
  public record Opening(Coordinate corner, double width, double height) {

    double left() {
      return corner.x;
    }

    double top() {
      return corner.y;
    }
  }

  /// The frame that shows all spots with a margin, and of the shapes around them as much as is
  /// near; in an opening of a given height more on two sides.
  ///
  /// @param spots at least one point in degrees
  public static Frame around(List<Coordinate> spots, Collection<Geometry> shapes, Opening opening) {
    Conic conic = Conic.around(spots);
    Envelope core = new Envelope();
    spots.forEach(spot -> core.expandToInclude(conic.project(spot.x, spot.y)));
    double side = Math.max(Math.max(core.getWidth(), core.getHeight()), 40_000);
    core.expandBy(Math.max(0, side * 0.7 - core.getWidth()) / 2, 0);
    core.expandBy(0, Math.max(0, side * 0.7 - core.getHeight()) / 2);
    Envelope near = new Envelope(core);
    near.expandBy(0.13 * side);
    core.expandBy(0.07 * side);
    for (Geometry shape : shapes) {
      for (Coordinate corner : shape.getCoordinates()) {
        Coordinate at = conic.project(corner.x, corner.y);
        if (near.contains(at)) {
          core.expandToInclude(at);
        }
      }
    }
    return new Frame(conic, core, opening);
  }

  /// A part of this frame drawn elsewhere on the sheet, as large as it comes out there.
  ///
  /// @param window the part, in pixels
  public Frame zoom(Envelope window, Opening opening) {
    Envelope part =
        new Envelope(
            metres.getMinX() + (window.getMinX() - paper.getMinX()) * metresPerPixel,
            metres.getMinX() + (window.getMaxX() - paper.getMinX()) * metresPerPixel,
            metres.getMaxY() - (window.getMaxY() - paper.getMinY()) * metresPerPixel,
            metres.getMaxY() - (window.getMinY() - paper.getMinY()) * metresPerPixel);
    return new Frame(conic, part, opening);
  }

  private Envelope degreesOf() {
    Envelope all = new Envelope();
    double middle = conic.meridian();
    for (int i = 0; i <= 20; i++) {
      for (int j = 0; j <= 20; j++) {
        conic
            .findDegrees(
                metres.getMinX() + i / 20.0 * metres.getWidth(),
                metres.getMinY() + j / 20.0 * metres.getHeight())
            .ifPresent(at -> all.expandToInclude(turned(at.x, middle), at.y));
      }
    }
    all.expandBy(2);
    return all;
  }

  /// A longitude turned to within half a circle of another.
  private static double turned(double lon, double middle) {
    return lon < middle - 180 ? lon + 360 : lon > middle + 180 ? lon - 360 : lon;
  }

  /// The frame on the sheet, in pixels.
  public Envelope paper() {
    return new Envelope(paper);
  }

  /// What the frame shows, and a little more, in degrees.
  public Envelope degrees() {
    return new Envelope(degrees);
  }

  /// How many metres on the earth a pixel is.
  public double metresPerPixel() {
    return metresPerPixel;
  }

  /// Where on the sheet a point lies that is given as longitude and latitude.
  public Coordinate paper(double lon, double lat) {
    Coordinate at = conic.project(lon, lat);
    return new Coordinate(
        paper.getMinX() + (at.x - metres.getMinX()) / metresPerPixel,
        paper.getMinY() + (metres.getMaxY() - at.y) / metresPerPixel);
  }

  /// Longitude and latitude of a point on the sheet, or none where no place lies.
  Optional<Coordinate> findDegrees(double x, double y) {
    return conic.findDegrees(
        metres.getMinX() + (x - paper.getMinX()) * metresPerPixel,
        metres.getMaxY() - (y - paper.getMinY()) * metresPerPixel);
  }

  /// The edge of the frame in degrees, as far as it lies on the earth.
  public Geometry edge() {
    List<Coordinate> around = new ArrayList<>();
    Coordinate[] corners = FACTORY.toGeometry(paper).getCoordinates();
    for (int side = 0; side < 4; side++) {
      for (int step = 0; step < EDGE_STEPS; step++) {
        double share = (double) step / EDGE_STEPS;
        double x = corners[side].x + share * (corners[side + 1].x - corners[side].x);
        double y = corners[side].y + share * (corners[side + 1].y - corners[side].y);
        findDegrees(x, y).ifPresent(around::add);
      }
    }
    if (around.size() < 4) {
      return FACTORY.createPolygon();
    }
    around.add(around.getFirst());
    return FACTORY.createPolygon(around.toArray(Coordinate[]::new));
  }

  /// A geometry in degrees as it is drawn: projected, smoothed to what can be seen, and clipped.
  ///
  /// @param shape whose areas, if any, are valid
  public Geometry paper(Geometry shape) {
    Geometry near = near(shape);
    if (near.isEmpty()) {
      return near;
    }
    Geometry drawn = Densifier.densify(near, 1).copy();
    drawn.apply(
        (CoordinateFilter)
            spot -> {
              Coordinate at = paper(spot.x, spot.y);
              spot.setX(at.x);
              spot.setY(at.y);
            });
    drawn.geometryChanged();
    Geometry smooth = sound(DouglasPeuckerSimplifier.simplify(drawn, EYE));
    return clipped(smooth, paper);
  }

  private Geometry near(Geometry shape) {
    Geometry all = cut(shape);
    if (degrees.getMaxX() > 180) {
      all = all.union(cut(AffineTransformation.translationInstance(360, 0).transform(shape)));
    }
    return all;
  }

  private Geometry cut(Geometry shape) {
    Envelope extent = shape.getEnvelopeInternal();
    if (degrees.covers(extent)) {
      return shape;
    }
    return degrees.intersects(extent)
        ? clipped(shape, degrees)
        : FACTORY.createGeometryCollection();
  }

  private static Geometry clipped(Geometry shape, Envelope box) {
    return OverlayNGRobust.overlay(shape, FACTORY.toGeometry(box), OverlayNG.INTERSECTION);
  }

  private static Geometry sound(Geometry shape) {
    return shape.getDimension() < 2 || shape.isValid() ? shape : GeometryFixer.fix(shape);
  }

  /// Whether another frame shows the same part of the earth at the same place of a sheet.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Frame frame
        && conic.equals(frame.conic)
        && metres.equals(frame.metres)
        && paper.equals(frame.paper);
  }

  @Override
  public int hashCode() {
    return Objects.hash(conic, metres, paper);
  }
}
