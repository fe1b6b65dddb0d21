package org.indusco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indusco.cli.Typed.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indusco.store.TestServer;
import org.indusco.store.postgres.ServerAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  @TempDir private Path scratch;

  @Test
  void aBackupIsRestoredIntoAnEmptyDatabaseOnce() {
    ServerAddress from = TestServer.newAddress();
    TestServer.open(from).close();
    Path file = scratch.resolve("monday.backup");
    Typed written = type("backup", file, "--database", DoctorTest.url(from));
    assertThat(written.err()).isEmpty();
    assertThat(written.out()).matches("Wrote " + file + ": [0-9]+ tables with 1 rows.\n");
    assertThat(written.code()).isZero();

    String to = DoctorTest.url(TestServer.newEmptyAddress());
    Typed restored = type("restore", file, "--database", to);
    assertThat(restored.out()).contains("with 1 rows, as they were in " + file);
    assertThat(restored.code()).isZero();
    Typed again = type("restore", file, "--database", to);
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err()).contains("is not empty; nothing was changed").contains("  Maybe ");
  }

  @Test
  void whatCannotBeUsedIsRefused() throws IOException {
    Path file = Files.writeString(scratch.resolve("letter.txt"), "mine");
    String database = DoctorTest.url(TestServer.newEmptyAddress());
    assertThat(type("backup", file, "--database", database).err()).contains("is there already");
    assertThat(type("restore", file, "--database", database).err()).contains("is no backup");
    Path missing = scratch.resolve("no.backup");
    assertThat(type("restore", missing, "--database", database).err())
        .contains("There is no file " + missing);
    assertThat(type("backup", missing, "--database", database).err())
        .contains("are not those of this program (version none");
    assertThat(type("backup", missing, "--data", scratch.resolve("data")).err())
        .contains("holds no data of Indusco");
    assertThat(missing).doesNotExist();
  }
}
