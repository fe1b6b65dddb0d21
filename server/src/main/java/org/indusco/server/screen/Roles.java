package org.indusco.server.screen;

import java.util.ArrayList;
import java.util.List;
import org.indusco.app.people.Role;
import org.indusco.exchange.html.Element;
import org.indusco.server.page.Page;

/// What each role may do, in words.
final class Roles {

  private Roles() {}

  static Element list(Page page) {
    List<Element> rows = new ArrayList<>();
    for (Role role : Role.values()) {
      rows.add(
          Element.of(
              "div",
              Element.of("dt", Rights.role(page, role)),
              Element.of("dd", page.say("about." + role))));
    }
    return Element.of("dl", rows);
  }
}
