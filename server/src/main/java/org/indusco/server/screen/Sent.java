package org.indusco.server.screen;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.indusco.exchange.html.Element;
import org.indusco.server.change.Flaw;
import org.indusco.server.page.Page;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// What comes with forms that change the register, and what is told when they are refused.
final class Sent {

  private Sent() {}

  /// The key under which a form was sent.
  ///
  /// @throws ProblemException when it is none, as no form of ours sends it
  static UUID key(String text) {
    if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new ProblemException(Problem.of(Code.BAD_KEY).at("key").with(text));
    }
    return UUID.fromString(text);
  }

  /// The key for sending a refused form again: what was refused was not recorded, so that the same
  /// one will do, unless it was used for something else.
  static String again(ProblemException refused, String key) {
    Code code = refused.problem().code();
    return code == Code.ID_REUSED_DIFFERENT_CONTENT || code == Code.BAD_KEY
        ? UUID.randomUUID().toString()
        : key;
  }

  /// The number of a revision.
  static Optional<Long> findNumber(String text) {
    return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  /// The number of a revision that a form sends; null when it sends none.
  ///
  /// @throws ProblemException when it is none, as no form of ours sends it
  static @Nullable Long number(String name, String text) {
    if (text.isEmpty()) {
      return null;
    }
    return findNumber(text)
        .orElseThrow(
            () -> new ProblemException(Problem.of(Code.BAD_PARAMETER).at(name).with(text)));
  }

  /// The field that a problem is about: the one it names when that is among some, else none.
  static String field(Problem problem, String... fields) {
    String where = problem.where().substring(problem.where().lastIndexOf('/') + 1);
    return List.of(fields).contains(where) ? where : "";
  }

  /// Everything that was wrong.
  static Optional<List<Flaw>> findFlaws(Problem problem) {
    return problem.beside().get("faults") instanceof List<?> list
        ? Optional.of(list.stream().filter(Flaw.class::isInstance).map(Flaw.class::cast).toList())
        : Optional.empty();
  }

  /// A link to the revision that stands against it, where there is one.
  static void link(Page page, String network, Problem problem) {
    if (problem.beside().get("revision") instanceof Long number && number > 0) {
      page.add(
          Element.of(
              "p",
              Element.of("a", page.say("revision.link", Long.toString(number)))
                  .with("href", RevisionScreen.address(network, number))));
    }
  }
}
