package org.indusco.atlas.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.atlas.area.Geometries;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Svg;
import org.indusco.model.network.Network;
import org.indusco.model.network.Zone;
import org.indusco.model.schema.Dated;
import org.indusco.model.shape.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/// Zones of a day, hatched over a faint wash.
final class DangerLayer {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double RING = 7.5;

  private final Canvas canvas;
  private final Survey survey;
  private final Map<Zone.Kind, Geometry> areas = new EnumMap<>(Zone.Kind.class);
  private final Set<Zone.Kind> drawn = EnumSet.noneOf(Zone.Kind.class);

  private Geometry later = FACTORY.createGeometryCollection();

  /// The zones of the survey's day, and of each kind one area.
  DangerLayer(Canvas canvas, Survey survey) {
    this.canvas = canvas;
    this.survey = survey;
    Network network = survey.network();
    LocalDate day = survey.day();
    Map<String, List<Shape>> shapes =
        network.shapes("zones").stream().collect(Collectors.groupingBy(Shape::id));
    Map<Zone.Kind, List<Geometry>> parts = new EnumMap<>(Zone.Kind.class);
    for (Zone zone : network.rows(Zone.class)) {
      if (zone.kind() != Zone.Kind.REAR && zone.holdsOn(day)) {
        parts
            .computeIfAbsent(zone.kind(), none -> new ArrayList<>())
            .addAll(area(zone, shapes.getOrDefault(zone.id(), List.of())));
      }
    }
    parts.forEach(
        (kind, some) -> {
          Geometry whole = UnaryUnionOp.union(some, FACTORY);
          if (!whole.isEmpty()) {
            areas.put(kind, whole);
          }
        });
  }

  /// Shows too what will be occupied on a day between the survey's and another, that not included.
  void lookAhead(LocalDate until) {
    Dated ahead = new Ahead(survey.day(), until);
    List<Geometry> parts = new ArrayList<>();
    for (Zone zone : survey.network().rows(Zone.class)) {
      if (zone.closed() && zone.overlaps(ahead)) {
        for (Shape shape : survey.network().shapes("zones")) {
          if (shape.id().equals(zone.id()) && shape.kind() == Shape.Kind.AREA) {
            parts.add(canvas.frame().paper(Geometries.of(shape)));
          }
        }
      }
    }
    // What is left of borders that were drawn twice, a few pixels wide, is no ground to be lost.
    later = UnaryUnionOp.union(parts, FACTORY).difference(occupied()).buffer(-1.5).buffer(1.5);
  }

  private record Ahead(LocalDate from, LocalDate to) implements Dated {}

  boolean looksAhead() {
    return !later.isEmpty();
  }

  private List<Geometry> area(Zone zone, List<Shape> shapes) {
    List<Geometry> parts = new ArrayList<>();
    for (Shape shape : shapes) {
      if (shape.kind() == Shape.Kind.AREA) {
        parts.add(canvas.frame().paper(Geometries.of(shape)));
        drawn.add(zone.kind());
      }
    }
    if (shapes.isEmpty()) {
      for (String place : zone.places()) {
        Coordinate spot = canvas.spot(survey.place(place));
        if (canvas.shows(spot)) {
          parts.add(FACTORY.createPoint(spot).buffer(RING * canvas.unit()));
        }
      }
    }
    return parts;
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

  void define() {
    kinds().forEach(this::definePattern);
    if (looksAhead()) {
      double step = 12 * canvas.unit();
      canvas
          .svg()
          .open(
              "pattern",
              "id",
              canvas.prefix() + "later",
              "width",
              step,
              "height",
              step,
              "patternUnits",
              "userSpaceOnUse",
              "patternTransform",
              "rotate(45)");
      canvas
          .svg()
          .leaf(
              "path",
              "d",
              "M0 0V" + Svg.number(step),
              "stroke",
              Hues.OXBLOOD,
              "stroke-width",
              1.4 * canvas.unit());
      canvas.svg().close();
    }
  }

  private void definePattern(Zone.Kind kind) {
    Svg svg = canvas.svg();
    double step = step(kind) * canvas.unit();
    svg.open(
        "pattern",
        "id",
        canvas.prefix() + name(kind),
        "width",
        step,
        "height",
        step,
        "patternUnits",
        "userSpaceOnUse",
        "patternTransform",
        "rotate(" + turn(kind) + ")");
    if (kind == Zone.Kind.BOMBED) {
      svg.leaf(
          "circle", "cx", step / 2, "cy", step / 2, "r", 1.1 * canvas.unit(), "fill", ink(kind));
    } else {
      svg.leaf(
          "path",
          "d",
          "M0 0V" + Svg.number(step),
          "stroke",
          ink(kind),
          "stroke-width",
          1.6 * canvas.unit(),
          "stroke-dasharray",
          kind == Zone.Kind.OCCUPIED ? "none" : dashes(step));
    }
    svg.close();
  }

  private static String dashes(double step) {
    return Svg.number(step * 0.6) + " " + Svg.number(step * 0.4);
  }

  void draw() {
    drawLater(later);
    areas.forEach(this::draw);
  }

  void drawLater(Geometry area) {
    canvas
        .svg()
        .path(
            area,
            "fill",
            canvas.reference("later"),
            "fill-opacity",
            0.6,
            "stroke",
            Hues.OXBLOOD,
            "stroke-width",
            0.8 * canvas.unit(),
            "stroke-dasharray",
            "2 3");
  }

  /// Draws an area of a kind, on the map or as a sample in the legend.
  void draw(Zone.Kind kind, Geometry area) {
    canvas.svg().path(area, "fill", ink(kind), "fill-opacity", 0.09);
    canvas
        .svg()
        .path(
            area,
            "fill",
            canvas.reference(name(kind)),
            "fill-opacity",
            0.6,
            "stroke",
            ink(kind),
            "stroke-width",
            0.9 * canvas.unit(),
            "stroke-opacity",
            0.65,
            "stroke-dasharray",
            kind == Zone.Kind.OCCUPIED ? "none" : "4 3");
  }

  private static String name(Zone.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String ink(Zone.Kind kind) {
    return kind == Zone.Kind.GUERRILLA ? Hues.MOSS : Hues.OXBLOOD;
  }

  private static double step(Zone.Kind kind) {
    return switch (kind) {
      case OCCUPIED, BOMBED -> 6;
      case CONTESTED, GUERRILLA, REAR -> 9;
    };
  }

  private static int turn(Zone.Kind kind) {
    return switch (kind) {
      case OCCUPIED, REAR -> 45;
      case CONTESTED -> -45;
      case BOMBED -> 0;
      case GUERRILLA -> 90;
    };
  }
}
