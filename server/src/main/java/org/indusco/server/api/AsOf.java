package org.indusco.server.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.sight.LentNetwork;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;

/// How the two axes of time are written in addresses.
public final class AsOf {

  private static final int MOST_DIGITS = 18;

  private AsOf() {}

  /// A day, such as `1940-07-01`.
  ///
  /// @throws ProblemException when it is none
  public static LocalDate day(String text) {
    return Days.find(text)
        .orElseThrow(
            () -> new ProblemException(Problem.of(Code.BAD_PARAMETER).at("as-of").with(text)));
  }

  /// A revision: by its number, by a moment such as `2026-11-29T12:00:00Z`, or the newest when the
  /// text is empty.
  ///
  /// @throws ProblemException when it is none of these, or there is no such revision
  static long revision(String text, LentNetwork network) {
    NetworkCard card = network.card();
    if (text.isEmpty()) {
      return card.head();
    }
    if (text.matches("[0-9]+")) {
      boolean there = text.length() <= MOST_DIGITS && Long.parseLong(text) <= card.head();
      if (!there) {
        throw new ProblemException(
            Problem.of(Code.LIMIT, 0, card.head()).at("as-known").with(text));
      }
      return Long.parseLong(text);
    }
    try {
      return network.revisionAt(Instant.parse(text));
    } catch (DateTimeException e) {
      throw new ProblemException(Problem.of(Code.BAD_PARAMETER).at("as-known").with(text));
    }
  }
}
