package org.indusco.app.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Person;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.sight.Reach;
import org.indusco.app.sight.Sight;

/// What people may do with a network and its plans. Rights in a network hold in its scenarios.
final class Rights {

  private Rights() {}

  static boolean plans(Person person, NetworkCard card) {
    return person.grants().stream()
        .filter(grant -> grant.role() == Role.PLANNER)
        .anyMatch(
            grant ->
                switch (grant.scope()) {
                  case Scope.Everything everything -> true;
                  case Scope.OfNetwork of -> is(of.network(), card);
                  // A plan is one for the whole network.
                  case Scope.OfRegion of -> false;
                  case Scope.OfParty of -> false;
                });
  }

  /// The parties of a network for which a person may speak.
  static List<String> parties(Person person, NetworkCard card) {
    List<String> parties = new ArrayList<>();
    for (Grant grant : person.grants()) {
      if (grant.role() == Role.APPROVER
          && grant.scope() instanceof Scope.OfParty(String network, String party)
          && is(network, card)) {
        parties.add(party);
      }
    }
    return parties;
  }

  static void requirePlanner(Person person, NetworkCard card) {
    if (!plans(person, card)) {
      throw new NotPermittedException(person.name() + " is no planner of " + card.code());
    }
  }

  /// Whether somebody may change something in a network, if only what belongs to a region of it.
  static boolean mayChangeSomething(Person person, NetworkCard card) {
    Reach bodies = reach(person, card, Role.PLANNER).and(reach(person, card, Role.DEPOTMASTER));
    return bodies.everywhere() || !bodies.text().isEmpty();
  }

  /// @throws NotPermittedException when somebody may change nothing in a network
  static void requireMayChangeSomething(Person person, NetworkCard card) {
    if (!mayChangeSomething(person, card)) {
      throw new NotPermittedException(person.name() + " may change nothing in " + card.code());
    }
  }

  /// Whether somebody may create networks.
  static boolean mayCreate(Person person) {
    return person.isAdministrator()
        || person.grants().contains(new Grant(Role.PLANNER, new Scope.Everything()));
  }

  /// @throws NotPermittedException when somebody may not create networks
  static void requireCreator(Person person, String network) {
    if (!mayCreate(person)) {
      throw new NotPermittedException(
          "%s may neither change nor create %s".formatted(person.name(), network));
    }
  }

  static void requireApprover(Person person, NetworkCard card, String party) {
    if (!parties(person, card).contains(party)) {
      throw new NotPermittedException(
          "%s does not speak for %s of %s".formatted(person.name(), party, card.code()));
    }
  }

  /// Refuses changes to what is not in the person's hands: planners and depotmasters change what
  /// belongs to their regions before and after, and what is of the network as a whole planners of
  /// all of it.
  ///
  /// @param touched the regions that the changes touch, as the reading room has them
  static void requireMayChange(Person person, NetworkCard card, Supplier<Set<String>> touched) {
    Reach planner = reach(person, card, Role.PLANNER);
    if (planner.everywhere()) {
      return;
    }
    Reach bodies = planner.and(reach(person, card, Role.DEPOTMASTER));
    Set<String> regions = touched.get();
    boolean network = regions.contains("");
    if (network || !bodies.hasAll(regions)) {
      throw new NotPermittedException(
          "%s may not change what belongs to %s of %s"
              .formatted(person.name(), network ? "all" : String.join(", ", regions), card.code()));
    }
  }

  private static Reach reach(Person person, NetworkCard card, Role role) {
    return person.grants().stream()
        .filter(grant -> grant.role() == role)
        .flatMap(grant -> Sight.reach(grant.scope(), card).stream())
        .reduce(Reach.nowhere(), Reach::and);
  }

  private static boolean is(String network, NetworkCard card) {
    return network.equals(card.code()) || network.equals(card.base());
  }
}
