package org.indusco.store.register;

import java.util.SortedMap;
import java.util.TreeMap;
import org.indusco.app.register.Row;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Rows as the JSON objects of texts that the database keeps.
final class Cells {

  private static final JsonFactory JSON = new JsonFactory();

  private Cells() {}

  /// Reads a row.
  ///
  /// @throws IllegalStateException when it is no object of texts, which nobody can have written
  static Row read(String json) {
    SortedMap<String, String> cells = new TreeMap<>();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      expect(parser.nextToken(), JsonToken.START_OBJECT);
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String heading = parser.currentName();
        expect(parser.nextToken(), JsonToken.VALUE_STRING);
        cells.put(heading, parser.getString());
      }
      expect(parser.currentToken(), JsonToken.END_OBJECT);
    }
    return new Row(cells);
  }

  private static void expect(JsonToken found, JsonToken wanted) {
    if (found != wanted) {
      throw new IllegalStateException("cells of an entry are no texts: " + found);
    }
  }
}
