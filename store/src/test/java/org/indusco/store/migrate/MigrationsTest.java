package org.indusco.store.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.indusco.store.TestServer;
import org.indusco.store.migrate.Migrations.Kind;
import org.indusco.store.postgres.Connections;
import org.indusco.store.postgres.DatabaseException;
import org.indusco.store.postgres.DatabaseException.Reason;
import org.indusco.store.postgres.ServerAddress;
import org.indusco.store.postgres.StartListener;
import org.junit.jupiter.api.Test;

class MigrationsTest {

  @Test
  void anEmptyDatabaseIsBroughtUpToDateOnce() {
    ServerAddress address = TestServer.newEmptyAddress();
    Migrations migrations = new Migrations(address);
    assertThat(migrations.state().kind()).isEqualTo(Kind.EMPTY);
    migrations.migrate(StartListener.SILENT);
    migrations.migrate(StartListener.SILENT);
    assertThat(migrations.state())
        .isEqualTo(new Migrations.State(Kind.CURRENT, migrations.known(), migrations.known()));
  }

  @Test
  void aDatabaseOfAnEarlierProgramIsOlder() {
    ServerAddress address = TestServer.newEmptyAddress();
    execute(address, "create table before (n int)");
    execute(address, "drop table before");
    Migrations first = new Migrations(address, "classpath:org/indusco/store/migrate/first");
    first.migrate(StartListener.SILENT);
    Migrations second =
        new Migrations(
            address,
            "classpath:org/indusco/store/migrate/first",
            "classpath:org/indusco/store/migrate/second");
    assertThat(second.state()).isEqualTo(new Migrations.State(Kind.OLDER, "1", "2"));
    second.migrate(StartListener.SILENT);
    assertThat(second.state()).isEqualTo(new Migrations.State(Kind.CURRENT, "2", "2"));

    assertThat(first.state()).isEqualTo(new Migrations.State(Kind.NEWER, "2", "1"));
    refused(first, Reason.NEWER_SCHEMA)
        .hasMessageContaining("its tables have version 2, this program knows 1")
        .hasMessageContaining("Maybe start the newer program again");
  }

  @Test
  void aDatabaseOfSomethingElseIsLeftAlone() {
    ServerAddress address = TestServer.newEmptyAddress();
    execute(address, "create table letters (text text)");
    refused(new Migrations(address), Reason.NOT_OUR_DATABASE)
        .hasMessageContaining("holds something else");
    execute(address, "select * from letters");
  }

  @Test
  void aMigrationThatWasChangedIsNoticed() {
    ServerAddress address = TestServer.newAddress();
    execute(address, "update flyway_schema_history set checksum = 1 where version = '1'");
    Migrations migrations = new Migrations(address);
    assertThat(migrations.state().kind()).isEqualTo(Kind.CHANGED);
    refused(migrations, Reason.CHANGED_SCHEMA).hasMessageContaining("differ from those");
  }

  @Test
  void aMigrationThatFailsChangesNothing() {
    ServerAddress address = TestServer.newEmptyAddress();
    Migrations failing =
        new Migrations(
            address,
            "classpath:org/indusco/store/migrate/first",
            "classpath:org/indusco/store/migrate/failing");
    refused(failing, Reason.CHANGED_SCHEMA)
        .hasMessageContaining("could not be brought up to date")
        .hasMessageContaining("no_such_table");
    new Migrations(address, "classpath:org/indusco/store/migrate/first")
        .migrate(StartListener.SILENT);
    assertThatThrownBy(() -> execute(address, "select * from half"))
        .hasRootCauseInstanceOf(SQLException.class);
  }

  private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
      Migrations migrations, Reason reason) {
    return assertThatThrownBy(() -> migrations.migrate(StartListener.SILENT))
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static void execute(ServerAddress address, String sql) {
    try (Connection connection = Connections.open(address);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
