package org.indusco.atlas.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.model.network.Network;
import org.indusco.model.network.Zone;
import org.indusco.model.schema.Dated;
import org.indusco.model.shape.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// Zones of a day, hatched over a faint wash.
final class DangerLayer {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double RING = 7.5;

  private final Canvas canvas;
  private final Survey survey;
  private final Map<Zone.Kind, Geometry> areas = new EnumMap<>(Zone.Kind.class);
  private final Set<Zone.Kind> drawn = EnumSet.noneOf(Zone.Kind.class);

  private final Hatching hatching;
  private Geometry later = FACTORY.createGeometryCollection();

  /// The zones of the survey's day, and of each kind one area.
  ///
  /// @param tolerance by how many pixels its edges may be simpler; 0 for as they are
  DangerLayer(Canvas canvas, Survey survey, double tolerance) {
    this.canvas = canvas;
    hatching = new Hatching(canvas);
    this.survey = survey;
    Network network = survey.network();
    LocalDate day = survey.day();
    Map<String, List<Shape>> shapes =
        network.shapes("zones").stream().collect(Collectors.groupingBy(Shape::id));
    Map<Zone.Kind, Parts> parts = new EnumMap<>(Zone.Kind.class);
    for (Zone zone : network.rows(Zone.class)) {
      if (zone.kind() != Zone.Kind.REAR && zone.holdsOn(day)) {
        add(
            parts.computeIfAbsent(zone.kind(), none -> new Parts()),
            zone,
            shapes.getOrDefault(zone.id(), List.of()));
      }
    }
    parts.forEach(
        (kind, some) -> {
          Geometry whole = some.together(canvas);
          if (!whole.isEmpty()) {
            areas.put(
                kind, tolerance > 0 ? DouglasPeuckerSimplifier.simplify(whole, tolerance) : whole);
          }
        });
  }

  /// Shows too what will be occupied on a day between the survey's and another, that not included.
  void lookAhead(LocalDate until) {
    Dated ahead = new Ahead(survey.day(), until);
    List<Shape> shapes = new ArrayList<>();
    for (Zone zone : survey.network().rows(Zone.class)) {
      if (zone.closed() && zone.overlaps(ahead)) {
        survey.network().shapes("zones").stream()
            .filter(shape -> shape.id().equals(zone.id()) && shape.kind() == Shape.Kind.AREA)
            .forEach(shapes::add);
      }
    }
    Geometry all = canvas.outlines().union(shapes, canvas.frame());
    // What is left of borders that were drawn twice, a few pixels wide, is no ground to be lost.
    later = all.difference(occupied()).buffer(-1.5).buffer(1.5);
  }

  private record Ahead(LocalDate from, LocalDate to) implements Dated {}

  boolean looksAhead() {
    return !later.isEmpty();
  }

  /// What the zones of one kind are drawn of.
  ///
  /// @param shapes of those that have some
  /// @param rings around the places of the others, in pixels
  private record Parts(List<Shape> shapes, List<Geometry> rings) {

    Parts() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    Geometry together(Canvas canvas) {
      Geometry drawn = canvas.outlines().union(shapes, canvas.frame());
      return rings.isEmpty() ? drawn : drawn.union(UnaryUnionOp.union(rings, FACTORY));
    }
  }

  private void add(Parts parts, Zone zone, List<Shape> shapes) {
    for (Shape shape : shapes) {
      if (shape.kind() == Shape.Kind.AREA) {
        parts.shapes().add(shape);
        drawn.add(zone.kind());
      }
    }
    if (shapes.isEmpty()) {
      for (String place : zone.places()) {
        Coordinate spot = canvas.spot(survey.place(place));
        if (canvas.shows(spot)) {
          parts.rings().add(FACTORY.createPoint(spot).buffer(RING * canvas.unit()));
        }
      }
    }
  }

  LocalDate day() {
    return survey.day();
  }

  /// The kinds of zones that the map shows.
  List<Zone.Kind> kinds() {
    return List.copyOf(areas.keySet());
  }

  /// Whether zones of a kind are known by their places only, so that rings stand for them.
  boolean ringsOnly(Zone.Kind kind) {
    return !drawn.contains(kind);
  }

  /// The occupied ground on the sheet.
  Geometry occupied() {
    return areas.getOrDefault(Zone.Kind.OCCUPIED, FACTORY.createGeometryCollection());
  }

  void draw() {
    hatching.drawLater(later);
    areas.forEach(hatching::draw);
  }
}
