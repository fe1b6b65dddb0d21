package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.indusco.store.TestServer;
import org.indusco.store.postgres.Connections;
import org.indusco.store.postgres.ServerAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

  @TempDir private Path scratch;

  @Test
  void aSoundDatabaseIsTold() {
    ServerAddress address = TestServer.newAddress();
    TestServer.open(address).close();
    Typed typed = type("doctor", "--database", url(address));
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .startsWith("Indusco    0.0-test")
        .contains("Version    PostgreSQL 18.")
        .contains("Settings   what is acknowledged is on the disk")
        .endsWith("\nThe database is sound.\n")
        .doesNotContain(address.password().orElseThrow());
    assertThat(typed.code()).isZero();
  }

  @Test
  void whatMustBeMendedIsTold() throws SQLException {
    ServerAddress address = TestServer.newAddress();
    try (Connection connection = Connections.open(TestServer.superuser());
        Statement statement = connection.createStatement()) {
      statement.execute("alter database " + address.database() + " set synchronous_commit = off");
    }
    Typed typed = type("doctor", "--database", url(address));
    assertThat(typed.code()).isEqualTo(4);
    assertThat(typed.out())
        .contains("Must be mended:\n  Setting: The server has synchronous_commit = off;")
        .contains("Maybe set synchronous_commit = on")
        .endsWith("The database must be mended before it is used.\n");
  }

  @Test
  void aFolderWithoutDataIsRefusedAndNotMade() {
    Path folder = scratch.resolve("data");
    Typed typed = type("doctor", "--data", folder);
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err()).contains(folder + " holds no data of Indusco.").contains("  Maybe ");
    assertThat(folder).doesNotExist();
  }

  @Test
  void aServerThatIsNotThereIsRefused() {
    Typed typed = type("doctor", "--database", "postgresql://anna:secret@127.0.0.1:1/network");
    assertThat(typed.code()).isEqualTo(1);
    assertThat(typed.err())
        .contains("The server at postgresql://anna@127.0.0.1:1/network cannot be used")
        .doesNotContain("secret");
  }

  @Test
  void wordsThatAreNotUnderstoodAreRefused() throws IOException {
    assertThat(type("doctor", "--database", "mysql://anna@h/n").err())
        .contains("does not begin with postgresql://");
    Typed both =
        type("doctor", "--data", Files.createDirectory(scratch.resolve("d")), "--database", "x");
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.err()).contains("only one can be used");
  }

  static String url(ServerAddress address) {
    return "postgresql://"
        + address.user()
        + ":"
        + address.password().orElseThrow()
        + "@"
        + address.host()
        + ":"
        + address.port()
        + "/"
        + address.database();
  }
}
