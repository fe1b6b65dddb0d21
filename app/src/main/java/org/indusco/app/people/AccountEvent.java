package org.indusco.app.people;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A change of an account, as it is kept for ever.
///
/// @param at when
/// @param account whose account changed
/// @param by who changed it; null when it was the holder of the code of the first run
/// @param kind what was changed
/// @param detail of what was changed, such as a grant; empty when the kind says it all
public record AccountEvent(
    Instant at, PersonId account, @Nullable PersonId by, Kind kind, String detail) {

  /// What can change.
  public enum Kind {
    /// The account was made; the detail is the name.
    CREATED,
    /// A right was given.
    GRANTED,
    /// A right was taken.
    REVOKED,
    /// The person chose another password.
    PASSWORD_CHANGED,
    /// An administrator set another password.
    PASSWORD_RESET,
    /// The second step was set up.
    SECOND_STEP_SET,
    /// The second step was taken away.
    SECOND_STEP_REMOVED,
    /// The language was changed; the detail is the new one.
    LANGUAGE_CHANGED,
    /// The account is shut; the detail says from when on.
    DISABLED,
    /// The account is open again.
    ENABLED
  }

  /// Who changed it; empty for the first run.
  public Optional<PersonId> findBy() {
    return Optional.ofNullable(by);
  }
}
