package org.indusco.server.visitor;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.indusco.app.people.Account;
import org.indusco.app.people.Person;
import org.indusco.app.people.SignIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Looks up who asks, for each request anew.
public final class VisitorFilter extends OncePerRequestFilter {

  /// What lets one manage accounts, among the authorities of Spring Security.
  public static final String ADMINISTRATOR = "ADMINISTRATOR";

  private final SignIn signIn;

  /// @param signIn that knows whose session is over
  public VisitorFilter(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Person> person = person(request);
    Visitor.note(request, person.orElse(null));
    person.ifPresent(VisitorFilter::authenticate);
    Languages.asked(request).ifPresent(language -> Languages.remember(language, request, response));
    chain.doFilter(request, response);
  }

  private Optional<Person> person(HttpServletRequest request) {
    Optional<SignedIn> signedIn = SignedIn.find(request);
    if (signedIn.isEmpty()) {
      return Optional.empty();
    }
    Optional<Account> account =
        signIn.findCurrent(signedIn.get().personId(), signedIn.get().epoch());
    if (account.isEmpty()) {
      SignedIn.end(request);
    }
    return account.filter(present -> signedIn.get().wholly()).map(Account::person);
  }

  private static void authenticate(Person person) {
    List<SimpleGrantedAuthority> authorities =
        person.isAdministrator() ? List.of(new SimpleGrantedAuthority(ADMINISTRATOR)) : List.of();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(person.name(), null, authorities));
    SecurityContextHolder.setContext(context);
  }
}
