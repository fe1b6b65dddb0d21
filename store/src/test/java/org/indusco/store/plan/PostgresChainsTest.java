package org.indusco.store.plan;

import java.time.Clock;
import org.indusco.app.approval.ApprovalsContract;
import org.indusco.app.approval.ChainStore;
import org.indusco.store.Database;
import org.indusco.store.TestServer;
import org.indusco.store.register.PostgresRegister;
import org.junit.jupiter.api.AutoClose;

/// Chains in PostgreSQL do what chains do.
final class PostgresChainsTest extends ApprovalsContract {

  @AutoClose private final Database database = TestServer.newDatabase();

  @Override
  protected ChainStore store() {
    new PostgresRegister(database.jdbc(), database.transactions(), Clock.systemUTC())
        .create("cic", "CIC", "alley");
    return new PostgresChains(database.jdbc());
  }
}
