package org.indusco.app.people;

import java.time.InstantSource;

/// Keeps changes of accounts together with who made them and when.
///
/// @param people where they are kept
/// @param clock that says when
record Changing(People people, InstantSource clock) {

  /// The account of an id.
  ///
  /// @throws RefusalException when there is none
  Account get(PersonId id) {
    return people
        .find(id)
        .orElseThrow(() -> new RefusalException(Refusal.NO_SUCH_PERSON, id.toString()));
  }

  /// An event of now.
  AccountEvent event(PersonId account, PersonId by, AccountEvent.Kind kind, String detail) {
    return new AccountEvent(clock.instant(), account, by, kind, detail);
  }

  /// Keeps a changed account.
  ///
  /// @throws RefusalException when it was changed meanwhile, or nobody would manage accounts
  void keep(Account changed, AccountEvent event) {
    switch (people.update(changed, event)) {
      case DONE -> {}
      case LAST_ADMINISTRATOR -> throw new RefusalException(Refusal.LAST_ADMINISTRATOR);
      case CHANGED_MEANWHILE, NAME_TAKEN, HAS_ADMINISTRATOR ->
          throw new RefusalException(Refusal.CHANGED_MEANWHILE);
    }
  }
}
