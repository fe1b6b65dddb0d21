package org.indusco.exchange.shape;

import java.util.OptionalInt;
import org.indusco.exchange.fault.Limit;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads one feature or other member at a time as a tree, and counts what it holds before it is
/// held.
final class TreeReader {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String SIMPLER =
      "Maybe simplify the shapes; a map of a network shows no more.";

  private final JsonParser parser;
  private int values;
  private int featurePoints;
  private int points;

  TreeReader(JsonParser parser) {
    this.parser = parser;
  }

  /// The value at which the parser stands.
  ///
  /// @param spot where it stands in the file
  JsonNode read(Spot spot) throws GeoJsonException {
    values = 0;
    featurePoints = 0;
    return value(spot);
  }

  private JsonNode value(Spot spot) throws GeoJsonException {
    if (++values > Limit.GEOJSON_FEATURE_VALUES.most()) {
      throw spot.fault(
          "there are more than " + Limit.GEOJSON_FEATURE_VALUES.shown() + ".", SIMPLER);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(spot);
      case START_ARRAY -> array(spot);
      case VALUE_STRING -> NODES.stringNode(whole(parser.getString(), spot));
      case VALUE_NUMBER_INT -> whole();
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("the parser stands at no value");
    };
  }

  private JsonNode whole() {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }

  /// A text without halves of characters, which escapes such as `\ud800` can name.
  private static String whole(String text, Spot spot) throws GeoJsonException {
    OptionalInt half =
        text.codePoints()
            .filter(point -> Character.getType(point) == Character.SURROGATE)
            .findFirst();
    if (half.isPresent()) {
      throw spot.fault(
          "a text holds U+%04X, which is half a character.".formatted(half.getAsInt()),
          "Maybe its text was cut in the midst of a character.");
    }
    return text;
  }

  private JsonNode object(Spot spot) throws GeoJsonException {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = whole(parser.currentName(), spot);
      parser.nextToken();
      object.set(name, value(spot));
    }
    return object;
  }

  private JsonNode array(Spot spot) throws GeoJsonException {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (array.isEmpty() && parser.currentToken().isNumeric()) {
        countPoint(spot);
      }
      array.add(value(spot));
    }
    return array;
  }

  private void countPoint(Spot spot) throws GeoJsonException {
    points++;
    featurePoints++;
    if (featurePoints > Limit.GEOJSON_FEATURE_POINTS.most()) {
      throw spot.fault(
          "there are more than " + Limit.GEOJSON_FEATURE_POINTS.shown() + ".", SIMPLER);
    }
    if (points > Limit.GEOJSON_POINTS.most()) {
      throw spot.fault("the file holds more than " + Limit.GEOJSON_POINTS.shown() + ".", SIMPLER);
    }
  }
}
