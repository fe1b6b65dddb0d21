package org.indusco.atlas.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Lettering;
import org.indusco.atlas.ink.Type;
import org.indusco.atlas.label.AreaName;
import org.indusco.atlas.label.AreaNamer;
import org.indusco.model.network.Region;
import org.indusco.model.shape.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Regions as soft fills with their names set across them.
final class RegionLayer {

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final AreaNamer.Setting NAMES =
      new AreaNamer.Setting(
          List.of(19.0, 17.0, 15.0, 13.0, 11.5, 10.0), List.of(6.0, 4.0, 2.0, 0.8, 0.2), 6);

  private final Canvas canvas;
  private final Content content;
  private final Survey survey;
  private final Map<String, Geometry> areas = new LinkedHashMap<>();
  private final Map<String, AreaName> names = new LinkedHashMap<>();
  private double faint = 0.55;

  RegionLayer(Canvas canvas, Content content) {
    this.canvas = canvas;
    this.content = content;
    survey = content.survey();
    Map<String, List<Shape>> parts = new LinkedHashMap<>();
    for (Shape shape : survey.regionShapes()) {
      parts.computeIfAbsent(shape.id(), none -> new ArrayList<>()).add(shape);
    }
    parts.forEach((id, some) -> areas.put(id, canvas.outlines().union(some, canvas.frame())));
  }

  /// Finds room for the regions' names, off the ground that the enemy holds.
  void placeNames(Geometry occupied) {
    AreaNamer namer = new AreaNamer(canvas.board(), NAMES.times(canvas.unit()));
    for (Region region : survey.own()) {
      Geometry area = areas.getOrDefault(region.id(), FACTORY.createPolygon());
      namer
          .place(
              canvas.outlines().room(area, occupied, canvas.frame()),
              content.name(region),
              content.second(region))
          .ifPresent(name -> names.put(region.id(), name));
    }
  }

  /// Whether ground of a region is seen.
  boolean shows(String region) {
    return !areas.getOrDefault(region, FACTORY.createPolygon()).isEmpty();
  }

  /// The regions that count on the day.
  List<Region> own() {
    return survey.own();
  }

  /// The ground of each region on the sheet.
  Map<String, Geometry> areas() {
    return Map.copyOf(areas);
  }

  /// Makes the fills paler, so that what is drawn over them tells.
  void pale() {
    faint = 0.32;
  }

  void drawFills() {
    areas.forEach((id, area) -> canvas.svg().path(area, Ink.fill(survey.hue(id)).faint(faint)));
  }

  void drawBorders() {
    areas.forEach((id, area) -> canvas.svg().path(area, border(survey.hue(id)).round()));
  }

  private Ink border(String hue) {
    return Ink.stroke(Hues.darker(hue, 0.2), 1.6 * canvas.unit());
  }

  /// Draws a region's sample for the legend.
  void chip(Coordinate at, String region) {
    String hue = survey.hue(region);
    Ink ink = Ink.fill(hue).faint(faint).edge(Hues.darker(hue, 0.2), 1.2 * canvas.unit());
    canvas.svg().rectangle(canvas.box(at, 9, 6), 0, ink);
  }

  void drawNames() {
    if (names.isEmpty()) {
      return;
    }
    canvas.svg().group(Lettering.of(12).family(Type.SERIF));
    names.forEach(
        (id, name) -> {
          Lettering lettering =
              Lettering.of(name.size())
                  .weight(600)
                  .anchor("middle")
                  .spaced(name.spacing())
                  .ink(Hues.darker(survey.hue(id), 0.52));
          for (int line = 0; line < name.lines().size(); line++) {
            canvas.svg().words(name.lines().get(line), name.foot(line), lettering);
          }
        });
    canvas.svg().close();
  }
}
