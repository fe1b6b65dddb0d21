package org.indusco.store.register;

import java.time.InstantSource;
import org.indusco.app.register.Register;
import org.indusco.app.register.RegisterContract;
import org.indusco.store.Database;
import org.indusco.store.TestServer;
import org.junit.jupiter.api.AfterEach;

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

  @Override
  protected int drawnCommands() {
    return Integer.getInteger("indusco.register.commands", 500_000) / 500;
  }
}
