package org.indusco.server.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Person;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.indusco.exchange.html.Element;
import org.indusco.server.page.Page;

/// Rights in words.
final class Rights {

  private Rights() {}

  /// What somebody may do, as a list.
  static Element list(Page page, Person person) {
    if (person.grants().isEmpty()) {
      return Element.of("p", page.say("rights.none"));
    }
    List<Element> items = new ArrayList<>();
    person.grants().forEach(grant -> items.add(Element.of("li", words(page, grant))));
    return Element.of("ul", items).with("class", "plain");
  }

  /// A right, such as "Planner in the region northwest of cic".
  static String words(Page page, Grant grant) {
    String role = role(page, grant.role());
    return switch (grant.scope()) {
      case Scope.Everything everything -> page.say("rights.everything", role);
      case Scope.OfNetwork of -> page.say("rights.network", role, of.network());
      case Scope.OfRegion of -> page.say("rights.region", role, of.region(), of.network());
      case Scope.OfParty of -> page.say("rights.party", role, of.party(), of.network());
    };
  }

  /// What a role is called.
  static String role(Page page, Role role) {
    return page.say("role." + role);
  }

  /// All roles, for a choice.
  static Map<String, String> roles(Page page) {
    Map<String, String> roles = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      roles.put(role.name(), role(page, role));
    }
    return roles;
  }
}
