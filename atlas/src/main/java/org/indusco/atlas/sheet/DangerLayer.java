package org.indusco.atlas.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.indusco.atlas.area.Geometries;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Svg;
import org.indusco.model.network.Network;
import org.indusco.model.network.Zone;
import org.indusco.model.shape.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/// Zones of a day, hatched over a faint wash.
final class DangerLayer {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double RING = 8;

  private final Canvas canvas;
  private final Survey survey;
  private final Map<Zone.Kind, Geometry> areas = new EnumMap<>(Zone.Kind.class);

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

  private List<Geometry> area(Zone zone, List<Shape> shapes) {
    List<Geometry> parts = new ArrayList<>();
    for (Shape shape : shapes) {
      if (shape.kind() == Shape.Kind.AREA) {
        parts.add(canvas.frame().paper(Geometries.of(shape)));
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

  /// Whether a spot on the sheet lies in an occupied zone.
  Geometry occupied() {
    return areas.getOrDefault(Zone.Kind.OCCUPIED, FACTORY.createGeometryCollection());
  }

  void define() {
    for (Zone.Kind kind : kinds()) {
      definePattern(kind);
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
    areas.forEach(this::draw);
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
