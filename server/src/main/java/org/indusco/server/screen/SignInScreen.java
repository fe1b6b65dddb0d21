package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.indusco.app.people.Account;
import org.indusco.app.people.FirstRun;
import org.indusco.app.people.Person;
import org.indusco.app.people.SignIn;
import org.indusco.exchange.html.Element;
import org.indusco.server.guard.Pace;
import org.indusco.server.page.Complaint;
import org.indusco.server.page.Field;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.visitor.Languages;
import org.indusco.server.visitor.SignedIn;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in, in one step or two, and signing out.
@Controller
public final class SignInScreen {

  private static final String ADDRESS = "/sign-in";
  private static final String CODE = "/sign-in/code";

  private final SignIn signIn;
  private final FirstRun firstRun;
  private final Pace pace;

  /// @param pace at which one may try
  public SignInScreen(SignIn signIn, FirstRun firstRun, Pace pace) {
    this.signIn = signIn;
    this.firstRun = firstRun;
    this.pace = pace;
  }

  /// The first step's form.
  @GetMapping(ADDRESS)
  public ResponseEntity<String> show(
      HttpServletRequest request,
      @RequestParam(name = "to", defaultValue = "/") String to,
      @RequestParam(name = "done", defaultValue = "") String done) {
    if (firstRun.isOpen()) {
      return Redirect.to("/first-run");
    }
    Page page = Page.of(Visitor.of(request), ADDRESS, "sign-in.title");
    if (done.equals("out")) {
      page.done("sign-out.done");
    }
    return page.add(form(page, "", to, null)).answer();
  }

  /// The first step: name and password.
  @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> enter(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(name = "name", defaultValue = "") String name,
      @RequestParam(name = "password", defaultValue = "") String password,
      @RequestParam(name = "to", defaultValue = "/") String to) {
    Optional<Duration> wait = pace.take(request, name);
    if (wait.isPresent()) {
      return refused(request, name, to, Pace.problem(wait.get()), wait.get());
    }
    Optional<Account> account = signIn.findByPassword(name, password);
    if (account.isEmpty()) {
      return refused(request, name, to, Problem.of(Code.NOT_SIGNED_IN), Duration.ZERO);
    }
    pace.giveBack(request, name);
    if (account.get().person().secondStep()) {
      SignedIn.begin(request, account.get(), false);
      return Redirect.to(CODE + "?to=" + Redirect.safe(to));
    }
    return done(request, response, account.get(), to);
  }

  /// The second step's form.
  @GetMapping(CODE)
  public ResponseEntity<String> showCode(
      HttpServletRequest request, @RequestParam(name = "to", defaultValue = "/") String to) {
    return halfWay(request).isEmpty() ? Redirect.to(ADDRESS) : codePage(request, to, null).answer();
  }

  /// The second step: a code.
  @PostMapping(path = CODE, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> enterCode(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(name = "code", defaultValue = "") String code,
      @RequestParam(name = "to", defaultValue = "/") String to) {
    Optional<Account> account = halfWay(request);
    if (account.isEmpty()) {
      return Redirect.to(ADDRESS);
    }
    String what = "code of " + account.get().person().id();
    Optional<Duration> wait = pace.takeAt(what);
    if (wait.isPresent()) {
      return refusedCode(request, to, Pace.problem(wait.get()), wait.get());
    }
    if (!signIn.takesCode(account.get(), code)) {
      return refusedCode(request, to, Problem.of(Code.WRONG_CODE), Duration.ZERO);
    }
    pace.giveBackAt(what);
    return done(request, response, account.get(), to);
  }

  /// Signs out.
  @PostMapping(path = "/sign-out", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> leave(HttpServletRequest request) {
    SignedIn.end(request);
    return Redirect.to(ADDRESS + "?done=out");
  }

  private ResponseEntity<String> done(
      HttpServletRequest request, HttpServletResponse response, Account account, String to) {
    Person person = account.person();
    SignedIn.begin(request, account, true);
    pace.browsers().mark(request, response, person.name());
    Languages.remember(person.language(), request, response);
    return Redirect.to(Redirect.safe(to));
  }

  private Optional<Account> halfWay(HttpServletRequest request) {
    return SignedIn.find(request)
        .filter(signedIn -> !signedIn.wholly())
        .flatMap(signedIn -> signIn.findCurrent(signedIn.personId(), signedIn.epoch()));
  }

  private static ResponseEntity<String> refused(
      HttpServletRequest request, String name, String to, Problem problem, Duration wait) {
    Page page = Page.of(Visitor.of(request), ADDRESS, "sign-in.title");
    return waiting(page.add(form(page, name, to, new Complaint("", problem))), problem, wait);
  }

  private static ResponseEntity<String> refusedCode(
      HttpServletRequest request, String to, Problem problem, Duration wait) {
    return waiting(codePage(request, to, new Complaint("code", problem)), problem, wait);
  }

  private static ResponseEntity<String> waiting(Page page, Problem problem, Duration wait) {
    ResponseEntity<String> answer = page.status(problem.code().status()).answer();
    return wait.isZero()
        ? answer
        : ResponseEntity.status(answer.getStatusCode())
            .headers(answer.getHeaders())
            .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()))
            .body(answer.getBody());
  }

  private static Element form(Page page, String name, String to, @Nullable Complaint complaint) {
    return new Form(page, ADDRESS, complaint)
        .field(
            Field.text("name", name, "username")
                .with("autocapitalize", "none")
                .with("spellcheck", "false"))
        .field(Field.password("password", "current-password"))
        .hidden("to", Redirect.safe(to))
        .button("sign-in.do")
        .element();
  }

  private static Page codePage(
      HttpServletRequest request, String to, @Nullable Complaint complaint) {
    Page page = Page.of(Visitor.of(request), CODE, "sign-in.code.title");
    return page.paragraph("sign-in.code.lead")
        .add(
            new Form(page, CODE, complaint)
                .field(Field.text("code", "", "one-time-code").with("inputmode", "numeric"))
                .hidden("to", Redirect.safe(to))
                .button("sign-in.do")
                .element());
  }
}
