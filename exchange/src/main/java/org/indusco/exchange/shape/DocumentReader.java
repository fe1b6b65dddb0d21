package org.indusco.exchange.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.indusco.atlas.area.Validity;
import org.indusco.exchange.fault.Limit;
import org.indusco.model.shape.Shape;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads one document, holding one feature at a time.
final class DocumentReader {

  private static final Set<String> WGS84 =
      Set.of(
          "urn:ogc:def:crs:OGC:1.3:CRS84",
          "urn:ogc:def:crs:OGC::CRS84",
          "OGC:CRS84",
          "urn:ogc:def:crs:EPSG::4326",
          "EPSG:4326");

  private final JsonParser parser;
  private final Spot top;
  private final TreeReader trees;
  private final PositionReader positions = new PositionReader();
  private final Validity validity = new Validity(Limit.GEOJSON_EDGE_PAIRS.most());
  private final List<Shape> shapes = new ArrayList<>();

  DocumentReader(JsonParser parser, Spot top) {
    this.parser = parser;
    this.top = top;
    trees = new TreeReader(parser);
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
        rest.set(name, trees.read(top));
      }
    }
    finish(rest, features);
    return List.copyOf(shapes);
  }

  private void finish(ObjectNode rest, boolean features) throws GeoJsonException {
    requireDegrees(rest, top);
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
      add("", Map.of(), new GeometryReader(positions, validity).read(rest, top));
    }
  }

  /// Refuses coordinates of another system; RFC 7946 knows but one, older files name theirs.
  private static void requireDegrees(JsonNode object, Spot spot) throws GeoJsonException {
    JsonNode crs = object.path("crs");
    String name = crs.path("properties").path("name").asString("");
    if (!crs.isMissingNode() && !crs.isNull() && !WGS84.contains(name)) {
      String told = name.isEmpty() ? "a system without a known name" : Told.brief(name);
      throw spot.at("crs")
          .fault(
              "coordinates in " + told + " are not read.",
              "Maybe save the file in WGS 84 (EPSG:4326).");
    }
  }

  private void readFeatures() throws GeoJsonException {
    Spot list = top.at("features");
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      if (i >= Limit.GEOJSON_FEATURES.most()) {
        throw list.fault(
            "there are more than " + Limit.GEOJSON_FEATURES.shown() + ".",
            "Maybe leave out those that lie outside of the network.");
      }
      readFeature(trees.read(list.at(i)), list.at(i));
    }
  }

  private void readFeature(JsonNode feature, Spot spot) throws GeoJsonException {
    String type = feature.path("type").asString("");
    if (!feature.isObject() || !type.equals("Feature")) {
      throw spot.fault("a Feature is needed here, not " + Told.of(feature.path("type")) + ".");
    }
    requireDegrees(feature, spot);
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
    String shape = properties.getOrDefault("id", own);
    Spot inside = spot.at("geometry").of(shape);
    add(shape, properties, new GeometryReader(positions, validity).read(geometry, inside));
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
