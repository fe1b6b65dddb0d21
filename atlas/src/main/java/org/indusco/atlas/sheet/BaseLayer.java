package org.indusco.atlas.sheet;

import java.time.LocalDate;
import java.util.List;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Ink;
import org.indusco.atlas.ink.Svg;
import org.indusco.model.network.Network;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.shape.Shape;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Land, water, borders and railways.
final class BaseLayer {

  static final Ink PROVINCE = Ink.stroke("#A99F8A", 0.8).dashes(5, 1.5, 1, 1.5);
  static final String RAIL = "#6B6459";

  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final String COAST = "#B9C6CB";
  private static final String FOREIGN_BORDER = "#C4B9A3";

  private final Canvas canvas;
  private final Network network;

  BaseLayer(Canvas canvas, Network network) {
    this.canvas = canvas;
    this.network = network;
  }

  /// Land and sea; without a layer of land all is land.
  void drawGround() {
    Svg svg = canvas.svg();
    boolean land = !network.shapes("land").isEmpty();
    svg.rectangle(canvas.frame().paper(), 0, Ink.fill(land ? Hues.WATER : Hues.LAND));
    svg.path(layer("land"), Ink.fill(Hues.LAND).edge(COAST, 0.7));
    Ink neighbours = Ink.fill(Hues.NEIGHBOUR).edge(FOREIGN_BORDER, 0.7);
    canvas
        .outlines()
        .neighbours()
        .forEach(neighbour -> svg.path(canvas.outline(neighbour), neighbours));
  }

  /// Rivers, lakes, borders of provinces and the railways that were opened.
  void drawLines(LocalDate day) {
    Svg svg = canvas.svg();
    double unit = canvas.unit();
    svg.path(layer("rivers"), Ink.stroke(Hues.RIVER, 0.9 * unit).round());
    svg.path(layer("lakes"), Ink.fill(Hues.WATER).edge(Hues.RIVER, 0.6));
    svg.path(canvas.outlines().borders("provinces", canvas.frame()), PROVINCE);
    Geometry rails = rails(day);
    svg.path(rails, Ink.stroke(RAIL, 2 * unit));
    svg.path(rails, Ink.stroke(Hues.PAPER, unit).dashes(4, 4));
  }

  boolean hasRails(LocalDate day) {
    return !rails(day).isEmpty();
  }

  private Geometry rails(LocalDate day) {
    return together(
        network.shapes("railways").stream()
            .filter(line -> opened(line.property("opened"), day))
            .toList());
  }

  /// Whether something with a date of opening, empty for of old, was open on a day.
  private static boolean opened(String date, LocalDate day) {
    try {
      return date.isEmpty() || !new EdtfDate(date).earliest().isAfter(day);
    } catch (IllegalArgumentException e) {
      return true; // a base map's words are no reason to refuse a map
    }
  }

  private Geometry layer(String name) {
    return together(network.shapes(name));
  }

  private Geometry together(List<Shape> shapes) {
    return FACTORY.createGeometryCollection(
        shapes.stream().map(canvas::outline).toArray(Geometry[]::new));
  }
}
