package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.indusco.atlas.area.Area;
import org.indusco.atlas.area.Geometries;
import org.indusco.atlas.label.Room;
import org.indusco.atlas.projection.Frame;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// The shapes of a network as geometry: each is made once, and projected once for a frame, however
/// many maps and layers draw it.
///
/// Most maps of a network share their ground, and its projection is most of the work of drawing
/// them. What was projected for the [#MOST_FRAMES] frames that were used last is kept. Safe for
/// several threads; no geometry that it gives may be changed.
public final class Outlines {

  static final int MOST_FRAMES = 64;

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static final Geometry NOTHING = FACTORY.createPolygon();

  private final Network network;
  private @Nullable List<Shape> neighbours;
  private final Map<Shape, Geometry> made = new ConcurrentHashMap<>();
  private final Map<String, Geometry> borders = new ConcurrentHashMap<>();
  private final Map<Frame, Projected> frames =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Frame, Projected> eldest) {
          return size() > MOST_FRAMES;
        }
      };

  /// The shapes of a network.
  public Outlines(Network network) {
    this.network = network;
  }

  /// What was projected for one frame.
  private record Projected(
      Map<Shape, Geometry> shapes,
      Map<List<Shape>, Geometry> unions,
      Map<String, Geometry> borders,
      Map<Open, Room> rooms) {

    Projected() {
      this(
          new ConcurrentHashMap<>(),
          new ConcurrentHashMap<>(),
          new ConcurrentHashMap<>(),
          new ConcurrentHashMap<>());
    }
  }

  private Projected on(Frame frame) {
    synchronized (frames) {
      return frames.computeIfAbsent(frame, each -> new Projected());
    }
  }

  Network network() {
    return network;
  }

  /// The neighbours, without the country itself: that which holds most of the places.
  synchronized List<Shape> neighbours() {
    if (neighbours == null) {
      neighbours = neighbours(network);
    }
    return neighbours;
  }

  /// A shape in degrees.
  Geometry of(Shape shape) {
    return made.computeIfAbsent(shape, Geometries::of);
  }

  /// A shape as it is drawn, in pixels.
  Geometry of(Shape shape, Frame frame) {
    return on(frame).shapes().computeIfAbsent(shape, each -> frame.paper(of(each)));
  }

  /// What several shapes cover together as it is drawn, in pixels.
  Geometry union(List<Shape> shapes, Frame frame) {
    return on(frame)
        .unions()
        .computeIfAbsent(
            shapes,
            all ->
                OverlayNGRobust.union(all.stream().map(each -> of(each, frame)).toList(), FACTORY));
  }

  /// The borders of a layer's areas as lines, each once although it is that of two areas.
  Geometry borders(String layer, Frame frame) {
    return on(frame)
        .borders()
        .computeIfAbsent(layer, each -> frame.paper(borders.computeIfAbsent(each, this::borders)));
  }

  private Geometry borders(String layer) {
    List<Geometry> lines = new ArrayList<>();
    for (Shape shape : network.shapes(layer)) {
      Geometry geometry = of(shape);
      lines.add(shape.kind() == Shape.Kind.AREA ? geometry.getBoundary() : geometry);
    }
    LineMerger merger = new LineMerger();
    merger.add(OverlayNGRobust.union(lines, FACTORY));
    List<Geometry> merged = new ArrayList<>();
    for (Object line : merger.getMergedLineStrings()) {
      merged.add((Geometry) line);
    }
    return FACTORY.buildGeometry(merged);
  }

  /// Ground on a sheet without some other.
  private record Open(Geometry ground, Geometry without) {}

  /// The room for names on some ground that does not lie within some other, both in pixels.
  Room room(Geometry ground, Geometry without, Frame frame) {
    return on(frame)
        .rooms()
        .computeIfAbsent(
            new Open(ground, without),
            open ->
                Room.in(
                    OverlayNGRobust.overlay(open.ground(), open.without(), OverlayNG.DIFFERENCE)));
  }

  /// The room for names in an area.
  Room room(Shape area, Frame frame) {
    return room(of(area, frame), NOTHING, frame);
  }

  private static List<Shape> neighbours(Network network) {
    List<Place> places = network.rows(Place.class);
    return network.shapes("neighbours").stream()
        .filter(
            shape -> {
              Area area = Area.of(List.of(shape));
              long held = places.stream().filter(place -> area.holds(spot(place))).count();
              return 2 * held < places.size();
            })
        .toList();
  }

  private static Coordinate spot(Place place) {
    return new Coordinate(place.lon(), place.lat());
  }
}
