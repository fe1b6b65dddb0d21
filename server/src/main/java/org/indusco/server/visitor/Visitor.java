package org.indusco.server.visitor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indusco.app.people.Person;
import org.indusco.model.wording.Language;
import org.indusco.server.problem.Code;
import org.indusco.server.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// Who asks, and in which language they read.
public final class Visitor {

  /// The parameter of a page to which the tour has led: the number of its step.
  public static final String TOUR = "tour";

  private static final String ATTRIBUTE = Visitor.class.getName();
  private static final Pattern STEP = Pattern.compile("(?:^|&)" + TOUR + "=([1-9])(?:&|$)");

  private final HttpServletRequest request;
  private final Language language;
  private final @Nullable Person person;

  private Visitor(HttpServletRequest request, Language language, @Nullable Person person) {
    this.request = request;
    this.language = language;
    this.person = person;
  }

  /// Notes who asks; null when nobody has signed in.
  static void note(HttpServletRequest request, @Nullable Person person) {
    request.setAttribute(ATTRIBUTE, new Visitor(request, Languages.of(request), person));
  }

  /// The visitor of a request; nobody when it was not looked yet who it is.
  public static Visitor of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Visitor visitor
        ? visitor
        : new Visitor(request, Languages.of(request), null);
  }

  /// In which language they read.
  public Language language() {
    return language;
  }

  /// Who has signed in.
  public Optional<Person> findPerson() {
    return Optional.ofNullable(person);
  }

  /// Who has signed in.
  ///
  /// @throws ProblemException when nobody has
  public Person person() {
    return findPerson().orElseThrow(() -> ProblemException.of(Code.SIGN_IN_FIRST));
  }

  /// As whom they read: who has signed in, or anybody.
  public Person reader() {
    return findPerson().orElse(Person.ANYBODY);
  }

  /// What is answered where there is nothing for them: who has not signed in may find it when they
  /// have.
  public ProblemException notThere() {
    return ProblemException.of(person == null ? Code.SIGN_IN_FIRST : Code.NOT_FOUND);
  }

  /// The step of the tour that led here; empty when it did not. The address itself is looked at,
  /// since asking for parameters would read the body.
  public Optional<String> findTourStep() {
    String query = request.getQueryString();
    Matcher step = STEP.matcher(query == null ? "" : query);
    return step.find() ? Optional.of(step.group(1)) : Optional.empty();
  }

  /// The path that was asked for.
  public String path() {
    return request.getRequestURI();
  }

  /// What a form must send back, so that nobody else can make it be sent; empty where no form can
  /// stand.
  public String csrfToken() {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? token.getToken()
        : "";
  }
}
