package org.indusco.server.ogc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.indusco.exchange.layer.BoundingBox;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// How questions are written in the addresses of OGC API Features.
final class Asked {

  static final int USUAL = 100;
  private static final int MOST = 1000;
  private static final int MOST_DIGITS = 9;
  private static final String OPEN = "..";

  private Asked() {}

  /// The days that `datetime` means: a day, that of a moment, or an interval, of which an end may
  /// be open; empty when nothing is said.
  ///
  /// @throws ProblemException when it is none of these
  static Optional<Days> days(String datetime) {
    if (datetime.isEmpty()) {
      return Optional.empty();
    }
    String[] ends = datetime.split("/", -1);
    if (ends.length > 2) {
      throw bad("datetime", datetime);
    }
    Optional<LocalDate> first = end(ends[0], datetime, ends.length == 2);
    if (ends.length == 1) {
      return first.map(Days::of);
    }
    Optional<LocalDate> last = end(ends[1], datetime, /* mayBeOpen= */ true);
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      throw bad("datetime", datetime);
    }
    return Optional.of(new Days(first.orElse(LocalDate.MIN), last.orElse(Days.LATEST)));
  }

  private static Optional<LocalDate> end(String text, String datetime, boolean mayBeOpen) {
    if (mayBeOpen && (text.isEmpty() || text.equals(OPEN))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          text.contains("T") || text.contains("t")
              ? OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toLocalDate()
              : LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw bad("datetime", datetime);
    }
  }

  /// The box that `bbox` means; null when nothing is said.
  ///
  /// @throws ProblemException when it is none
  static @Nullable BoundingBox box(String bbox) {
    try {
      return bbox.isEmpty() ? null : BoundingBox.parse(bbox);
    } catch (IllegalArgumentException e) {
      throw bad("bbox", bbox);
    }
  }

  /// How many features a page has; a larger number than can be means as many as can be.
  static int limit(String text) {
    int limit = number("limit", text, MOST);
    if (limit < 1) {
      throw bad("limit", text);
    }
    return limit;
  }

  /// How many features are passed over.
  static int offset(String text) {
    return number("offset", text, Integer.MAX_VALUE);
  }

  private static int number(String name, String text, int most) {
    if (!text.matches("\\d{1,100}")) {
      throw bad(name, text);
    }
    String bare = text.replaceFirst("^0+(?=.)", "");
    return bare.length() > MOST_DIGITS ? most : Math.min(Integer.parseInt(bare), most);
  }

  private static ProblemException bad(String name, String value) {
    return new ProblemException(Problem.of(Code.BAD_PARAMETER).at(name).with(value));
  }
}
