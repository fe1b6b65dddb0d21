package org.indusco.server.screen.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;

/// What was typed into the fields of a form, read; what cannot be read is a problem at its field.
final class Typed {

  private static final int LONGEST = 40;

  private Typed() {}

  /// The largest seed that a form takes.
  static final long MOST_SEED = 1_000_000_000;

  /// A whole number.
  static long whole(String field, String text, long least, long most) {
    try {
      long number = Long.parseLong(text.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw beyond(field, text, least, most);
    }
    throw beyond(field, text, least, most);
  }

  /// A number.
  static BigDecimal number(String field, String text, double least, double most) {
    String bare = text.strip();
    try {
      BigDecimal number = new BigDecimal(bare.length() > LONGEST ? "" : bare);
      if (number.doubleValue() >= least && number.doubleValue() <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw beyond(field, text, least, most);
    }
    throw beyond(field, text, least, most);
  }

  private static ProblemException beyond(String field, String text, Number least, Number most) {
    return new ProblemException(Problem.of(Code.LIMIT, least, most).at(field).with(text));
  }

  /// The lines that are not empty.
  static List<String> lines(String text) {
    return Arrays.stream(text.split("\\R")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /// The words between commas, semicolons or line ends.
  static List<String> list(String text) {
    return Arrays.stream(text.split("[,;、，；\\r\\n]"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }
}
