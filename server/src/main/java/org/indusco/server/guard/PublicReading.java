package org.indusco.server.guard;

import java.util.function.Supplier;
import org.indusco.app.people.Person;
import org.indusco.app.sight.ReadingRoom;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/// Who may pass to what is read: everybody who has signed in, and to public networks anybody. What
/// there is to see behind, the reading room decides.
final class PublicReading {

  /// Addresses that name the network of which they are.
  static final String[] OF_A_NETWORK = {
    "/networks/{code}/**", "/api/v1/networks/{code}/**", "/ogc/{code}/**"
  };

  /// Addresses of lists of networks, and of what belongs to one that they do not name.
  static final String[] OF_ANY = {
    "/",
    "/networks",
    "/jobs/**",
    "/plans/**",
    "/api/v1/networks",
    "/api/v1/regions",
    "/api/v1/jobs/**",
    "/api/v1/plans/**",
    "/ogc"
  };

  private final ReadingRoom room;

  PublicReading(ReadingRoom room) {
    this.room = room;
  }

  AuthorizationResult ofNetwork(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    String code = context.getVariables().getOrDefault("code", "");
    return new AuthorizationDecision(
        hasSignedIn(who.get()) || room.find(Person.ANYBODY, code).isPresent());
  }

  AuthorizationResult ofAny(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    return new AuthorizationDecision(
        hasSignedIn(who.get()) || !room.list(Person.ANYBODY).isEmpty());
  }

  private static boolean hasSignedIn(@Nullable Authentication who) {
    return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
  }
}
