package org.indusco.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.indusco.store.postgres.ServerAddress;
import org.junit.jupiter.api.Test;

class OnlyServerTest {

  @Test
  void thereIsOneServerOnADatabaseAtATime() {
    ServerAddress address = TestServer.newAddress();
    try (Database first = TestServer.open(address);
        Database second = TestServer.open(address);
        Database elsewhere = TestServer.newDatabase()) {
      OnlyServer held = OnlyServer.take(first).orElseThrow();
      assertThat(OnlyServer.take(second)).isEmpty();
      OnlyServer.take(elsewhere).orElseThrow().close();
      held.close();
      OnlyServer.take(second).orElseThrow().close();
    }
  }

  @Test
  void theRightIsTakenAgainWhenTheDatabaseHadGone() throws InterruptedException {
    ServerAddress address = TestServer.newAddress();
    try (Database first = TestServer.open(address);
        Database second = TestServer.open(address)) {
      OnlyServer held = OnlyServer.take(first).orElseThrow();
      int before = holder(second).orElseThrow();
      cutOff(second, before);
      for (int i = 0; i < 200 && holder(second).filter(now -> now != before).isEmpty(); i++) {
        Thread.sleep(50);
      }
      assertThat(OnlyServer.take(second)).isEmpty();
      held.close();
      OnlyServer.take(second).orElseThrow().close();
    }
  }

  @Test
  void theRightIsGivenBackThoughTheDatabaseHasJustGone() {
    ServerAddress address = TestServer.newAddress();
    try (Database first = TestServer.open(address);
        Database second = TestServer.open(address)) {
      OnlyServer held = OnlyServer.take(first).orElseThrow();
      cutOff(second, holder(second).orElseThrow());
      held.close();
      OnlyServer.take(second).orElseThrow().close();
    }
  }

  private static void cutOff(Database database, int process) {
    database
        .jdbc()
        .sql("select pg_terminate_backend(:pid)")
        .param("pid", process)
        .query()
        .singleRow();
  }

  /// The process of the server that has the lock.
  private static Optional<Integer> holder(Database database) {
    return database
        .jdbc()
        .sql(
            """
            select pid from pg_locks
            where locktype = 'advisory'
              and database = (select oid from pg_database where datname = current_database())
            """)
        .query(Integer.class)
        .optional();
  }
}
