package org.indusco.app.people;

/// A role over something.
///
/// @param role what
/// @param scope over what: an administrator's is everything, an approver's is a party, and those of
///     all others are everything, a network or a region
public record Grant(Role role, Scope scope) {

  /// The right to manage accounts.
  public static final Grant ADMINISTRATOR = new Grant(Role.ADMINISTRATOR, new Scope.Everything());

  /// Refuses a role over what it cannot hold.
  public Grant {
    if (!fits(role, scope)) {
      throw new IllegalArgumentException(role + " cannot hold over " + scope.text());
    }
  }

  /// Whether a role can hold over something.
  public static boolean fits(Role role, Scope scope) {
    return switch (role) {
      case ADMINISTRATOR -> scope instanceof Scope.Everything;
      case APPROVER -> scope instanceof Scope.OfParty;
      case READER, PLANNER, DEPOTMASTER, TREASURER -> !(scope instanceof Scope.OfParty);
    };
  }

  /// The grant as events and messages write it, such as `PLANNER cic/northwest`.
  public String text() {
    return role + " " + scope.text();
  }
}
