package org.indusco.app.people;

import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;

/// Lets people in, and tells later who somebody is.
public final class SignIn {

  private final People people;
  private final PasswordHasher hasher;
  private final InstantSource clock;
  private final String hashOfNobody;

  /// @param clock by which accounts are shut and codes run out
  public SignIn(People people, PasswordHasher hasher, InstantSource clock) {
    this.people = people;
    this.hasher = hasher;
    this.clock = clock;
    hashOfNobody = hasher.hash("of nobody, so that an unknown name takes as long");
  }

  /// The first step: who has a name and a password. It takes as long for a name that nobody has.
  ///
  /// @return empty when there is nobody, the password is another one, or the account is shut
  public Optional<Account> findByPassword(String name, String password) {
    Optional<Account> account = people.findByName(Names.folded(name));
    String hash = account.map(Account::passwordHash).orElse(hashOfNobody);
    boolean matches =
        password.length() <= 2 * PasswordRules.LONGEST
            && hasher.matches(PasswordRules.composed(password), hash);
    return account.filter(found -> matches && isOpen(found));
  }

  /// The second step: whether a code belongs to an account now. It is used up by that.
  public boolean takesCode(Account account, String code) {
    OptionalLong step =
        account
            .findSecret()
            .map(secret -> Totp.findStep(secret, code.replaceAll("\\s", ""), clock.instant()))
            .orElse(OptionalLong.empty());
    return step.isPresent() && people.useStep(account.person().id(), step.getAsLong());
  }

  /// The account of a session.
  ///
  /// @param epoch of the account when the session began
  /// @return empty when the session is over, since the account is shut or its rights have changed
  public Optional<Account> findCurrent(PersonId id, int epoch) {
    return people.find(id).filter(account -> account.epoch() == epoch && isOpen(account));
  }

  private boolean isOpen(Account account) {
    return !account.person().isDisabledAt(clock.instant());
  }
}
