package org.indusco.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.indusco.app.register.Change;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.store.Database;
import org.indusco.store.TestServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;

/// Nothing that was recorded can be changed or taken away, even by who writes SQL by mistake.
final class OnlyAddingTest {

  @AutoClose private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);

  @AutoClose private final Database database = TestServer.newDatabase();

  @BeforeEach
  void record() {
    PostgresRegister register =
        new PostgresRegister(database.jdbc(), database.transactions(), Clock.systemUTC());
    register.create("cic", "CIC", "alley");
    Subject subject = new Subject("affiliations", "baoji");
    for (String region : List.of("NW", "SW")) {
      register.record(
          "cic",
          Proposal.of(
              UUID.randomUUID(),
              "alley",
              "test",
              List.of(new Change.Put(subject, Span.ALWAYS, Row.of(Map.of("region", region))))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from entry",
        "truncate entry",
        "update entry set cells = '{}'",
        "update entry set known_from = 2 where known_from = 1",
        "update entry set known_to = null where known_to is not null",
        "update entry set known_to = known_to + 1 where known_to is not null",
        "delete from revision",
        "truncate revision cascade",
        "update revision set author = 'somebody else'",
        """
        insert into entry (network, tab, subject, sort, valid, cells, known_from)
        select network, tab, subject, sort, daterange('1941-01-01', '1941-02-01'), cells, 3
        from entry where known_to is null
        """,
        """
        insert into entry (network, tab, subject, sort, valid, cells, known_from)
        select network, tab, 'lanzhou', sort, daterange('1941-01-01', last::date), cells, 3
        from entry, (values ('1941-02-01'), ('1941-03-01')) as said(last)
        where known_to is null
        """
      })
  void isRefused(String sql) {
    String before = all();
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> database.jdbc().sql(sql).update());
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void whatFollowsWithoutAnOverlapIsAdded() {
    assertThat(
            database
                .jdbc()
                .sql(
                    """
                    insert into entry (network, tab, subject, sort, valid, cells, known_from)
                    select network, tab, 'lanzhou', sort, said.days::daterange, cells, 3
                    from entry, (values ('[,1941-02-01)'), ('[1941-02-01,]')) as said(days)
                    where known_to is null
                    """)
                .update())
        .isEqualTo(2);
  }

  /// Neither sees what the other adds before it is whole; the second waits, and is then refused.
  @Test
  void twoWhoAddAtOnceCannotSayTwoThings() {
    CyclicBarrier both = new CyclicBarrier(2);
    List<CompletableFuture<Boolean>> adding =
        Stream.of("NW", "SW")
            .map(region -> CompletableFuture.supplyAsync(() -> adds(region, both), THREADS))
            .toList();
    assertThat(adding.stream().map(CompletableFuture::join)).containsOnlyOnce(true);
  }

  private boolean adds(String region, CyclicBarrier both) {
    try {
      return database
          .transactions()
          .execute(
              transaction -> {
                await(both);
                return database
                        .jdbc()
                        .sql(
                            """
                            insert into entry
                              (network, tab, subject, sort, valid, cells, known_from)
                            select id, 'affiliations', 'tianshui', 9, daterange(null, null),
                              jsonb_build_object('region', :region), 3
                            from network
                            """)
                        .param("region", region)
                        .update()
                    == 1;
              });
    } catch (DataAccessException e) {
      return false;
    }
  }

  private static void await(CyclicBarrier both) {
    try {
      both.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private String all() {
    return database
        .jdbc()
        .sql(
            "select string_agg(entry::text || revision::text, ';' order by id, number)"
                + " from entry, revision")
        .query(String.class)
        .single();
  }
}
