package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.indusco.app.people.OwnAccount;
import org.indusco.app.people.Person;
import org.indusco.app.people.RefusalException;
import org.indusco.app.people.TotpSecret;
import org.indusco.exchange.html.Element;
import org.indusco.server.guard.Pace;
import org.indusco.server.page.Complaint;
import org.indusco.server.page.Field;
import org.indusco.server.page.Form;
import org.indusco.server.page.Page;
import org.indusco.server.visitor.SignedIn;
import org.indusco.server.visitor.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Setting up the second step: the secret for the phone, and a first code that shows it got there.
@Controller
public final class SecondStepScreen {

  private static final String ADDRESS = "/account/second-step";
  private static final String CONFIRM = "/account/second-step/confirm";
  private static final String SECRET = "second-step-secret";

  private final OwnAccount own;
  private final Pace pace;

  /// @param pace at which one may try the present password
  public SecondStepScreen(OwnAccount own, Pace pace) {
    this.own = own;
    this.pace = pace;
  }

  /// Draws a secret, which the session keeps until it is confirmed.
  @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> begin(HttpServletRequest request) {
    request.getSession(true).setAttribute(SECRET, own.drawSecret().text());
    return Redirect.to(ADDRESS);
  }

  /// Shows the secret that was drawn.
  @GetMapping(ADDRESS)
  public ResponseEntity<String> show(HttpServletRequest request) {
    Optional<TotpSecret> secret = secret(request);
    return secret.isEmpty()
        ? Redirect.to("/account")
        : page(Visitor.of(request), secret.get(), null).answer();
  }

  /// Sets the second step up.
  @PostMapping(path = CONFIRM, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  public ResponseEntity<String> confirm(
      HttpServletRequest request,
      @RequestParam(name = "present", defaultValue = "") String present,
      @RequestParam(name = "code", defaultValue = "") String code) {
    Optional<TotpSecret> secret = secret(request);
    if (secret.isEmpty()) {
      return Redirect.to("/account");
    }
    Person person = Visitor.of(request).person();
    String what = "password of " + person.id();
    Optional<Duration> wait = pace.takeAt(what);
    if (wait.isPresent()) {
      return refused(request, secret.get(), new Complaint("present", Pace.problem(wait.get())));
    }
    try {
      SignedIn.begin(request, own.setSecondStep(person.id(), present, secret.get(), code), true);
      pace.giveBackAt(what);
      return Redirect.to("/account?done=second-step");
    } catch (RefusalException e) {
      return refused(request, secret.get(), Complaint.of(e));
    }
  }

  private static ResponseEntity<String> refused(
      HttpServletRequest request, TotpSecret secret, Complaint complaint) {
    return page(Visitor.of(request), secret, complaint)
        .status(complaint.problem().code().status())
        .answer();
  }

  private static Optional<TotpSecret> secret(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(SECRET) instanceof String text
        ? TotpSecret.find(text)
        : Optional.empty();
  }

  private static Page page(Visitor visitor, TotpSecret secret, @Nullable Complaint complaint) {
    Page page = Page.of(visitor, ADDRESS, "second-step.title");
    String address = address(visitor.person().name(), secret);
    return page.paragraph("second-step.lead")
        .add(
            Element.of(
                    "p",
                    Element.of("code", secret.text().replaceAll("(.{4})(?=.)", "$1 ")).verbatim())
                .with("class", "secret"))
        .add(Element.of("p", Element.of("a", page.say("second-step.open")).with("href", address)))
        .add(
            Element.of(
                "details",
                Element.of("summary", page.say("second-step.address")),
                Element.of("p", Element.of("code", address).verbatim())))
        .add(
            new Form(page, CONFIRM, complaint)
                .field(Field.password("present", "current-password"))
                .field(
                    Field.text("code", "", "one-time-code")
                        .with("inputmode", "numeric")
                        .hint("hint.code"))
                .button("second-step.do")
                .element());
  }

  private static String address(String name, TotpSecret secret) {
    String called = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/Indusco:"
        + called
        + "?secret="
        + secret.text()
        + "&issuer=Indusco&algorithm=SHA1&digits=6&period=30";
  }
}
