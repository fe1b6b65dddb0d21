package org.indusco.server.json;

import java.util.List;
import java.util.Locale;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// What was wrong with a body, told from what the reader of JSON complained of.
public final class JsonFaults {

  private JsonFaults() {}

  /// The problem behind a complaint.
  public static Problem of(JacksonException cause) {
    return switch (cause) {
      case StreamConstraintsException limit -> ofLimit(limit);
      case InputCoercionException number -> Problem.of(Code.BAD_NUMBER).at(where(number));
      case StreamReadException syntax -> ofSyntax(syntax);
      case UnrecognizedPropertyException unknown ->
          Problem.of(Code.UNKNOWN_FIELD).at(where(unknown)).with(unknown.getPropertyName());
      case BadTextException text -> Problem.of(Code.BAD_TEXT).at(where(text)).with(text.text());
      case InvalidFormatException format ->
          Problem.of(isNumber(format.getTargetType()) ? Code.BAD_NUMBER : Code.BAD_VALUE)
              .at(where(format))
              .with(String.valueOf(format.getValue()));
      case MismatchedInputException mismatch -> ofMismatch(mismatch);
      default -> Problem.of(Code.JSON_INVALID).at(where(cause));
    };
  }

  private static Problem ofLimit(StreamConstraintsException cause) {
    String message = said(cause);
    Code code =
        message.contains("nesting depth")
            ? Code.JSON_TOO_DEEP
            : message.contains("number")
                ? Code.BAD_NUMBER
                : message.contains("name") ? Code.NAME_TOO_LONG : Code.TOO_LARGE;
    return Problem.of(code, StrictJson.DEEPEST, StrictJson.LONGEST_NAME).at(where(cause));
  }

  private static Problem ofSyntax(StreamReadException cause) {
    return said(cause).startsWith("duplicate")
        ? Problem.of(Code.DUPLICATE_KEY).at(line(cause)).with(quoted(cause))
        : Problem.of(Code.JSON_INVALID).at(line(cause));
  }

  private static Problem ofMismatch(MismatchedInputException cause) {
    String message = said(cause);
    if (message.contains("creator property")) {
      return Problem.of(Code.MISSING_FIELD).at(where(cause));
    }
    if (message.startsWith("trailing token")) {
      return Problem.of(Code.JSON_INVALID).at(line(cause));
    }
    return Problem.of(isNumber(cause.getTargetType()) ? Code.BAD_NUMBER : Code.BAD_VALUE)
        .at(where(cause));
  }

  private static String said(JacksonException cause) {
    return String.valueOf(cause.getOriginalMessage()).toLowerCase(Locale.ROOT);
  }

  /// The first part of a complaint that stands in double quotation marks.
  private static String quoted(JacksonException cause) {
    String[] parts = String.valueOf(cause.getOriginalMessage()).split("\"", 3);
    return parts.length == 3 ? parts[1] : "";
  }

  private static boolean isNumber(@Nullable Class<?> type) {
    return type != null
        && (Number.class.isAssignableFrom(type)
            || type == int.class
            || type == long.class
            || type == double.class);
  }

  /// The field as a JSON pointer, or else the line and column.
  private static String where(JacksonException cause) {
    List<JacksonException.Reference> path = cause.getPath();
    if (!path.isEmpty()) {
      StringBuilder pointer = new StringBuilder();
      for (JacksonException.Reference step : path) {
        pointer.append('/');
        pointer.append(
            step.getPropertyName() == null
                ? String.valueOf(step.getIndex())
                : step.getPropertyName().replace("~", "~0").replace("/", "~1"));
      }
      return pointer.toString();
    }
    return line(cause);
  }

  private static String line(JacksonException cause) {
    TokenStreamLocation place = cause.getLocation();
    return place == null || place.getLineNr() < 1
        ? ""
        : "line " + place.getLineNr() + ", column " + place.getColumnNr();
  }
}
