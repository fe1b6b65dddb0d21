package org.indusco.server.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.indusco.app.people.Administration;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Person;
import org.indusco.app.people.PersonId;
import org.indusco.app.people.RefusalException;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.indusco.server.page.Complaint;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.Problem;
import org.indusco.server.problem.ProblemException;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The account of one person, as administrators see and change it.
@Controller
public final class PersonScreen {

  private static final String ADDRESS = "/people/{id}";
  private static final String FORM = MediaType.APPLICATION_FORM_URLENCODED_VALUE;

  private final Administration administration;
  private final InstantSource clock;

  /// @param administration that does what is asked for
  /// @param clock that says what "at once" is
  public PersonScreen(Administration administration, InstantSource clock) {
    this.administration = administration;
    this.clock = clock;
  }

  /// The address of somebody's page.
  static String address(String id) {
    return "/people/" + id;
  }

  /// The page.
  @GetMapping(ADDRESS)
  public ResponseEntity<String> show(
      HttpServletRequest request,
      @PathVariable("id") String id,
      @RequestParam(name = "done", defaultValue = "") String done) {
    Visitor visitor = Visitor.of(request);
    PersonId known = id(id);
    PersonPage page = page(visitor, known);
    return page.answer(
        done.matches("added|granted|revoked|shut|opened|password|second-step") ? done : "");
  }

  /// Gives a right.
  @PostMapping(path = ADDRESS + "/grants", consumes = FORM)
  public ResponseEntity<String> grant(
      HttpServletRequest request,
      @PathVariable("id") String id,
      @RequestParam(name = "role") String role,
      @RequestParam(name = "network", defaultValue = "") String network,
      @RequestParam(name = "part", defaultValue = "") String part) {
    Visitor visitor = Visitor.of(request);
    PersonId known = id(id);
    Role what = role(role);
    String mark = what == Role.APPROVER ? ":" : "/";
    String text =
        (network.isBlank() ? "*" : network.strip()) + (part.isBlank() ? "" : mark + part.strip());
    Optional<Scope> scope = Scope.find(text).filter(over -> Grant.fits(what, over));
    if (scope.isEmpty()) {
      Problem problem = Problem.of(Code.BAD_GRANT).with(text);
      return page(visitor, known)
          .typed(role, network, part)
          .refused("grants", new Complaint("network", problem));
    }
    return change(
        request,
        id,
        "granted",
        "grants",
        (asker, whom) -> administration.grant(asker, whom, new Grant(what, scope.get())));
  }

  /// Takes a right.
  @PostMapping(path = ADDRESS + "/grants/remove", consumes = FORM)
  public ResponseEntity<String> revoke(
      HttpServletRequest request,
      @PathVariable("id") String id,
      @RequestParam(name = "role") String role,
      @RequestParam(name = "scope") String scope) {
    Role what = role(role);
    Grant grant =
        Scope.find(scope)
            .filter(over -> Grant.fits(what, over))
            .map(over -> new Grant(what, over))
            .orElseThrow(
                () -> new ProblemException(Problem.of(Code.BAD_PARAMETER).at("scope").with(scope)));
    return change(
        request,
        id,
        "revoked",
        "grants/remove",
        (asker, known) -> administration.revoke(asker, known, grant));
  }

  /// Shuts the account, at once or from a day on.
  @PostMapping(path = ADDRESS + "/disable", consumes = FORM)
  public ResponseEntity<String> disable(
      HttpServletRequest request,
      @PathVariable("id") String id,
      @RequestParam(name = "from", defaultValue = "") String from) {
    Visitor visitor = Visitor.of(request);
    PersonId known = id(id);
    Optional<Instant> moment = from.isBlank() ? Optional.of(clock.instant()) : Moments.find(from);
    if (moment.isEmpty()) {
      Problem problem = Problem.of(Code.BAD_DATE).with(from);
      return page(visitor, known).refused("disable", new Complaint("from", problem));
    }
    return change(
        request,
        id,
        "shut",
        "disable",
        (asker, whom) -> administration.disable(asker, whom, moment.get()));
  }

  /// Opens the account again.
  @PostMapping(path = ADDRESS + "/enable", consumes = FORM)
  public ResponseEntity<String> enable(HttpServletRequest request, @PathVariable("id") String id) {
    return change(request, id, "opened", "enable", administration::enable);
  }

  /// Sets another password.
  @PostMapping(path = ADDRESS + "/password", consumes = FORM)
  public ResponseEntity<String> resetPassword(
      HttpServletRequest request,
      @PathVariable("id") String id,
      @RequestParam(name = "password", defaultValue = "") String password) {
    return change(
        request,
        id,
        "password",
        "password",
        (asker, known) -> administration.resetPassword(asker, known, password));
  }

  /// Takes the second step away.
  @PostMapping(path = ADDRESS + "/second-step/remove", consumes = FORM)
  public ResponseEntity<String> removeSecondStep(
      HttpServletRequest request, @PathVariable("id") String id) {
    return change(
        request, id, "second-step", "second-step/remove", administration::removeSecondStep);
  }

  /// Does what somebody asks for an account.
  ///
  /// @param done as what the page tells it afterwards
  /// @param action the form at which a refusal is told
  private ResponseEntity<String> change(
      HttpServletRequest request,
      String id,
      String done,
      String action,
      BiConsumer<Person, PersonId> change) {
    Visitor visitor = Visitor.of(request);
    PersonId known = id(id);
    try {
      change.accept(visitor.person(), known);
      return Redirect.to(address(known.toString()) + "?done=" + done);
    } catch (RefusalException e) {
      return page(visitor, known).refused(action, Complaint.of(e));
    }
  }

  private PersonPage page(Visitor visitor, PersonId id) {
    Person asker = visitor.person();
    return new PersonPage(
        visitor, administration.getPerson(asker, id), administration.listEvents(asker, id));
  }

  private static PersonId id(String text) {
    return PersonId.find(text).orElseThrow(() -> ProblemException.of(Code.NOT_FOUND));
  }

  private static Role role(String text) {
    for (Role role : Role.values()) {
      if (role.name().equals(text)) {
        return role;
      }
    }
    throw new ProblemException(Problem.of(Code.BAD_PARAMETER).at("role").with(text));
  }
}
