package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import org.indusco.app.people.Administration;
import org.indusco.app.people.Grant;
import org.indusco.app.people.NewPerson;
import org.indusco.app.people.Person;
import org.indusco.app.people.RefusalException;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.wording.Language;
import org.indusco.server.page.Choice;
import org.indusco.server.page.Complaint;
import org.indusco.server.page.Field;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;
import org.indusco.server.visitor.Languages;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All people with accounts, and the making of another account.
@Controller
public final class PeopleScreen {

  private static final String ADDRESS = "/people";

  private final Administration administration;

  /// @param administration that does what is asked for
  public PeopleScreen(Administration administration) {
    this.administration = administration;
  }

  /// The list.
  @GetMapping(ADDRESS)
  public ResponseEntity<String> show(HttpServletRequest request) {
    Visitor visitor = Visitor.of(request);
    return page(visitor, new NewPerson("", "", "", visitor.language()), null).answer();
  }

  /// Makes an account.
  @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> add(
      HttpServletRequest request,
      @RequestParam(name = "name", defaultValue = "") String name,
      @RequestParam(name = "display", defaultValue = "") String display,
      @RequestParam(name = "password", defaultValue = "") String password,
      @RequestParam(name = "language", defaultValue = "en") String language) {
    Visitor visitor = Visitor.of(request);
    NewPerson wished =
        new NewPerson(name, display, password, Languages.find(language).orElse(Language.EN));
    try {
      Person made = administration.add(visitor.person(), wished);
      return Redirect.to(PersonScreen.address(made.id().toString()) + "?done=added");
    } catch (RefusalException e) {
      Complaint complaint = Complaint.of(e);
      return page(visitor, wished, complaint).status(complaint.problem().code().status()).answer();
    }
  }

  private Page page(Visitor visitor, NewPerson wished, @Nullable Complaint complaint) {
    Page page = Page.of(visitor, ADDRESS, "people.title");
    Table table =
        new Table(
            page,
            "people.table",
            "column.name",
            "column.display",
            "column.rights",
            "column.second-step",
            "column.state");
    for (Person each : administration.listPeople(visitor.person())) {
      table.row(
          Element.of("a", each.name()).with("href", PersonScreen.address(each.id().toString())),
          new Node.Text(each.display()),
          new Node.Text(rights(page, each)),
          new Node.Text(page.say(each.secondStep() ? "yes" : "no")),
          new Node.Text(Moments.state(page, each)));
    }
    Field name = Field.text("name", wished.name(), "off").hint("hint.name");
    return page.add(table.element())
        .heading("people.add")
        .paragraph("people.add.lead")
        .add(
            new Form(page, ADDRESS, complaint)
                .field(name.with("autocapitalize", "none").with("spellcheck", "false"))
                .field(Field.optional("display", wished.display(), "off").hint("hint.display"))
                .field(Field.password("password", "new-password").hint("hint.password"))
                .choice(Choice.language(wished.language()))
                .button("people.add.do")
                .element());
  }

  private static String rights(Page page, Person person) {
    return person.grants().isEmpty()
        ? page.say("none")
        : page.words()
            .series(
                person.grants().stream().map((Grant each) -> Rights.words(page, each)).toList());
  }
}
