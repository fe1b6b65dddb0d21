package org.indusco.store.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.indusco.store.TestServer;
import org.indusco.store.postgres.Connections;
import org.indusco.store.postgres.DatabaseException;
import org.indusco.store.postgres.DatabaseException.Reason;
import org.indusco.store.postgres.ServerAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerSettingsTest {

  @Test
  void ourOwnServerIsSafe() throws SQLException {
    ServerSettings settings = read(TestServer.newAddress());
    assertThat(settings.faults()).isEmpty();
    assertThat(settings.warnings()).isEmpty();
    assertThat(settings.versionNumber()).isGreaterThanOrEqualTo(ServerSettings.OLDEST);
  }

  @Test
  void aDatabaseThatDoesNotWaitForTheDiskIsRefused() throws SQLException {
    ServerAddress address = TestServer.newAddress();
    execute("alter database " + address.database() + " set synchronous_commit = off");
    assertThatThrownBy(() -> TestServer.open(address))
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNSAFE_SETTING))
        .hasMessageContaining("synchronous_commit = off; a crash may then lose")
        .hasMessageContaining("Maybe set synchronous_commit = on");
  }

  @Test
  void aDatabaseThatCannotHoldEveryNameIsRefused() {
    ServerAddress address = TestServer.newEmptyAddress().with("test_ascii");
    execute(
        "create database test_ascii owner indusco encoding 'SQL_ASCII' template template0"
            + " locale_provider libc locale 'C'");
    assertThatThrownBy(() -> TestServer.open(address))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("encoded as SQL_ASCII");
  }

  @Test
  void aDatabaseThatIsNotThereIsToldWithTheCommandThatMakesIt() {
    ServerAddress address = TestServer.newEmptyAddress().with("none");
    assertThatThrownBy(() -> TestServer.open(address))
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_DATABASE))
        .hasMessageContaining("create database \"none\" owner \"indusco\"");
  }

  @ParameterizedTest
  @CsvSource({
    "fsync, off, UNSAFE_SETTING, a loss of power",
    "full_page_writes, off, UNSAFE_SETTING, a loss of power",
    "synchronous_commit, off, UNSAFE_SETTING, a crash",
    "server_encoding, LATIN1, UNSAFE_SETTING, encoded as LATIN1"
  })
  void whatPutsDataAtRiskIsAFault(String name, String value, Reason reason, String words)
      throws SQLException {
    ServerSettings settings = with(name, value);
    assertThat(settings.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.reason()).isEqualTo(reason))
        .satisfies(fault -> assertThat(fault.what()).contains(words));
    assertThatThrownBy(settings::requireSafe).hasMessageContaining("\n  Maybe ");
  }

  @ParameterizedTest
  @CsvSource({
    "data_checksums, off, no data checksums",
    "data_sync_retry, on, data_sync_retry",
    "zero_damaged_pages, on, damaged pages",
    "ignore_checksum_failure, on, damaged pages",
    "password_encryption, md5, md5"
  })
  void whatCouldBeBetterIsAWarning(String name, String value, String words) throws SQLException {
    ServerSettings settings = with(name, value);
    assertThat(settings.faults()).isEmpty();
    assertThat(settings.warnings()).singleElement().asString().contains(words, " Maybe ");
  }

  @Test
  void aServerOlderThan18IsRefused() throws SQLException {
    ServerSettings sound = read(TestServer.superuser());
    assertThat(new ServerSettings("17.6", 170006, sound.values()).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.reason()).isEqualTo(Reason.SERVER_TOO_OLD));
  }

  private static ServerSettings with(String name, String value) throws SQLException {
    ServerSettings sound = read(TestServer.superuser());
    Map<String, String> values = new HashMap<>(sound.values());
    assertThat(values).containsKey(name);
    values.put(name, value);
    return new ServerSettings(sound.version(), sound.versionNumber(), values);
  }

  private static ServerSettings read(ServerAddress address) throws SQLException {
    try (Connection connection = Connections.open(address)) {
      return ServerSettings.read(connection);
    }
  }

  private static void execute(String sql) {
    try (Connection connection = Connections.open(TestServer.superuser());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
