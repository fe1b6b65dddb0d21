package org.indusco.server.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.indusco.app.register.Span;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// Days as addresses, bodies and forms write them: of years from 1 to 9999.
public final class Days {

  private Days() {}

  /// The day that a text means.
  public static Optional<LocalDate> find(String text) {
    if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") || text.startsWith("0000")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The days from one to before another; empty texts leave the ends open.
  ///
  /// @param place before the names of the two
  /// @throws ProblemException when one is no day, or they are in the wrong order
  public static Span span(String place, String from, String to) {
    LocalDate first = day(place + "from", from);
    LocalDate next = day(place + "to", to);
    if (first != null && next != null && !first.isBefore(next)) {
      throw new ProblemException(
          Problem.of(Code.BAD_SPAN).at(place + "to").with(from + " to " + to));
    }
    return Span.between(first, next);
  }

  private static @Nullable LocalDate day(String place, String text) {
    return text.isEmpty()
        ? null
        : find(text)
            .orElseThrow(
                () -> new ProblemException(Problem.of(Code.BAD_DATE).at(place).with(text)));
  }
}
