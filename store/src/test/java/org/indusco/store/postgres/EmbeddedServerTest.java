package org.indusco.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.store.TestServer;
import org.indusco.store.postgres.DatabaseException.Reason;
import org.indusco.store.postgres.EmbeddedServer.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The launcher on one folder, through its life.
class EmbeddedServerTest {

  private static Path folder = Path.of("");

  private final List<String> told = new ArrayList<>();

  @BeforeAll
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("indusco-server-");
    start(sentence -> {}).close();
  }

  @AfterAll
  static void deleteFolder() {
    TestServer.delete(folder);
  }

  private static EmbeddedServer start(StartListener listener) {
    return EmbeddedServer.start(settings(), listener);
  }

  private EmbeddedServer start() {
    return start(told::add);
  }

  private static Settings settings() {
    return new Settings(folder, Optional.of(TestServer.programs()), 1 << 20);
  }

  @Test
  void itIsSafeAndForThisComputerAlone() throws SQLException {
    try (EmbeddedServer server = start();
        Connection connection = Connections.open(server.superuser())) {
      for (String on :
          List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums")) {
        assertThat(show(connection, on)).as(on).isEqualTo("on");
      }
      assertThat(show(connection, "listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(show(connection, "unix_socket_directories")).isEmpty();
      assertThat(show(connection, "server_version")).startsWith("18.");
      assertThat(
              one(
                  connection,
                  "select datlocprovider::text || ' ' || datlocale || ' ' ||"
                      + " pg_encoding_to_char(encoding) from pg_database where datname = 'indusco'"))
          .isEqualTo("b C.UTF-8 UTF8");
      assertThat(one(connection, "select rolsuper from pg_roles where rolname = 'indusco'"))
          .isEqualTo("f");
    }
  }

  @Test
  void onlyItsOwnerReadsPasswordAndData() throws IOException {
    assertThat(mode(folder.resolve("password"))).isEqualTo("rw-------");
    assertThat(mode(folder.resolve("postgresql"))).isEqualTo("rwx------");
    assertThat(mode(folder.resolve("postgresql/data"))).isEqualTo("rwx------");
    assertThat(folder.resolve("postgresql/password")).doesNotExist();
  }

  @Test
  void nobodyEntersWithoutThePassword() {
    try (EmbeddedServer server = start()) {
      ServerAddress right = server.address();
      ServerAddress wrong =
          new ServerAddress(
              right.host(), right.port(), "indusco", "indusco", Optional.of("guess"), Map.of());
      assertThatThrownBy(() -> Connections.open(wrong))
          .isInstanceOfSatisfying(
              DatabaseException.class, e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_PASSWORD))
          .hasMessageContaining("does not let this user in")
          .hasMessageNotContaining("guess");
    }
  }

  @Test
  void itIsStoppedWhenTheLastUseEnds() {
    EmbeddedServer first = start();
    EmbeddedServer second = start();
    assertThat(first.attached()).isFalse();
    assertThat(second.attached()).isTrue();
    assertThat(second.pid()).isEqualTo(first.pid());
    first.close();
    first.close();
    assertThat(runs(second.pid())).isTrue();
    second.close();
    assertThat(runs(second.pid())).isFalse();
  }

  @Test
  void theNextStartFindsDataPortAndPassword() throws SQLException {
    ServerAddress before;
    try (EmbeddedServer server = start();
        Connection connection = Connections.open(server.address());
        Statement statement = connection.createStatement()) {
      before = server.address();
      statement.execute("create table kept as select 'Zhèng 鄭' as name");
    }
    try (EmbeddedServer server = start();
        Connection connection = Connections.open(server.address())) {
      assertThat(server.address()).isEqualTo(before);
      assertThat(server.attached()).isFalse();
      assertThat(one(connection, "select name from kept")).isEqualTo("Zhèng 鄭");
    }
  }

  @Test
  void aPortThatIsTakenIsReplaced() throws IOException {
    int port = Integer.parseInt(Files.readString(folder.resolve("port")).strip());
    try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
        EmbeddedServer server = start()) {
      assertThat(server.address().port()).isNotEqualTo(taken.getLocalPort());
      assertThat(Files.readString(folder.resolve("port")).strip())
          .isEqualTo(Integer.toString(server.address().port()));
    }
  }

  @Test
  void aServerThatWasKilledIsStartedAgainByWhoUsesIt() throws Exception {
    try (EmbeddedServer server = start()) {
      long killed = server.pid();
      ProcessHandle.of(killed).orElseThrow().destroyForcibly();
      for (int i = 0; i < 600 && server.pid() == killed; i++) {
        Thread.sleep(50);
      }
      assertThat(server.pid()).isNotEqualTo(killed);
      try (Connection connection = Connections.open(server.address())) {
        assertThat(one(connection, "select 1")).isEqualTo("1");
      }
    }
  }

  /// As after the restart of a container, where the same few numbers are given out again.
  @Test
  void aFileWithTheNumberOfAnotherProgramIsPutAside() throws IOException {
    name(ProcessHandle.current().pid());
    try (EmbeddedServer server = start()) {
      assertThat(server.attached()).isFalse();
      assertThat(told).anyMatch(sentence -> sentence.contains("set aside"));
    }
  }

  /// As after `kill -9` in a container whose first process reaps nobody.
  @Test
  void aFileWithTheNumberOfADeadProcessIsPutAsideAtOnce() throws IOException, InterruptedException {
    Process parent = new ProcessBuilder("sh", "-c", "sleep 1 & echo $!; exec sleep 60").start();
    try (BufferedReader said = parent.inputReader()) {
      long dead = Long.parseLong(said.readLine());
      name(dead);
      for (int i = 0; i < 200 && new PidFile(dead, 1).holder() != PidFile.Holder.DEAD; i++) {
        Thread.sleep(50);
      }
      assertThat(new PidFile(dead, 1).holder()).isEqualTo(PidFile.Holder.DEAD);
      try (EmbeddedServer server = start()) {
        assertThat(server.attached()).isFalse();
        assertThat(told).anyMatch(sentence -> sentence.contains("set aside"));
        assertThat(ProcessHandle.of(dead)).as("nobody has reaped it meanwhile").isPresent();
      }
    } finally {
      parent.destroyForcibly();
    }
  }

  private static void name(long pid) throws IOException {
    Files.writeString(
        folder.resolve("postgresql/data/postmaster.pid"),
        pid
            + "\n"
            + folder.resolve("postgresql/data")
            + "\n1790000000\n5432\n\n127.0.0.1\n  1 2\nready\n");
  }

  @Test
  void aPasswordThatWasLostIsMissed() throws IOException {
    Path password = folder.resolve("password");
    String kept = Files.readString(password);
    Files.writeString(password, "another\n");
    try {
      assertThatThrownBy(this::start)
          .isInstanceOfSatisfying(
              DatabaseException.class, e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_PASSWORD))
          .hasMessageContaining("does not open the PostgreSQL")
          .hasMessageContaining("Maybe");
    } finally {
      Files.writeString(password, kept);
    }
    try (EmbeddedServer server = start()) {
      assertThat(server.attached()).isTrue();
    }
  }

  private static boolean runs(long pid) {
    return new PidFile(pid, 1).holder() == PidFile.Holder.SERVER;
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private static String show(Connection connection, String setting) throws SQLException {
    return one(connection, "show " + setting);
  }

  private static String one(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
