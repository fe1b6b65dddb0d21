package org.indusco.exchange.folio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.Evidence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A document while it is written. Why rows are believed is told once for all that share it; each
/// names it by its number.
///
/// @param json to which it is written
/// @param evidence the numbers of what was named
record Out(JsonGenerator json, Map<Evidence, Integer> evidence) {

  /// Below it, a figure without decimals is written as a whole number.
  private static final double WHOLE = 1e15;

  Out(JsonGenerator json) {
    this(json, new LinkedHashMap<>());
  }

  <R> void list(String name, Iterable<R> rows, Consumer<R> each) {
    json.writeArrayPropertyStart(name);
    rows.forEach(each);
    json.writeEndArray();
  }

  /// A list of objects.
  <R> void objects(String name, Iterable<R> rows, Consumer<R> members) {
    list(name, rows, row -> object(() -> members.accept(row)));
  }

  void object(Runnable members) {
    json.writeStartObject();
    members.run();
    json.writeEndObject();
  }

  /// A value as text; one that is not there or empty is left out.
  void put(String name, @Nullable Object value) {
    String text =
        value instanceof Enum<?> one ? one.name().toLowerCase(Locale.ROOT) : String.valueOf(value);
    if (value != null && !text.isEmpty()) {
      json.writeStringProperty(name, text);
    }
  }

  /// A number; one that is not there is left out.
  void number(String name, @Nullable Number value) {
    if (value == null) {
      return;
    }
    double figure = value.doubleValue();
    if (figure == Math.rint(figure) && Math.abs(figure) < WHOLE) {
      json.writeNumberProperty(name, (long) figure);
    } else {
      json.writeNumberProperty(name, figure);
    }
  }

  void names(String id, String name, String nameZh) {
    json.writeStringProperty("id", id);
    json.writeStringProperty("name", name);
    put("name_zh", nameZh);
  }

  void days(Dated row) {
    put("from", row.from());
    put("to", row.to());
  }

  void evidence(Evidence of) {
    number("evidence", evidence.computeIfAbsent(of, each -> evidence.size()));
  }

  /// What was named by number.
  void evidences() {
    objects(
        "evidence",
        List.copyOf(evidence.keySet()),
        each -> {
          put("source", each.source());
          put("basis", each.basis());
          put("confidence", each.confidence());
          put("note", each.note());
        });
  }
}
