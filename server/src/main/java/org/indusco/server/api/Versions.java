package org.indusco.server.api;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// The tags by which answers name the state of a network that they tell: which revision is told,
/// and which was the newest.
final class Versions {

  private static final Pattern TAG =
      Pattern.compile("\"[0-9]{1,18}-([0-9]{1,18})(-[0-9a-f]{8})?\"");

  private Versions() {}

  /// The tag of an answer that tells a network as of its newest revision.
  static String of(long head) {
    return head + "-" + head;
  }

  /// The only revision that a network may have by its header If-Match; null for any.
  ///
  /// @throws ProblemException when it is no tag that was given here
  static @Nullable Long head(@Nullable String ifMatch) {
    if (ifMatch == null || ifMatch.strip().equals("*")) {
      return null;
    }
    Matcher tag = TAG.matcher(ifMatch.strip());
    if (!tag.matches()) {
      throw new ProblemException(Problem.of(Code.BAD_PARAMETER).at("If-Match").with(ifMatch));
    }
    return Long.valueOf(tag.group(1));
  }
}
