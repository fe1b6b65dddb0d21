package org.indusco.store.examine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.indusco.store.Database;
import org.indusco.store.TestServer;
import org.indusco.store.examine.Finding.Grade;
import org.indusco.store.postgres.Connections;
import org.indusco.store.postgres.DatabaseException;
import org.indusco.store.postgres.EmbeddedServer.Settings;
import org.indusco.store.postgres.ServerAddress;
import org.indusco.store.postgres.StartListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExaminationTest {

  @Test
  void aSoundDatabaseIsSound() {
    ServerAddress address = TestServer.newAddress();
    TestServer.open(address).close();
    Examination examination = Examination.of(address);
    assertThat(examination.verdict()).isEqualTo(Grade.SOUND);
    assertThat(examination.findings())
        .extracting(Finding::subject)
        .containsExactly(
            "Server", "Version", "Settings", "Checksums", "Speed", "Tables", "Size", "Database");
    assertThat(what(examination, "Tables")).contains("as this program knows");
    assertThat(what(examination, "Database")).contains("by Indusco test");
  }

  @Test
  void anEmptyDatabaseIsNotChanged() {
    ServerAddress address = TestServer.newEmptyAddress();
    assertThat(what(Examination.of(address), "Tables")).startsWith("none yet");
    assertThat(what(Examination.of(address), "Tables")).startsWith("none yet");
  }

  @Test
  void whatPutsDataAtRiskMustBeMended() throws SQLException {
    ServerAddress address = TestServer.newAddress();
    try (Connection connection = Connections.open(TestServer.superuser());
        Statement statement = connection.createStatement()) {
      statement.execute("alter database " + address.database() + " set synchronous_commit = off");
    }
    Examination examination = Examination.of(address);
    assertThat(examination.verdict()).isEqualTo(Grade.MUST_BE_MENDED);
    assertThat(what(examination, "Setting")).contains("synchronous_commit = off");
  }

  @Test
  void theFolderIsExaminedAndTheServerStoppedAgain(@TempDir Path scratch) throws IOException {
    Path folder = scratch.resolve("data");
    Settings settings = new Settings(folder, Optional.of(TestServer.programs()), 1 << 20);
    assertThatThrownBy(() -> Examination.of(settings, StartListener.SILENT))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("holds no data of Indusco");
    assertThat(folder).doesNotExist();

    Database.open(
            new Database.Place.Embedded(settings),
            new Database.Use("test", 2),
            StartListener.SILENT)
        .close();
    Files.setPosixFilePermissions(
        folder.resolve("password"), PosixFilePermissions.fromString("rw-r--r--"));
    Examination examination = Examination.of(settings, StartListener.SILENT);
    assertThat(examination.verdict()).isEqualTo(Grade.MUST_BE_MENDED);
    assertThat(what(examination, "Password")).contains("can be read by others");
    assertThat(what(examination, "Disk")).contains("MB free");
    assertThat(what(examination, "Server")).contains("was not running");
    assertThat(folder.resolve("postgresql/data/postmaster.pid")).doesNotExist();
  }

  @Test
  void theMedianIsTheMiddle() {
    assertThat(Medians.of(new long[] {9, 1, 5})).isEqualTo(Duration.ofNanos(5));
    assertThat(Medians.of(new long[] {9, 1, 5, 7})).isEqualTo(Duration.ofNanos(6));
  }

  private static String what(Examination examination, String subject) {
    return examination.findings().stream()
        .filter(finding -> finding.subject().equals(subject))
        .map(Finding::what)
        .findFirst()
        .orElseThrow();
  }
}
