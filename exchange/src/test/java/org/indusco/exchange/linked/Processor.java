package org.indusco.exchange.linked;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Reads linked data by a processor that knows nothing of this project.
final class Processor {

  private static final Set<String> KEYWORDS =
      Set.of("@id", "@type", "@value", "@list", "@language");

  private Processor() {}

  static Document document(Path file) throws IOException, JsonLdError {
    try (Reader reader = Files.newBufferedReader(file)) {
      return JsonDocument.of(reader);
    }
  }

  /// A document with all names and terms written out.
  ///
  /// @param contexts by the addresses at which they are published; nothing else is fetched
  static JsonArray expanded(Document document, Map<String, Document> contexts) throws JsonLdError {
    return JsonLd.expand(document)
        .loader(
            (address, options) -> {
              Document context = contexts.get(address.toString());
              if (context == null) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
              }
              return context;
            })
        .get();
  }

  /// Every member's name in a document, but for the context and keywords.
  static Set<String> terms(JsonValue value) {
    Set<String> terms = new TreeSet<>();
    walk(value, object -> terms.addAll(object.keySet()));
    terms.removeIf(term -> term.startsWith("@"));
    return terms;
  }

  /// Every member's name and type in an expanded document that is no keyword.
  static Set<String> iris(JsonValue expanded) {
    Set<String> iris = new TreeSet<>();
    walk(
        expanded,
        object -> {
          iris.addAll(object.keySet());
          if (object.get("@type") instanceof JsonArray types) {
            types.forEach(type -> iris.add(text(type)));
          }
        });
    iris.removeAll(KEYWORDS);
    return iris;
  }

  /// Calls for every object, that of a context left out.
  static void walk(JsonValue value, Consumer<JsonObject> each) {
    switch (value.getValueType()) {
      case OBJECT -> {
        each.accept(value.asJsonObject());
        value
            .asJsonObject()
            .forEach(
                (name, member) -> {
                  if (!name.equals("@context")) {
                    walk(member, each);
                  }
                });
      }
      case ARRAY -> value.asJsonArray().forEach(member -> walk(member, each));
      case STRING, NUMBER, TRUE, FALSE, NULL -> {}
    }
  }

  static String text(JsonValue value) {
    return ((jakarta.json.JsonString) value).getString();
  }
}
