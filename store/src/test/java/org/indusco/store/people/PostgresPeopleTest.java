package org.indusco.store.people;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.indusco.app.people.People;
import org.indusco.app.people.PeopleContract;
import org.indusco.store.Database;
import org.indusco.store.TestServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The contract on a real PostgreSQL.
class PostgresPeopleTest extends PeopleContract {

  @AutoClose private final Database database = TestServer.newDatabase();

  @Override
  protected People empty() {
    return new PostgresPeople(database.jdbc(), database.transactions());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update account_event set detail = 'another'",
        "delete from account_event",
        "truncate account_event"
      })
  void eventsStayAsTheyAreKept(String sql) {
    eventsAreKeptAsTheyWere();
    assertThatThrownBy(() -> database.jdbc().sql(sql).update())
        .hasMessageContaining("the register only adds");
  }
}
