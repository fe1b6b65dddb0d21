package org.indusco.app.sight;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Person;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.indusco.app.register.NetworkCard;
import org.indusco.model.canonical.CanonicalJson;

/// What somebody may see of a network.
///
/// @param rows of which regions the bodies are seen with all that is theirs; what lies around them,
///     such as places and catalogues, everybody sees who may read the network at all
/// @param positions of which regions sealed positions are seen, too
public record Sight(Reach rows, Reach positions) {

  /// Sees what everybody who may read a network sees, and no body.
  public static final Sight NONE = new Sight(Reach.nowhere(), Reach.nowhere());

  /// Sees all.
  public static final Sight ALL = new Sight(new Reach.Everywhere(), new Reach.Everywhere());

  /// Sees all but sealed positions.
  public static final Sight OPEN = new Sight(new Reach.Everywhere(), Reach.nowhere());

  /// What a person sees of a network by his rights. Rights in a network hold in its scenarios.
  public static Sight of(Person person, NetworkCard card) {
    Sight sight = NONE;
    for (Grant grant : person.grants()) {
      sight = sight.and(of(grant, card));
    }
    return sight;
  }

  private static Sight of(Grant grant, NetworkCard card) {
    Optional<Reach> reach = reach(grant.scope(), card);
    return reach.map(rows -> new Sight(rows, positions(grant.role(), rows))).orElse(NONE);
  }

  /// Over what of a network a scope reaches; empty when it is not this one's.
  public static Optional<Reach> reach(Scope scope, NetworkCard card) {
    return switch (scope) {
      case Scope.Everything everything -> Optional.of(new Reach.Everywhere());
      case Scope.OfNetwork of ->
          is(of.network(), card) ? Optional.of(new Reach.Everywhere()) : Optional.empty();
      case Scope.OfRegion of ->
          is(of.network(), card)
              ? Optional.of(new Reach.Within(new TreeSet<>(List.of(of.region()))))
              : Optional.empty();
      // Who answers for a plan must see the whole of it.
      case Scope.OfParty of ->
          is(of.network(), card) ? Optional.of(new Reach.Everywhere()) : Optional.empty();
    };
  }

  /// Sealed positions are seen by those who decide where units stand or bring them what they need.
  private static Reach positions(Role role, Reach rows) {
    return switch (role) {
      case PLANNER, DEPOTMASTER, APPROVER, ADMINISTRATOR -> rows;
      case READER, TREASURER -> Reach.nowhere();
    };
  }

  private static boolean is(String network, NetworkCard card) {
    return network.equals(card.code()) || network.equals(card.base());
  }

  /// What is seen by this or another.
  Sight and(Sight other) {
    return new Sight(rows.and(other.rows), positions.and(other.positions));
  }

  /// Whether nothing of a network is withheld, sealed positions included.
  public boolean all() {
    return rows.everywhere() && positions.everywhere();
  }

  /// Tells this sight from others in a few letters, for the marks of answers.
  public String mark() {
    return CanonicalJson.sha256(List.of(rows.text(), positions.text())).substring(0, 8);
  }
}
