package org.indusco.store.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.indusco.app.people.Account;
import org.indusco.app.people.AccountEvent;
import org.indusco.app.people.People;
import org.indusco.app.people.Person;
import org.indusco.app.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// People in a database.
public final class PostgresPeople implements People {

  /// Reading goes on meanwhile; accounts change so seldom that one change at a time is enough.
  private static final String ONE_AT_A_TIME = "lock table account in share row exclusive mode";

  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final Accounts accounts;

  /// @param jdbc statements, which take part in the transactions
  /// @param transactions of the database
  public PostgresPeople(JdbcClient jdbc, TransactionTemplate transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    accounts = new Accounts(jdbc);
  }

  @Override
  public Optional<Account> findByName(String name) {
    return accounts.findWhere("name = :value", name);
  }

  @Override
  public Optional<Account> find(PersonId id) {
    return accounts.findWhere("id = :value", id.value());
  }

  @Override
  public List<Person> listPeople() {
    return accounts.list().stream().map(Account::person).toList();
  }

  @Override
  public boolean hasAdministrator() {
    return jdbc.sql(
            """
            select exists (
              select from account join account_grant on account = id
              where role = 'ADMINISTRATOR' and disabled_from is null)
            """)
        .query(Boolean.class)
        .single();
  }

  @Override
  public Outcome add(Account account, AccountEvent event) {
    return alone(() -> insert(account, event));
  }

  @Override
  public Outcome addFirstAdministrator(Account account, AccountEvent event) {
    return alone(() -> hasAdministrator() ? Outcome.HAS_ADMINISTRATOR : insert(account, event));
  }

  private Outcome insert(Account account, AccountEvent event) {
    if (findByName(account.person().name()).isPresent()) {
      return Outcome.NAME_TAKEN;
    }
    accounts.insert(account);
    accounts.insert(event);
    return Outcome.DONE;
  }

  @Override
  public Outcome update(Account account, AccountEvent event) {
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              jdbc.sql(ONE_AT_A_TIME).update();
              boolean had = hasAdministrator();
              if (!accounts.update(account)) {
                return Outcome.CHANGED_MEANWHILE;
              }
              if (had && !hasAdministrator()) {
                status.setRollbackOnly();
                return Outcome.LAST_ADMINISTRATOR;
              }
              accounts.insert(event);
              return Outcome.DONE;
            }));
  }

  private Outcome alone(Supplier<Outcome> change) {
    return Objects.requireNonNull(
        transactions.execute(
            status -> {
              jdbc.sql(ONE_AT_A_TIME).update();
              return change.get();
            }));
  }

  @Override
  public boolean useStep(PersonId id, long step) {
    return jdbc.sql("update account set totp_step = :step where id = :id and totp_step < :step")
            .param("step", step)
            .param("id", id.value())
            .update()
        == 1;
  }

  @Override
  public List<AccountEvent> listEvents(PersonId id) {
    return accounts.listEvents(id);
  }
}
