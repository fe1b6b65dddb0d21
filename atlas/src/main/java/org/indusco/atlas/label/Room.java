package org.indusco.atlas.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/// An area in which a name can stand. It remembers where boxes of which size fit, since the same
/// names are wanted on one map after another. Safe for several threads.
public final class Room {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final int STEPS = 36;

  private final PreparedGeometry ground;
  private final Coordinate heart;
  private final List<Coordinate> middles;
  private final Map<Size, Fit> fits = new ConcurrentHashMap<>();

  private Room(Geometry area) {
    ground = PreparedGeometryFactory.prepare(area);
    heart = area.isEmpty() ? new Coordinate() : area.getCentroid().getCoordinate();
    middles = area.isEmpty() ? List.of() : middles(ground);
  }

  /// The room in an area, in pixels.
  public static Room in(Geometry area) {
    return new Room(area);
  }

  private record Size(double width, double height) {}

  /// Where a box of one size fits.
  final class Fit {

    private static final byte YES = 1;
    private static final byte NO = 2;

    private final Size size;
    private final byte[] known = new byte[middles.size()]; // 0 for what was not asked yet

    private Fit(Size size) {
      this.size = size;
    }

    /// Whether the area covers the box when its middle is one of the [Room#middles].
    boolean at(int middle) {
      if (known[middle] == 0) {
        Envelope box = new Envelope(middles.get(middle));
        box.expandBy(size.width() / 2, size.height() / 2);
        // Two threads may both find it out; they find the same.
        known[middle] = ground.covers(FACTORY.toGeometry(box)) ? YES : NO;
      }
      return known[middle] == YES;
    }
  }

  Fit fit(double width, double height) {
    return fits.computeIfAbsent(new Size(width, height), Fit::new);
  }

  /// Points all over an area.
  private static List<Coordinate> middles(PreparedGeometry ground) {
    Envelope extent = ground.getGeometry().getEnvelopeInternal();
    List<Coordinate> middles = new ArrayList<>();
    for (int i = 1; i < STEPS; i++) {
      for (int j = 1; j < STEPS; j++) {
        Coordinate middle =
            new Coordinate(
                extent.getMinX() + extent.getWidth() * i / STEPS,
                extent.getMinY() + extent.getHeight() * j / STEPS);
        if (ground.covers(FACTORY.createPoint(middle))) {
          middles.add(middle);
        }
      }
    }
    return List.copyOf(middles);
  }

  /// The middle of the area.
  Coordinate heart() {
    return heart;
  }

  /// Where the middle of a name may lie.
  List<Coordinate> middles() {
    return middles;
  }

  /// Whether a box is no wider and no higher than the area.
  boolean takes(Envelope box) {
    Envelope extent = ground.getGeometry().getEnvelopeInternal();
    return box.getWidth() <= extent.getWidth() && box.getHeight() <= extent.getHeight();
  }
}
