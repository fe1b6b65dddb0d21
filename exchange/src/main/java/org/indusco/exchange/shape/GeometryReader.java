package org.indusco.exchange.shape;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.atlas.area.Validity;
import org.indusco.model.shape.Shape;
import tools.jackson.databind.JsonNode;

/// Reads the geometries of one feature, sorted by kind.
final class GeometryReader {

  private static final String KNOWN =
      "Maybe it should be Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon or"
          + " GeometryCollection.";

  private final Map<Shape.Kind, List<Shape.Part>> parts = new EnumMap<>(Shape.Kind.class);
  private final PositionReader positions;
  private final Validity validity;

  /// @param positions reads points
  /// @param validity checks the areas of the whole file
  GeometryReader(PositionReader positions, Validity validity) {
    this.positions = positions;
    this.validity = validity;
  }

  /// Reads a geometry; null and empty ones have no parts.
  Map<Shape.Kind, List<Shape.Part>> read(JsonNode geometry, Spot spot) throws GeoJsonException {
    if (!geometry.isNull()) {
      readOne(geometry, spot);
    }
    return parts;
  }

  private void readOne(JsonNode geometry, Spot spot) throws GeoJsonException {
    if (!geometry.isObject()) {
      throw spot.fault("a geometry must be an object, not " + Told.of(geometry) + ".");
    }
    String type = geometry.path("type").asString("");
    if (type.equals("GeometryCollection")) {
      JsonNode members = geometry.path("geometries");
      Spot inside = spot.at("geometries");
      requireArray(members, inside);
      for (int i = 0; i < members.size(); i++) {
        readOne(members.get(i), inside.at(i));
      }
      return;
    }
    JsonNode coordinates = geometry.path("coordinates");
    Spot inside = spot.at("coordinates");
    switch (type) {
      case "Point" -> readPoint(coordinates, inside);
      case "MultiPoint" -> readEach(coordinates, inside, this::readPoint);
      case "LineString" -> readLine(coordinates, inside);
      case "MultiLineString" -> readEach(coordinates, inside, this::readLine);
      case "Polygon" -> readPolygon(coordinates, inside);
      case "MultiPolygon" -> readEach(coordinates, inside, this::readPolygon);
      default ->
          throw spot.at("type")
              .fault("\"" + Told.brief(type) + "\" is no type of geometry.", KNOWN);
    }
  }

  private void readPoint(JsonNode node, Spot spot) throws GeoJsonException {
    add(Shape.Kind.POINT, List.of(positions.point(node, spot)));
  }

  private void readLine(JsonNode node, Spot spot) throws GeoJsonException {
    double[] line = positions.path(node, spot);
    if (line.length < 4) {
      throw spot.fault("a line needs 2 points or more; this has " + line.length / 2 + ".");
    }
    add(Shape.Kind.LINE, List.of(line));
  }

  private void readPolygon(JsonNode node, Spot spot) throws GeoJsonException {
    requireArray(node, spot);
    List<double[]> rings = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      rings.add(positions.ring(node.get(i), spot.at(i)));
    }
    if (!rings.isEmpty()) {
      requireValid(new Shape.Part(rings), spot);
      add(Shape.Kind.AREA, rings);
    }
  }

  private void requireValid(Shape.Part part, Spot spot) throws GeoJsonException {
    Optional<Validity.Flaw> flaw = validity.find(part);
    if (flaw.isPresent()) {
      throw spot.fault(
          "%s, at %s,%s.".formatted(flaw.get().reason(), flaw.get().lon(), flaw.get().lat()),
          flaw.get().maybe());
    }
  }

  private void add(Shape.Kind kind, List<double[]> rings) {
    parts.computeIfAbsent(kind, none -> new ArrayList<>()).add(new Shape.Part(rings));
  }

  private static void readEach(JsonNode node, Spot spot, Reading each) throws GeoJsonException {
    requireArray(node, spot);
    for (int i = 0; i < node.size(); i++) {
      each.read(node.get(i), spot.at(i));
    }
  }

  private static void requireArray(JsonNode node, Spot spot) throws GeoJsonException {
    if (!node.isArray()) {
      throw spot.fault("a list is needed here, not " + Told.of(node) + ".");
    }
  }

  @FunctionalInterface
  private interface Reading {
    void read(JsonNode node, Spot spot) throws GeoJsonException;
  }
}
