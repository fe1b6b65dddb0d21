package org.indusco.server.api;

import java.util.Locale;
import java.util.UUID;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;

/// Ids as addresses and headers write them.
public final class Keys {

  private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private Keys() {}

  /// The UUID in a header.
  ///
  /// @throws ProblemException when it is none
  public static UUID uuid(String header, String text) {
    String small = text.toLowerCase(Locale.ROOT);
    if (!small.matches(UUID_FORM)) {
      throw new ProblemException(Problem.of(Code.BAD_KEY).at(header).with(text));
    }
    return UUID.fromString(small);
  }

  /// The number of a revision in an address.
  ///
  /// @throws ProblemException when nothing can be there
  static long number(String text) {
    if (!text.matches("[1-9][0-9]{0,17}")) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
    return Long.parseLong(text);
  }

  /// The number of a point in an address.
  ///
  /// @throws ProblemException when nothing can be there
  public static int point(String text) {
    if (!text.matches("[1-9][0-9]?")) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
    return Integer.parseInt(text);
  }

  /// A text in an address by which something is looked for.
  ///
  /// @throws ProblemException when nothing can be found by it
  static String text(String text) {
    if (text.indexOf(0) >= 0) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
    return text;
  }

  /// The UUID in an address.
  ///
  /// @throws ProblemException when nothing can be there
  public static UUID found(String text) {
    if (!text.matches(UUID_FORM)) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
    return UUID.fromString(text);
  }
}
