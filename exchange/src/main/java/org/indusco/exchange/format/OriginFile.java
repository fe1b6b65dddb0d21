package org.indusco.exchange.format;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Where a plan comes from, as `origin.json`.
public final class OriginFile {

  /// The name of the file.
  public static final String FILE = "origin.json";

  private OriginFile() {}

  /// The text of the file.
  public static String text(Origin origin) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("network", origin.network());
    ArrayNode changes = json.putArray("changes");
    origin.changes().forEach(changes::add);
    return JsonText.of(json);
  }

  /// The origin in a text.
  ///
  /// @throws IllegalArgumentException when it is not such a file; the message says why
  public static Origin read(String text) {
    try {
      JsonNode json = JsonText.read(text);
      List<String> changes = new ArrayList<>();
      for (JsonNode change : json.required("changes")) {
        changes.add(change.asString());
      }
      return new Origin(json.required("network").asString(), changes);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("it does not say where a plan comes from", e);
    }
  }
}
