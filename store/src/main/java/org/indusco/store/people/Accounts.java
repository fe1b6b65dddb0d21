package org.indusco.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.indusco.app.people.Account;
import org.indusco.app.people.AccountEvent;
import org.indusco.app.people.Grant;
import org.indusco.app.people.Person;
import org.indusco.app.people.PersonId;
import org.indusco.app.people.Role;
import org.indusco.app.people.Scope;
import org.indusco.app.people.TotpSecret;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of accounts, and how they are read and written.
final class Accounts {

  private static final String SELECT =
      """
      select a.*,
        array(select role || ' ' || scope from account_grant where account = id) as grants
      from account a
      """;

  private final JdbcClient jdbc;

  Accounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// @param condition on one column, whose value is `:value`
  Optional<Account> findWhere(String condition, Object value) {
    return jdbc.sql(SELECT + "where " + condition)
        .param("value", value)
        .query(Accounts::account)
        .optional();
  }

  List<Account> list() {
    return jdbc.sql(SELECT + "order by name").query(Accounts::account).list();
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    byte[] secret = row.getBytes("totp_secret");
    return new Account(
        person(row, secret != null),
        row.getString("password_hash"),
        secret == null ? null : TotpSecret.of(secret),
        row.getInt("epoch"),
        row.getLong("version"));
  }

  private static Person person(ResultSet row, boolean secondStep) throws SQLException {
    return new Person(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("display_name"),
        Language.valueOf(row.getString("language")),
        grants((String[]) row.getArray("grants").getArray()),
        moment(row, "disabled_from"),
        secondStep);
  }

  private static List<Grant> grants(String[] texts) {
    List<Grant> grants = new ArrayList<>();
    for (String text : texts) {
      String[] parts = text.split(" ", 2);
      grants.add(new Grant(Role.valueOf(parts[0]), Scope.find(parts[1]).orElseThrow()));
    }
    return grants;
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static @Nullable OffsetDateTime moment(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  void insert(Account account) {
    statement(
            """
            insert into account
              (id, name, display_name, language, password_hash, totp_secret, epoch, version,
               disabled_from)
            values
              (:id, :name, :display, :language, :hash, :secret, :epoch, :version, :disabled)
            """,
            account)
        .param("name", account.person().name())
        .update();
    insertGrants(account.person());
  }

  /// Writes an account over the one of its version.
  ///
  /// @return false when there is none of that version
  boolean update(Account account) {
    int rows =
        statement(
                """
                update account
                set display_name = :display, language = :language, password_hash = :hash,
                  totp_secret = :secret, epoch = :epoch, version = :version + 1,
                  disabled_from = :disabled
                where id = :id and version = :version
                """,
                account)
            .update();
    if (rows == 1) {
      jdbc.sql("delete from account_grant where account = :id")
          .param("id", account.person().id().value())
          .update();
      insertGrants(account.person());
    }
    return rows == 1;
  }

  private JdbcClient.StatementSpec statement(String sql, Account account) {
    Person person = account.person();
    return jdbc.sql(sql)
        .param("id", person.id().value())
        .param("display", person.display())
        .param("language", person.language().name())
        .param("hash", account.passwordHash())
        .param(
            "secret",
            account.findSecret().map(TotpSecret::bytes).orElse(null),
            java.sql.Types.BINARY)
        .param("epoch", account.epoch())
        .param("version", account.version())
        .param("disabled", moment(person.disabledFrom()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
  }

  private void insertGrants(Person person) {
    for (Grant grant : person.grants()) {
      jdbc.sql("insert into account_grant (account, role, scope) values (:id, :role, :scope)")
          .param("id", person.id().value())
          .param("role", grant.role().name())
          .param("scope", grant.scope().text())
          .update();
    }
  }

  void insert(AccountEvent event) {
    jdbc.sql(
            """
            insert into account_event (at, account, by_account, kind, detail)
            values (:at, :account, :by, :kind, :detail)
            """)
        .param("at", moment(event.at()))
        .param("account", event.account().value())
        .param("by", event.findBy().map(PersonId::value).orElse(null), java.sql.Types.OTHER)
        .param("kind", event.kind().name())
        .param("detail", event.detail())
        .update();
  }

  List<AccountEvent> listEvents(PersonId id) {
    return jdbc.sql(
            """
            select at, account, by_account, kind, detail from account_event
            where account = :id order by seq desc
            """)
        .param("id", id.value())
        .query(
            (row, number) -> {
              UUID by = row.getObject("by_account", UUID.class);
              return new AccountEvent(
                  row.getObject("at", OffsetDateTime.class).toInstant(),
                  new PersonId(row.getObject("account", UUID.class)),
                  by == null ? null : new PersonId(by),
                  AccountEvent.Kind.valueOf(row.getString("kind")),
                  row.getString("detail"));
            })
        .list();
  }
}
