package org.indusco.app.people;

import java.util.List;
import java.util.Optional;

/// Where accounts are kept. Each method is done wholly or not at all, also when many call at once.
public interface People {

  /// How a change went; of several reasons against it the first is told.
  enum Outcome {
    /// It is kept.
    DONE,
    /// There is an administrator already, so this is not the first.
    HAS_ADMINISTRATOR,
    /// Another account has the name.
    NAME_TAKEN,
    /// The account was changed by somebody else since it was read.
    CHANGED_MEANWHILE,
    /// Nobody would be left who manages accounts and is not to be shut out.
    LAST_ADMINISTRATOR
  }

  /// The account of a name.
  ///
  /// @param name as [Names] makes it
  Optional<Account> findByName(String name);

  /// The account of an id.
  Optional<Account> find(PersonId id);

  /// All people in the order of their names' code points.
  List<Person> listPeople();

  /// Whether somebody manages accounts and is not to be shut out.
  boolean hasAdministrator();

  /// Keeps a new account and its event.
  ///
  /// @return [Outcome#DONE] or [Outcome#NAME_TAKEN]
  Outcome add(Account account, AccountEvent event);

  /// Keeps the first account that manages accounts.
  ///
  /// @return [Outcome#DONE], [Outcome#HAS_ADMINISTRATOR] or [Outcome#NAME_TAKEN]
  Outcome addFirstAdministrator(Account account, AccountEvent event);

  /// Keeps a changed account and its event; its version becomes one more.
  ///
  /// @param account with the version that was read; the name stays as it is
  /// @return [Outcome#DONE], [Outcome#CHANGED_MEANWHILE] or [Outcome#LAST_ADMINISTRATOR]
  Outcome update(Account account, AccountEvent event);

  /// Uses up the code of a time step, so that it cannot be used again.
  ///
  /// @param step 30 seconds each since 1970
  /// @return false when that step or a later one was used before
  boolean useStep(PersonId id, long step);

  /// The changes of an account, the latest first.
  List<AccountEvent> listEvents(PersonId id);
}
