package org.indusco.server.visitor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.indusco.app.people.Account;
import org.indusco.app.people.PersonId;

/// What a session keeps of who has signed in.
///
/// @param id of the person, as text
/// @param epoch of the account when the session began
/// @param wholly whether the second step was taken, too, where there is one
public record SignedIn(String id, int epoch, boolean wholly) implements Serializable {

  private static final String ATTRIBUTE = "signed-in";

  /// Begins a session of a person, under a new id so that one that was foisted is worth nothing.
  public static void begin(HttpServletRequest request, Account account, boolean wholly) {
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    request
        .getSession(true)
        .setAttribute(
            ATTRIBUTE, new SignedIn(account.person().id().toString(), account.epoch(), wholly));
  }

  /// Ends the session, if there is one.
  public static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /// What the session of a request keeps.
  public static Optional<SignedIn> find(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(ATTRIBUTE) instanceof SignedIn signedIn
        ? Optional.of(signedIn)
        : Optional.empty();
  }

  /// The id of the person.
  public PersonId personId() {
    return PersonId.find(id).orElseThrow();
  }
}
