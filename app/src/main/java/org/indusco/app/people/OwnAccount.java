package org.indusco.app.people;

import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.indusco.app.people.AccountEvent.Kind;
import org.indusco.model.wording.Language;

/// What people do with their own accounts.
public final class OwnAccount {

  private final People people;
  private final Maker maker;
  private final Changing changing;
  private final InstantSource clock;
  private final RandomGenerator random;

  /// @param random for secrets; must not be guessable
  public OwnAccount(
      People people, PasswordHasher hasher, InstantSource clock, RandomGenerator random) {
    this.people = people;
    this.clock = clock;
    this.random = random;
    maker = new Maker(hasher, random);
    changing = new Changing(people, clock);
  }

  /// Takes another password; sessions end, and the caller begins a new one.
  ///
  /// @throws RefusalException when the present one is wrong or the new one breaks a rule
  public Account changePassword(PersonId self, String present, String next) {
    Account account = changing.get(self);
    requirePassword(account, present);
    PasswordRules.require(next, account.person().name());
    return keep(account.withPassword(maker.hash(next)).endingSessions(), Kind.PASSWORD_CHANGED, "");
  }

  /// Takes another language.
  public Account changeLanguage(PersonId self, Language language) {
    Account account = changing.get(self);
    return account.person().language() == language
        ? account
        : keep(
            account.with(account.person().with(language)), Kind.LANGUAGE_CHANGED, language.name());
  }

  /// A secret for a second step that is still to be confirmed.
  public TotpSecret drawSecret() {
    return TotpSecret.draw(random);
  }

  /// Sets up the second step once a first code shows that the phone has the secret; sessions end,
  /// and the caller begins a new one.
  ///
  /// @throws RefusalException when the present password or the code is wrong
  public Account setSecondStep(PersonId self, String present, TotpSecret secret, String code) {
    Account account = changing.get(self);
    requirePassword(account, present);
    OptionalLong step = Totp.findStep(secret, code.replaceAll("\\s", ""), clock.instant());
    if (step.isEmpty()) {
      throw new RefusalException(Refusal.WRONG_CODE);
    }
    Account kept = keep(account.withSecret(secret).endingSessions(), Kind.SECOND_STEP_SET, "");
    people.useStep(self, step.getAsLong());
    return kept;
  }

  /// Takes the second step away; sessions end, and the caller begins a new one.
  ///
  /// @throws RefusalException when the password is wrong, there is none, or the person has a role
  ///     that keeps it
  public Account removeSecondStep(PersonId self, String present) {
    Account account = changing.get(self);
    requirePassword(account, present);
    if (account.findSecret().isEmpty()) {
      throw new RefusalException(Refusal.NO_SECOND_STEP);
    }
    if (account.person().shouldHaveSecondStep()) {
      throw new RefusalException(Refusal.SECOND_STEP_NEEDED);
    }
    return keep(account.withSecret(null).endingSessions(), Kind.SECOND_STEP_REMOVED, "");
  }

  private void requirePassword(Account account, String present) {
    if (!maker.hasher().matches(PasswordRules.composed(present), account.passwordHash())) {
      throw new RefusalException(Refusal.WRONG_PASSWORD);
    }
  }

  private Account keep(Account changed, Kind kind, String detail) {
    PersonId self = changed.person().id();
    changing.keep(changed, changing.event(self, self, kind, detail));
    return changing.get(self);
  }
}
