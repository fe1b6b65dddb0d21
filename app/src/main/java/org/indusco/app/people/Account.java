package org.indusco.app.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A person with what only the program may know of them. Immutable.
///
/// @param person who
/// @param passwordHash as [PasswordHasher] made it
/// @param secret for the codes of the second step; null when there is none
/// @param epoch grows whenever sessions must end; a session of an older epoch is over
/// @param version grows with every change
public record Account(
    Person person, String passwordHash, @Nullable TotpSecret secret, int epoch, long version) {

  /// Refuses an account that contradicts itself.
  public Account {
    if (person.secondStep() != (secret != null)) {
      throw new IllegalArgumentException(
          "a second step needs a secret, and only then is there one");
    }
  }

  /// The secret of the second step.
  public Optional<TotpSecret> findSecret() {
    return Optional.ofNullable(secret);
  }

  /// The same account of a person who has changed; sessions go on.
  Account with(Person changed) {
    return new Account(changed, passwordHash, secret, epoch, version);
  }

  /// The same account with another password.
  Account withPassword(String hash) {
    return new Account(person, hash, secret, epoch, version);
  }

  /// The same account with another second step or none.
  Account withSecret(@Nullable TotpSecret other) {
    return new Account(person.withSecondStep(other != null), passwordHash, other, epoch, version);
  }

  /// The same account after which all sessions that there are end.
  Account endingSessions() {
    return new Account(person, passwordHash, secret, epoch + 1, version);
  }

  /// Says nothing of hash and secret.
  @Override
  public String toString() {
    return "Account of " + person.name() + ", version " + version;
  }
}
