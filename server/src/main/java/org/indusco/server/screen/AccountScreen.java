package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.indusco.app.people.Account;
import org.indusco.app.people.OwnAccount;
import org.indusco.app.people.Person;
import org.indusco.app.people.RefusalException;
import org.indusco.exchange.html.Element;
import org.indusco.model.wording.Language;
import org.indusco.server.guard.Pace;
import org.indusco.server.page.Choice;
import org.indusco.server.page.Complaint;
import org.indusco.server.page.Field;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
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

/// The own account: language, password, and the way to the second step.
@Controller
public final class AccountScreen {

  private static final String ADDRESS = "/account";
  private static final String PASSWORD = "/account/password";
  private static final String REMOVE = "/account/second-step/remove";

  private final OwnAccount own;
  private final Pace pace;

  /// @param pace at which one may try the present password
  public AccountScreen(OwnAccount own, Pace pace) {
    this.own = own;
    this.pace = pace;
  }

  /// The page.
  @GetMapping(ADDRESS)
  public ResponseEntity<String> show(
      HttpServletRequest request, @RequestParam(name = "done", defaultValue = "") String done) {
    Page page = Page.of(Visitor.of(request), ADDRESS, "account.title");
    switch (done) {
      case "language" -> page.done("account.language.done");
      case "password" -> page.done("account.password.done");
      case "second-step" -> page.done("account.second-step.done");
      case "second-step-removed" -> page.done("account.second-step.removed");
      default -> {}
    }
    return fill(page, "", null).answer();
  }

  /// Takes another language.
  @PostMapping(path = "/account/language", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> changeLanguage(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(name = "language") String mark) {
    Language language =
        Languages.find(mark)
            .orElseThrow(
                () ->
                    new ProblemException(Problem.of(Code.BAD_PARAMETER).at("language").with(mark)));
    own.changeLanguage(Visitor.of(request).person().id(), language);
    Languages.remember(language, request, response);
    return Redirect.to(ADDRESS + "?done=language");
  }

  /// Takes another password.
  @PostMapping(path = PASSWORD, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> changePassword(
      HttpServletRequest request,
      @RequestParam(name = "present", defaultValue = "") String present,
      @RequestParam(name = "password", defaultValue = "") String password,
      @RequestParam(name = "again", defaultValue = "") String again) {
    if (!password.equals(again)) {
      return refused(request, PASSWORD, new Complaint("again", Problem.of(Code.PASSWORDS_DIFFER)));
    }
    Person person = Visitor.of(request).person();
    return change(
        request, PASSWORD, "password", () -> own.changePassword(person.id(), present, password));
  }

  /// Takes the second step away.
  @PostMapping(path = REMOVE, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> removeSecondStep(
      HttpServletRequest request,
      @RequestParam(name = "present", defaultValue = "") String present) {
    Person person = Visitor.of(request).person();
    return change(
        request, REMOVE, "second-step-removed", () -> own.removeSecondStep(person.id(), present));
  }

  /// Changes what the present password is asked for, at the pace at which it may be tried.
  private ResponseEntity<String> change(
      HttpServletRequest request, String action, String done, Supplier<Account> changed) {
    String what = "password of " + Visitor.of(request).person().id();
    Optional<Duration> wait = pace.takeAt(what);
    if (wait.isPresent()) {
      return refused(request, action, new Complaint("present", Pace.problem(wait.get())));
    }
    try {
      SignedIn.begin(request, changed.get(), true);
      pace.giveBackAt(what);
      return Redirect.to(ADDRESS + "?done=" + done);
    } catch (RefusalException e) {
      return refused(request, action, Complaint.of(e));
    }
  }

  private static ResponseEntity<String> refused(
      HttpServletRequest request, String action, Complaint complaint) {
    Page page = Page.of(Visitor.of(request), ADDRESS, "account.title");
    return fill(page, action, complaint).status(complaint.problem().code().status()).answer();
  }

  /// @param action of the form that was refused; empty when none was
  private static Page fill(Page page, String action, @Nullable Complaint complaint) {
    Person person = page.visitor().person();
    page.add(
        Element.of("p", page.say("account.who", person.display(), person.name()))
            .with("class", "lead"));
    page.add(Rights.list(page, person));
    page.heading("account.language")
        .add(
            new Form(page, "/account/language")
                .choice(Choice.language(person.language()))
                .button("do.save")
                .element());
    page.heading("account.password")
        .add(
            new Form(page, PASSWORD, action.equals(PASSWORD) ? complaint : null)
                .field(Field.password("present", "current-password"))
                .field(Field.password("password", "new-password").hint("hint.password"))
                .field(Field.password("again", "new-password"))
                .button("account.password.do")
                .element());
    page.heading("account.second-step");
    return person.secondStep()
        ? fillSet(page, person, action.equals(REMOVE) ? complaint : null)
        : page.paragraph(
                person.shouldHaveSecondStep()
                    ? "account.second-step.should"
                    : "account.second-step.may")
            .add(new Form(page, "/account/second-step").button("account.second-step.do").element());
  }

  private static Page fillSet(Page page, Person person, @Nullable Complaint complaint) {
    if (person.shouldHaveSecondStep()) {
      return page.paragraph("account.second-step.kept");
    }
    return page.paragraph("account.second-step.set")
        .add(
            new Form(page, REMOVE, complaint)
                .field(Field.password("present", "current-password"))
                .button("account.second-step.remove")
                .element());
  }
}
