package org.indusco.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.indusco.app.register.Change;
import org.indusco.app.register.Proposal;
import org.indusco.app.register.Register;
import org.indusco.app.register.RegisterContract;
import org.indusco.app.register.Row;
import org.indusco.app.register.Span;
import org.indusco.app.register.Subject;
import org.indusco.store.Database;
import org.indusco.store.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The register in PostgreSQL does what every register does.
final class PostgresRegisterTest extends RegisterContract {

  private final Database database = TestServer.newDatabase();

  @AfterEach
  void close() {
    database.close();
  }

  @Override
  protected Register register(InstantSource clock) {
    return new PostgresRegister(database.jdbc(), database.transactions(), clock);
  }

  /// Else it reads what was just taken in as if there were little of it, which takes long.
  @Test
  void theDatabaseCountsWhatWasTakenInAtOnce() {
    Register register = register(InstantSource.system());
    register.create("large", "large", "alley");
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      Row row = Row.of(Map.of("id", "depot" + i));
      changes.add(new Change.Put(Subject.of("depots", List.of("depot" + i)), Span.ALWAYS, row));
    }
    register.record("large", Proposal.of(new UUID(0, 1), "alley", "test", changes));
    assertThat(
            database
                .jdbc()
                .sql("select reltuples from pg_class where relname = 'entry'")
                .query(Double.class)
                .single())
        .isGreaterThanOrEqualTo(1_000);
  }

  @Override
  protected int drawnCommands() {
    return Integer.getInteger("indusco.register.commands", 500_000) / 500;
  }
}
