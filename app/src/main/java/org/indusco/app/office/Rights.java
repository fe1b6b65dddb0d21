package org.indusco.app.office;

import org.indusco.app.people.Person;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.indusco.app.register.NetworkCard;

/// What people may do with the plans of a network. Rights in a network hold in its scenarios.
final class Rights {

  private Rights() {}

  static void requirePlanner(Person person, NetworkCard card) {
    boolean may =
        person.grants().stream()
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
    if (!may) {
      throw new NotPermittedException(person.name() + " is no planner of " + card.code());
    }
  }

  static void requireApprover(Person person, NetworkCard card, String party) {
    boolean may =
        person.grants().stream()
            .filter(grant -> grant.role() == Role.APPROVER)
            .anyMatch(
                grant ->
                    grant.scope() instanceof Scope.OfParty(String network, String of)
                        && is(network, card)
                        && of.equals(party));
    if (!may) {
      throw new NotPermittedException(
          "%s does not speak for %s of %s".formatted(person.name(), party, card.code()));
    }
  }

  private static boolean is(String network, NetworkCard card) {
    return network.equals(card.code()) || network.equals(card.base());
  }
}
