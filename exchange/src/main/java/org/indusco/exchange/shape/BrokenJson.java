package org.indusco.exchange.shape;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indusco.exchange.fault.Limit;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/// Says in plain words where and why a file is no JSON.
///
/// The parser's own words are for programmers: they name its settings and its classes. Only what
/// they quote from the file is taken over.
final class BrokenJson {

  private static final Pattern QUOTED = Pattern.compile("'(.+?)'");
  private static final Pattern REPEATED = Pattern.compile("Duplicate Object property (\".*\")");

  private BrokenJson() {}

  static GeoJsonException fault(Path file, String where, JacksonException e) {
    String said = e.getOriginalMessage().lines().findFirst().orElse("");
    Matcher repeated = REPEATED.matcher(said);
    Matcher quoted = QUOTED.matcher(said);
    if (said.startsWith("Unexpected end-of-input")) {
      return new GeoJsonException(
          file, where, "the file ends in the midst of its JSON.", "Maybe it was cut short.");
    }
    if (repeated.find()) {
      return new GeoJsonException(
          file,
          where,
          Told.brief(repeated.group(1)) + " stands twice in one object.",
          "Maybe one of the two is to go.");
    }
    if (said.contains("UTF-8")) {
      return new GeoJsonException(
          file, where, "the text is not UTF-8.", "Maybe save the file as UTF-8.");
    }
    return new GeoJsonException(
        file,
        where,
        quoted.find() ? Told.brief(quoted.group(1)) + " is not JSON here." : "this is no JSON.",
        "Maybe a comma, a quote or a bracket is missing or too many.");
  }

  /// Says which limit a file passes.
  static GeoJsonException beyond(Path file, String where, StreamConstraintsException e) {
    String said = e.getOriginalMessage();
    Limit limit;
    String reason;
    String maybe = "Maybe it is no map data.";
    if (said.contains("nesting depth")) {
      limit = Limit.GEOJSON_DEPTH;
      reason = "lists and objects stand within each other on more than ";
      maybe = "Maybe dissolve collections within collections.";
    } else if (said.startsWith("Number")) {
      limit = Limit.GEOJSON_DIGITS;
      reason = "a number has more than ";
    } else if (said.startsWith("Name")) {
      limit = Limit.GEOJSON_NAME;
      reason = "a name has more than ";
    } else {
      limit = Limit.GEOJSON_CHARACTERS;
      reason = "a text has more than ";
      maybe = "Maybe shorten it, or leave the property out.";
    }
    return new GeoJsonException(file, where, reason + limit.shown() + ".", maybe);
  }
}
