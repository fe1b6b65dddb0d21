package org.indusco.server.change;

import java.util.Optional;
import org.indusco.app.office.ChangeOffice;
import org.indusco.app.people.Person;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.NetworkExistsException;
import org.indusco.app.sight.ReadingRoom;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// Makes scenarios, or says what is wrong with the wish.
///
/// @param room where networks are read
/// @param office where they are asked for
public record Scenarios(ReadingRoom room, ChangeOffice office) {

  /// Makes a scenario.
  ///
  /// @param revision at which it begins; null for the newest
  /// @return empty when there is no such network
  /// @throws ProblemException when it cannot be made
  public Optional<NetworkCard> branch(
      Person person, String network, @Nullable Long revision, String code, String title) {
    if (!NetworkCard.isCode(code)) {
      throw new ProblemException(Problem.of(Code.BAD_NETWORK_CODE).at("/code").with(code));
    }
    room.find(person, network).ifPresent(base -> requireBase(base.card(), revision));
    try {
      return office.branch(person, network, revision, code, title);
    } catch (NetworkExistsException e) {
      throw new ProblemException(Problem.of(Code.NETWORK_EXISTS).at("/code").with(code));
    }
  }

  private static void requireBase(NetworkCard base, @Nullable Long revision) {
    if (base.scenario()) {
      throw new ProblemException(Problem.of(Code.OF_A_SCENARIO).with(base.code()));
    }
    if (revision != null && (revision < 0 || revision > base.head())) {
      throw new ProblemException(
          Problem.of(Code.NO_SUCH_REVISION).at("/revision").with(revision.toString()));
    }
  }
}
