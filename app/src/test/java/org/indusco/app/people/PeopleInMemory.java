package org.indusco.app.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The obvious keeper of accounts, one call after the other; what others are held against.
public final class PeopleInMemory implements People {

  private static final Comparator<String> BY_CODE_POINT =
      (one, other) ->
          java.util.Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

  private final Map<PersonId, Account> accounts = new LinkedHashMap<>();
  private final Map<PersonId, Long> steps = new HashMap<>();
  private final List<AccountEvent> events = new ArrayList<>();

  @Override
  public synchronized Optional<Account> findByName(String name) {
    return accounts.values().stream().filter(each -> each.person().name().equals(name)).findAny();
  }

  @Override
  public synchronized Optional<Account> find(PersonId id) {
    return Optional.ofNullable(accounts.get(id));
  }

  @Override
  public synchronized List<Person> listPeople() {
    return accounts.values().stream()
        .map(Account::person)
        .sorted(Comparator.comparing(Person::name, BY_CODE_POINT))
        .toList();
  }

  @Override
  public synchronized boolean hasAdministrator() {
    return accounts.values().stream().anyMatch(PeopleInMemory::manages);
  }

  private static boolean manages(Account account) {
    return account.person().isAdministrator() && account.person().disabledFrom() == null;
  }

  @Override
  public synchronized Outcome add(Account account, AccountEvent event) {
    if (findByName(account.person().name()).isPresent()) {
      return Outcome.NAME_TAKEN;
    }
    accounts.put(account.person().id(), account);
    events.add(event);
    return Outcome.DONE;
  }

  @Override
  public synchronized Outcome addFirstAdministrator(Account account, AccountEvent event) {
    return hasAdministrator() ? Outcome.HAS_ADMINISTRATOR : add(account, event);
  }

  @Override
  public synchronized Outcome update(Account account, AccountEvent event) {
    Account present = accounts.get(account.person().id());
    if (present == null || present.version() != account.version()) {
      return Outcome.CHANGED_MEANWHILE;
    }
    Account next =
        new Account(
            account.person(),
            account.passwordHash(),
            account.secret(),
            account.epoch(),
            account.version() + 1);
    boolean had = hasAdministrator();
    accounts.put(account.person().id(), next);
    if (had && !hasAdministrator()) {
      accounts.put(account.person().id(), present);
      return Outcome.LAST_ADMINISTRATOR;
    }
    events.add(event);
    return Outcome.DONE;
  }

  @Override
  public synchronized boolean useStep(PersonId id, long step) {
    if (steps.getOrDefault(id, Long.MIN_VALUE) >= step) {
      return false;
    }
    steps.put(id, step);
    return true;
  }

  @Override
  public synchronized List<AccountEvent> listEvents(PersonId id) {
    return events.reversed().stream().filter(event -> event.account().equals(id)).toList();
  }
}
