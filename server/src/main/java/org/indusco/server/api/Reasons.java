package org.indusco.server.api;

import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;

/// Texts in somebody's own words.
public final class Reasons {

  /// How many characters a reason may have.
  public static final int LONGEST = 2_000;

  /// How many characters a title may have.
  public static final int LONGEST_TITLE = 200;

  private Reasons() {}

  /// A reason for a change.
  ///
  /// @param place where it stands
  /// @throws ProblemException when it is empty or too long
  public static String of(String place, String text) {
    return require(place, text, LONGEST);
  }

  /// A title.
  ///
  /// @param place where it stands
  /// @throws ProblemException when it is empty or too long
  public static String title(String place, String text) {
    return require(place, text, LONGEST_TITLE);
  }

  private static String require(String place, String text, int most) {
    int length = text.strip().length();
    if (length < 1 || length > most) {
      throw new ProblemException(
          Problem.of(Code.LIMIT, 1, most).at(place).with(Integer.toString(length)));
    }
    return text.strip();
  }
}
