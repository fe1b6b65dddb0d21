package org.indusco.exchange.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.indusco.model.plan.Summary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A plan's figures as `summary.json`.
public final class SummaryFile {

  /// The name of the file.
  public static final String FILE = "summary.json";

  private SummaryFile() {}

  /// The text of the file.
  public static String text(Summary summary) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("value", summary.value());
    json.put("bound", summary.bound());
    json.put("gap", summary.gap());
    json.put("checked", summary.checked());
    json.put("stopped", summary.stopped());
    LocalDate knowing = summary.knowing();
    json.put("knowing", knowing == null ? null : knowing.toString());
    json.put("cpuSeconds", summary.cpuSeconds());
    json.put("wallSeconds", summary.wallSeconds());
    json.put("units", summary.units());
    json.put("months", summary.months());
    json.put("moves", summary.moves());
    json.put("iterations", summary.iterations());
    json.put("finish", summary.finish());
    json.put("version", summary.version());
    json.put("seed", summary.seed());
    json.put("inputHash", summary.inputHash());
    json.put("start", summary.start());
    return JsonText.of(json);
  }

  /// The figures in a text.
  ///
  /// @throws IllegalArgumentException when it is not such a file; the message says why
  public static Summary read(String text) {
    try {
      JsonNode json = JsonText.read(text);
      return new Summary(
          json.required("value").asDouble(),
          json.required("bound").asDouble(),
          json.required("checked").asBoolean(),
          json.required("stopped").asBoolean(),
          day(json.path("knowing")),
          json.required("cpuSeconds").asDouble(),
          json.required("wallSeconds").asDouble(),
          json.required("units").asInt(),
          json.required("months").asInt(),
          json.required("moves").asInt(),
          json.required("iterations").asInt(),
          json.required("finish").asString(),
          json.required("version").asString(),
          json.required("seed").asLong(),
          json.required("inputHash").asString(),
          json.path("start").asString(Summary.NOTHING));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "it is no summary of a plan, or one that another version wrote", e);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "the day that it knows, \"" + e.getParsedString() + "\", is no date", e);
    }
  }

  private static @Nullable LocalDate day(JsonNode node) {
    return node.isNull() || node.isMissingNode() ? null : LocalDate.parse(node.asString());
  }
}
