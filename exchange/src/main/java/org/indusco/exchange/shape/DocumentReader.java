package org.indusco.exchange.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.indusco.model.shape.Shape;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads one document, holding one feature at a time.
final class DocumentReader {

  private static final Set<String> WGS84 =
      Set.of("urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::4326", "EPSG:4326", "");

  private final JsonParser parser;
  private final Spot top;
  private final PositionReader positions = new PositionReader();
  private final List<Shape> shapes = new ArrayList<>();

  DocumentReader(JsonParser parser, Spot top) {
    this.parser = parser;
    this.top = top;
  }

  List<Shape> read() throws GeoJsonException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw top.fault("a GeoJSON file holds one object.", "Maybe it is another kind of file.");
    }
    ObjectNode rest = GeoJson.MAPPER.createObjectNode();
    boolean features = false;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("features") && value == JsonToken.START_ARRAY) {
        features = true;
        readFeatures();
      } else {
        rest.set(name, GeoJson.MAPPER.readTree(parser));
      }
    }
    finish(rest, features);
    return List.copyOf(shapes);
  }

  private void finish(ObjectNode rest, boolean features) throws GeoJsonException {
    String crs = rest.path("crs").path("properties").path("name").asString("");
    if (!WGS84.contains(crs)) {
      throw top.at("crs")
          .fault(
              "coordinates in " + Told.brief(crs) + " are not read.",
              "Maybe save the file in WGS 84 (EPSG:4326).");
    }
    if (parser.nextToken() != null) {
      throw top.fault("there is more behind the end of the document.");
    }
    String type = rest.path("type").asString("");
    if (type.equals("FeatureCollection") != features) {
      throw top.fault(
          features
              ? "a list of features is there, but the type is \"" + Told.brief(type) + "\"."
              : "a FeatureCollection needs a list named features.");
    }
    if (type.equals("Feature")) {
      readFeature(rest, top);
    } else if (!features) {
      add("", Map.of(), new GeometryReader(positions).read(rest, top));
    }
  }

  private void readFeatures() throws GeoJsonException {
    Spot list = top.at("features");
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      JsonNode feature = GeoJson.MAPPER.readTree(parser);
      readFeature(feature, list.at(i));
    }
  }

  private void readFeature(JsonNode feature, Spot spot) throws GeoJsonException {
    String type = feature.path("type").asString("");
    if (!feature.isObject() || !type.equals("Feature")) {
      throw spot.fault("a Feature is needed here, not " + Told.of(feature.path("type")) + ".");
    }
    JsonNode given = feature.path("properties");
    if (!given.isObject() && !given.isNull() && !given.isMissingNode()) {
      throw spot.at("properties").fault("an object is needed here, not " + Told.of(given) + ".");
    }
    Map<String, String> properties = new TreeMap<>();
    for (Map.Entry<String, JsonNode> property : given.properties()) {
      if (!property.getValue().isNull()) {
        properties.put(property.getKey(), text(property.getValue()));
      }
    }
    JsonNode id = feature.path("id");
    String own = id.isMissingNode() || id.isNull() ? "" : text(id);
    JsonNode geometry = feature.path("geometry");
    if (geometry.isMissingNode()) {
      throw spot.fault("the feature has no geometry.", "Maybe write \"geometry\": null.");
    }
    add(
        properties.getOrDefault("id", own),
        properties,
        new GeometryReader(positions).read(geometry, spot.at("geometry")));
  }

  private void add(
      String id, Map<String, String> properties, Map<Shape.Kind, List<Shape.Part>> parts) {
    if (parts.isEmpty()) {
      shapes.add(new Shape(id, Shape.Kind.POINT, List.of(), properties));
    }
    parts.forEach((kind, some) -> shapes.add(new Shape(id, kind, some, properties)));
  }

  private static String text(JsonNode value) {
    return value.isString() ? value.asString() : value.toString();
  }
}
