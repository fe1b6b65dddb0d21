package org.indusco.exchange.shape;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

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
}
