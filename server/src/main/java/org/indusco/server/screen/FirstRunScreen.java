package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.indusco.app.people.Account;
import org.indusco.app.people.FirstRun;
import org.indusco.app.people.NewPerson;
import org.indusco.app.people.RefusalException;
import org.indusco.model.wording.Language;
import org.indusco.server.page.Choice;
import org.indusco.server.page.Complaint;
import org.indusco.server.page.Field;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Languages;
import org.indusco.server.visitor.SignedIn;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Making the first administrator.
@Controller
public final class FirstRunScreen {

  private static final String ADDRESS = "/first-run";

  private final FirstRun firstRun;

  /// @param firstRun that knows the code
  public FirstRunScreen(FirstRun firstRun) {
    this.firstRun = firstRun;
  }

  /// The form.
  @GetMapping(ADDRESS)
  public ResponseEntity<String> show(HttpServletRequest request) {
    requireOpen();
    Visitor visitor = Visitor.of(request);
    return page(visitor, "", new NewPerson("", "", "", visitor.language()), null).answer();
  }

  /// Makes the administrator, and signs them in.
  @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> make(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(name = "code", defaultValue = "") String code,
      @RequestParam(name = "name", defaultValue = "") String name,
      @RequestParam(name = "display", defaultValue = "") String display,
      @RequestParam(name = "password", defaultValue = "") String password,
      @RequestParam(name = "again", defaultValue = "") String again,
      @RequestParam(name = "language", defaultValue = "en") String language) {
    requireOpen();
    NewPerson person =
        new NewPerson(name, display, password, Languages.find(language).orElse(Language.EN));
    try {
      Passwords.requireSame(password, again);
      Account account = firstRun.make(code, person);
      SignedIn.begin(request, account, true);
      Languages.remember(person.language(), request, response);
      return Redirect.to("/");
    } catch (RefusalException e) {
      return refused(request, code, person, Complaint.of(e));
    } catch (ProblemException e) {
      return refused(request, code, person, new Complaint("again", e.problem()));
    }
  }

  private static ResponseEntity<String> refused(
      HttpServletRequest request, String code, NewPerson person, Complaint complaint) {
    return page(Visitor.of(request), code, person, complaint)
        .status(complaint.problem().code().status())
        .answer();
  }

  private static Page page(
      Visitor visitor, String code, NewPerson person, @Nullable Complaint complaint) {
    Page page = Page.of(visitor, ADDRESS, "first-run.title");
    Field name = Field.text("name", person.name(), "username").hint("hint.name");
    return page.paragraph("first-run.lead")
        .add(
            new Form(page, ADDRESS, complaint)
                .field(Field.text("code", code, "off").hint("first-run.code"))
                .field(name.with("autocapitalize", "none").with("spellcheck", "false"))
                .field(Field.optional("display", person.display(), "name").hint("hint.display"))
                .field(Field.password("password", "new-password").hint("hint.password"))
                .field(Field.password("again", "new-password"))
                .choice(Choice.language(person.language()))
                .button("first-run.do")
                .element());
  }

  private void requireOpen() {
    if (!firstRun.isOpen()) {
      throw ProblemException.of(Code.NOT_FOUND);
    }
  }
}
