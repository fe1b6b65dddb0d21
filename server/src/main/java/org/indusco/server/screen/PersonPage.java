package org.indusco.server.screen;

import java.util.List;
import org.indusco.app.people.AccountEvent;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Person;
import org.indusco.app.people.Role;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.server.page.Choice;
import org.indusco.server.page.Complaint;
import org.indusco.server.page.Field;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/// The page of one person.
final class PersonPage {

  private final Page page;
  private final Person person;
  private final List<AccountEvent> events;
  private final String address;
  private String role = Role.READER.name();
  private String network = "";
  private String part = "";
  private String refusedAction = "";
  private @Nullable Complaint complaint;

  PersonPage(Visitor visitor, Person person, List<AccountEvent> events) {
    this.person = person;
    this.events = events;
    address = PersonScreen.address(person.id().toString());
    page = Page.titled(visitor, address, person.display());
  }

  /// Keeps what was typed into the form for rights.
  PersonPage typed(String typedRole, String typedNetwork, String typedPart) {
    role = typedRole;
    network = typedNetwork;
    part = typedPart;
    return this;
  }

  /// The page after a form of it was refused.
  ResponseEntity<String> refused(String action, Complaint why) {
    refusedAction = action;
    complaint = why;
    page.status(why.problem().code().status());
    return answer("");
  }

  /// The page.
  ///
  /// @param done what was just done; empty when nothing was
  ResponseEntity<String> answer(String done) {
    if (!done.isEmpty()) {
      page.done("person." + done);
    }
    page.paragraph("person.who", person.name(), Moments.state(page, person));
    rights();
    state();
    secrets();
    history();
    return page.answer();
  }

  private Form form(String action) {
    return new Form(page, address + "/" + action, action.equals(refusedAction) ? complaint : null);
  }

  private void rights() {
    page.heading("person.rights");
    if (person.grants().isEmpty()) {
      page.paragraph("rights.none");
    } else {
      Table table = new Table(page, "person.rights.table", "column.right", "column.take");
      for (Grant grant : person.grants()) {
        table.row(
            new Node.Text(Rights.words(page, grant)),
            new Form(page, address + "/grants/remove")
                .hidden("role", grant.role().name())
                .hidden("scope", grant.scope().text())
                .button("person.revoke")
                .element());
      }
      page.add(table.element());
    }
    if (refusedAction.equals("grants/remove") && complaint != null) {
      page.add(
          Element.of("p", complaint.problem().sentence(page.visitor().language()))
              .with("class", "wrong")
              .with("role", "alert"));
    }
    page.add(
        form("grants")
            .choice(new Choice("role", Rights.roles(page), role))
            .field(Field.optional("network", network, "off").hint("hint.network"))
            .field(Field.optional("part", part, "off").hint("hint.part"))
            .button("person.grant")
            .element());
  }

  private void state() {
    page.heading("person.state");
    if (person.findDisabledFrom().isPresent()) {
      page.add(form("enable").button("person.enable").element());
    } else {
      page.add(
          form("disable")
              .field(
                  Field.optional("from", "", "off")
                      .with("placeholder", "2026-12-31")
                      .hint("hint.from"))
              .button("person.disable")
              .element());
    }
  }

  private void secrets() {
    page.heading("person.password-of")
        .paragraph("person.password-of.lead")
        .add(
            form("password")
                .field(Field.password("password", "new-password").hint("hint.password"))
                .button("person.password.do")
                .element());
    if (person.secondStep()) {
      page.heading("account.second-step")
          .paragraph("person.second-step-of")
          .add(form("second-step/remove").button("account.second-step.remove").element());
    }
  }

  private void history() {
    page.heading("person.history");
    Table table =
        new Table(page, "person.history.table", "column.when", "column.what", "column.detail");
    for (AccountEvent event : events) {
      table.row(
          new Node.Text(Moments.text(event.at())),
          new Node.Text(page.say("event." + event.kind())),
          new Node.Text(event.detail()));
    }
    page.add(table.element());
  }
}
