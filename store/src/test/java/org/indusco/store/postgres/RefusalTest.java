package org.indusco.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.indusco.store.TestServer;
import org.indusco.store.postgres.DatabaseException.Reason;
import org.indusco.store.postgres.EmbeddedServer.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is in the way is told with a way out, and nothing is changed.
class RefusalTest {

  @TempDir private Path scratch;

  @Test
  void aFolderOfSomethingElseIsLeftAlone() throws IOException {
    Files.writeString(scratch.resolve("letters.txt"), "mine");
    refused(Reason.NOT_OURS, settings(scratch, 0))
        .hasMessageContaining("is not empty and holds no data of Indusco: letters.txt.");
    assertThat(scratch).isDirectoryContaining(file -> file.endsWith("letters.txt"));
    try (var files = Files.list(scratch)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = Files.writeString(scratch.resolve("data"), "mine");
    refused(Reason.NOT_OURS, settings(file, 0)).hasMessageContaining("it is no folder");
    refused(Reason.NOT_OURS, settings(file.resolve("data"), 0));
    assertThat(file).hasContent("mine");
  }

  @Test
  void aDiskThatIsNearlyFullIsNotFilled() {
    refused(Reason.DISK_FULL, settings(scratch.resolve("data"), Long.MAX_VALUE))
        .hasMessageContaining("MB free")
        .hasMessageContaining("Maybe free some room");
    assertThat(scratch.resolve("data/postgresql")).doesNotExist();
  }

  @Test
  void dataOfAnotherVersionAreLeftAlone() throws IOException {
    new DataFolder(scratch).prepare(0);
    Path data = Files.createDirectories(scratch.resolve("postgresql/data"));
    Files.writeString(data.resolve("PG_VERSION"), "17\n");
    refused(Reason.OTHER_VERSION, settings(scratch, 0))
        .hasMessageContaining("was made by PostgreSQL 17")
        .hasMessageContaining("Maybe the version of Indusco that made it");
    assertThat(data.resolve("PG_VERSION")).hasContent("17\n");
  }

  @Test
  void aSystemWithoutBinariesIsTold() {
    assertThatThrownBy(
            () -> Binaries.unpacked(Platform.of("SunOS", "sparcv9"), scratch, StartListener.SILENT))
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_BINARIES))
        .hasMessageContaining("for sunos-sparcv9")
        .hasMessageContaining("--database postgresql://");
  }

  @Test
  void aMissingLibraryIsNamed() throws IOException {
    Path program = Files.createDirectories(scratch.resolve("bin")).resolve("postgres");
    Files.writeString(
        program,
        "#!/bin/sh\n"
            + "echo 'postgres: error while loading shared libraries: libxml2.so.2: cannot open"
            + " shared object file: No such file or directory' >&2\nexit 127\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThatThrownBy(programs()::requireRunning)
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.reason()).isEqualTo(Reason.MISSING_LIBRARY))
        .hasMessageContaining("libxml2.so.2 is missing")
        .hasMessageContaining("Maybe install it");
  }

  /// As on a system with musl, where the loader of the standard library is not there.
  @Test
  void aMissingLoaderIsTold() throws IOException {
    Path program = Files.createDirectories(scratch.resolve("bin")).resolve("postgres");
    Files.writeString(program, "#!/no/such/loader\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    assertThatThrownBy(programs()::requireRunning)
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("glibc");
  }

  private Programs programs() {
    return new Programs(scratch, new Account(List.of(), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "Read-only file system, READ_ONLY, cannot be written",
    "No space left on device, DISK_FULL, is full",
    "Operation not permitted, WRONG_OWNER, may not be read or written",
    "Input/output error, NOT_OURS, Input/output error"
  })
  void whatTheSystemRefusesIsTold(String system, Reason reason, String words) {
    DatabaseException told =
        DataFolder.refusal(new FileSystemException("/data/x", null, system), Path.of("/data"));
    assertThat(told.reason()).isEqualTo(reason);
    assertThat(told).hasMessageContaining(words).hasMessageContaining("\n  Maybe ");
  }

  @Test
  void twoDoNotStartTheSameServer() throws IOException {
    DataFolder folder = new DataFolder(scratch);
    folder.prepare(0);
    Locks.alone(
        folder,
        Duration.ofSeconds(1),
        StartListener.SILENT,
        () -> {
          assertThatThrownBy(
                  () ->
                      Locks.alone(
                          folder, Duration.ofMillis(120), StartListener.SILENT, () -> "never"))
              .isInstanceOfSatisfying(
                  DatabaseException.class, e -> assertThat(e.reason()).isEqualTo(Reason.BUSY));
          return "";
        });
    assertThat(Locks.alone(folder, Duration.ofSeconds(1), StartListener.SILENT, () -> "after it"))
        .isEqualTo("after it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FATAL:  could not create any TCP/IP sockets                       | PORT_TAKEN",
        "LOG:  could not bind IPv4 address \"127.0.0.1\": Address already in use | PORT_TAKEN",
        "FATAL:  lock file \"postmaster.pid\" already exists               | NOT_ENDED",
        "FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use | NOT_ENDED",
        "PANIC:  could not write to file \"pg_wal/x\": No space left on device | DISK_FULL",
        "FATAL:  database files are incompatible with server               | OTHER_VERSION",
        "FATAL:  data directory \"/data\" has wrong ownership              | WRONG_OWNER",
        "initdb: could not look up effective user ID 4242: user does not exist | NAMELESS",
        "initdb: error: cannot be run as root                              | ROOT"
      })
  void theLogTellsWhatIsInTheWay(String line, Trouble trouble) {
    assertThat(Trouble.in("LOG:  starting PostgreSQL 18\n" + line + "\n")).contains(trouble);
    assertThat(Trouble.in("LOG:  database system is ready to accept connections")).isEmpty();
  }

  @Test
  void whatCannotBeTriedAgainIsToldWithTheLinesOfTheLog() {
    DataFolder folder = new DataFolder(scratch);
    for (Trouble trouble : Trouble.values()) {
      boolean again = trouble == Trouble.PORT_TAKEN || trouble == Trouble.NOT_ENDED;
      assertThat(trouble.refusal(folder, "one\ntwo\n").isEmpty()).isEqualTo(again);
      trouble
          .refusal(folder, "one\ntwo\n")
          .ifPresent(e -> assertThat(e).hasMessageContaining("Maybe").hasMessageEndingWith("two"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, /postgres-linux-x86_64.txz",
    "Linux, aarch64, /postgres-linux-arm_64.txz",
    "Mac OS X, x86_64, /postgres-darwin-x86_64.txz",
    "Mac OS X, aarch64, /postgres-darwin-arm_64.txz",
    "Windows 11, amd64, /postgres-windows-x86_64.txz"
  })
  void everySystemHasItsArchive(String name, String architecture, String archive) {
    assertThat(Platform.of(name, architecture).archive()).isEqualTo(archive);
  }

  private static Settings settings(Path folder, long leastFree) {
    return new Settings(folder, Optional.of(TestServer.programs()), leastFree);
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(
      Reason reason, Settings settings) {
    return assertThatThrownBy(() -> EmbeddedServer.start(settings, StartListener.SILENT))
        .isInstanceOfSatisfying(
            DatabaseException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining("\n  Maybe ");
  }
}
