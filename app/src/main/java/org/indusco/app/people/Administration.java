package org.indusco.app.people;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.indusco.app.people.AccountEvent.Kind;
import org.jspecify.annotations.Nullable;

/// What administrators do with the accounts of others.
///
/// Everything takes first who asks, and is refused to those who do not manage accounts.
public final class Administration {

  private final People people;
  private final Maker maker;
  private final Changing changing;

  /// @param random for ids; must not be guessable
  public Administration(
      People people, PasswordHasher hasher, InstantSource clock, RandomGenerator random) {
    this.people = people;
    maker = new Maker(hasher, random);
    changing = new Changing(people, clock);
  }

  /// All people in the order of their names.
  public List<Person> listPeople(Person asker) {
    require(asker);
    return people.listPeople();
  }

  /// One of them.
  ///
  /// @throws RefusalException when there is no such account
  public Person getPerson(Person asker, PersonId id) {
    require(asker);
    return changing.get(id).person();
  }

  /// What was changed of an account, the latest first.
  public List<AccountEvent> listEvents(Person asker, PersonId id) {
    require(asker);
    return people.listEvents(id);
  }

  /// Makes an account without any rights.
  ///
  /// @throws RefusalException when a name or the password breaks a rule, or the name is taken
  public Person add(Person asker, NewPerson person) {
    require(asker);
    Account account = maker.make(person, List.of());
    Person made = account.person();
    return switch (people.add(
        account, changing.event(made.id(), asker.id(), Kind.CREATED, made.name()))) {
      case DONE -> made;
      case NAME_TAKEN -> throw new RefusalException(Refusal.NAME_TAKEN, made.name());
      case HAS_ADMINISTRATOR, CHANGED_MEANWHILE, LAST_ADMINISTRATOR ->
          throw new IllegalStateException("an account was not added");
    };
  }

  /// Gives a right; one that the person has already changes nothing.
  public void grant(Person asker, PersonId id, Grant grant) {
    require(asker);
    Account account = changing.get(id);
    if (!account.person().grants().contains(grant)) {
      List<Grant> grants = new ArrayList<>(account.person().grants());
      grants.add(grant);
      keep(
          asker,
          account.with(account.person().with(grants)).endingSessions(),
          Kind.GRANTED,
          grant.text());
    }
  }

  /// Takes a right.
  ///
  /// @throws RefusalException when the person does not have it, or nobody would manage accounts
  public void revoke(Person asker, PersonId id, Grant grant) {
    require(asker);
    Account account = changing.get(id);
    List<Grant> grants = new ArrayList<>(account.person().grants());
    if (!grants.remove(grant)) {
      throw new RefusalException(Refusal.NO_SUCH_GRANT, grant.text());
    }
    keep(
        asker,
        account.with(account.person().with(grants)).endingSessions(),
        Kind.REVOKED,
        grant.text());
  }

  /// Shuts an account from a moment on.
  ///
  /// @throws RefusalException when nobody would manage accounts
  public void disable(Person asker, PersonId id, Instant from) {
    require(asker);
    setDisabled(asker, changing.get(id), from, Kind.DISABLED);
  }

  /// Opens an account again.
  public void enable(Person asker, PersonId id) {
    require(asker);
    setDisabled(asker, changing.get(id), null, Kind.ENABLED);
  }

  private void setDisabled(Person asker, Account account, @Nullable Instant from, Kind kind) {
    Account changed = account.with(account.person().disabled(from)).endingSessions();
    keep(asker, changed, kind, from == null ? "" : from.toString());
  }

  /// Sets another password, for somebody who forgot theirs.
  ///
  /// @throws RefusalException when it breaks a rule
  public void resetPassword(Person asker, PersonId id, String password) {
    require(asker);
    Account account = changing.get(id);
    PasswordRules.require(password, account.person().name());
    keep(
        asker,
        account.withPassword(maker.hash(password)).endingSessions(),
        Kind.PASSWORD_RESET,
        "");
  }

  /// Takes the second step away, for somebody who lost their phone.
  ///
  /// @throws RefusalException when there is none
  public void removeSecondStep(Person asker, PersonId id) {
    require(asker);
    Account account = changing.get(id);
    if (account.findSecret().isEmpty()) {
      throw new RefusalException(Refusal.NO_SECOND_STEP);
    }
    keep(asker, account.withSecret(null).endingSessions(), Kind.SECOND_STEP_REMOVED, "");
  }

  private void keep(Person asker, Account changed, Kind kind, String detail) {
    changing.keep(changed, changing.event(changed.person().id(), asker.id(), kind, detail));
  }

  private static void require(Person asker) {
    if (!asker.isAdministrator()) {
      throw new RefusalException(Refusal.NOT_PERMITTED);
    }
  }
}
