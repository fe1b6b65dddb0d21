package org.indusco.atlas.sheet;

import java.time.LocalDate;
import java.util.List;
import org.indusco.atlas.area.Area;
import org.indusco.atlas.area.Geometries;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.ink.Svg;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.shape.Shape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Land, water, borders and railways.
final class BaseLayer {

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final Canvas canvas;
  private final Network network;

  BaseLayer(Canvas canvas, Network network) {
    this.canvas = canvas;
    this.network = network;
  }

  /// Land and sea; without a layer of land all is land.
  void drawGround() {
    Envelope frame = canvas.frame().paper();
    boolean land = !network.shapes("land").isEmpty();
    canvas.svg().path(FACTORY.toGeometry(frame), "fill", land ? Hues.WATER : Hues.LAND);
    canvas.svg().path(layer("land"), "fill", Hues.LAND, "stroke", "#B9C6CB", "stroke-width", 0.7);
    canvas.svg().open("g", "fill", Hues.NEIGHBOUR, "stroke", "#C4B9A3", "stroke-width", 0.7);
    for (Shape neighbour : neighbours(network)) {
      canvas.svg().path(paper(neighbour));
    }
    canvas.svg().close();
  }

  /// Rivers, lakes, borders of provinces and the railways that were opened.
  void drawLines(LocalDate day) {
    Svg svg = canvas.svg();
    double unit = canvas.unit();
    svg.path(
        layer("rivers"),
        "fill",
        "none",
        "stroke",
        Hues.RIVER,
        "stroke-width",
        0.9 * unit,
        "stroke-linejoin",
        "round");
    svg.path(layer("lakes"), "fill", Hues.WATER, "stroke", Hues.RIVER, "stroke-width", 0.6);
    svg.open(
        "g",
        "fill",
        "none",
        "stroke",
        "#A99F8A",
        "stroke-width",
        0.7,
        "stroke-dasharray",
        "5 1.5 1 1.5");
    for (Shape province : network.shapes("provinces")) {
      svg.path(paper(province));
    }
    svg.close();
    Geometry rails = rails(day);
    svg.path(rails, "fill", "none", "stroke", "#6B6459", "stroke-width", 2 * unit);
    svg.path(
        rails,
        "fill",
        "none",
        "stroke",
        Hues.PAPER,
        "stroke-width",
        unit,
        "stroke-dasharray",
        "4 4");
  }

  boolean hasRails(LocalDate day) {
    return !rails(day).isEmpty();
  }

  private Geometry rails(LocalDate day) {
    return together(
        network.shapes("railways").stream()
            .filter(line -> Captions.opened(line.property("opened"), day))
            .toList());
  }

  /// The neighbours, without the country itself: that which holds most of the places.
  static List<Shape> neighbours(Network network) {
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

  Geometry layer(String name) {
    return together(network.shapes(name));
  }

  private Geometry together(List<Shape> shapes) {
    return FACTORY.createGeometryCollection(
        shapes.stream().map(this::paper).toArray(Geometry[]::new));
  }

  Geometry paper(Shape shape) {
    return canvas.frame().paper(Geometries.of(shape));
  }
}
