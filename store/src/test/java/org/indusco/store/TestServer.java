package org.indusco.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.indusco.store.postgres.Connections;
import org.indusco.store.postgres.EmbeddedServer;
import org.indusco.store.postgres.ServerAddress;
import org.indusco.store.postgres.StartListener;

/// One real PostgreSQL for all tests of a process, and in it a new database for whoever asks.
///
/// ```java
/// @AutoClose private static final Database DATABASE = TestServer.newDatabase();
/// ```
///
/// The first one to ask waits some seconds for the server; a database then takes some
/// milliseconds, being a copy of one that was migrated. The server is the one that users get,
/// with no setting changed; it and its folder are gone when the process ends.
public final class TestServer {

  private static final String MODEL = "model";

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private TestServer() {}

  /// Starts when it is first needed.
  private static final class Running {

    static final EmbeddedServer SERVER = start();
  }

  /// A migrated database with no rows, open for use by up to four at once.
  public static Database newDatabase() {
    return open(newAddress());
  }

  /// Opens a database of this server once more.
  public static Database open(ServerAddress address) {
    return Database.open(
        new Database.Place.External(address), new Database.Use("test", 4), StartListener.SILENT);
  }

  /// The address of a migrated database with no rows, for its owner.
  public static ServerAddress newAddress() {
    return create("test_" + NUMBER.incrementAndGet(), "template " + MODEL);
  }

  /// The address of a database without tables, for its owner.
  public static ServerAddress newEmptyAddress() {
    return create("test_" + NUMBER.incrementAndGet(), "");
  }

  /// The address for the one who may do everything.
  public static ServerAddress superuser() {
    return Running.SERVER.superuser();
  }

  /// Where the programs of PostgreSQL are unpacked to, once for the tests of all modules.
  public static Path programs() {
    return Path.of("..", "target", "postgres-programs").toAbsolutePath().normalize();
  }

  private static ServerAddress create(String name, String from) {
    EmbeddedServer server = Running.SERVER;
    execute(server, "create database " + name + " owner " + server.address().user() + " " + from);
    return server.address().with(name);
  }

  private static EmbeddedServer start() {
    Path folder;
    try {
      folder = Files.createTempDirectory("indusco-test-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    EmbeddedServer server =
        EmbeddedServer.start(
            new EmbeddedServer.Settings(folder, Optional.of(programs()), 1L << 28),
            StartListener.SILENT);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
    execute(server, "create database " + MODEL + " owner " + server.address().user());
    open(server.address().with(MODEL)).close();
    execute(server, "alter database " + MODEL + " is_template true allow_connections false");
    return server;
  }

  private static void execute(EmbeddedServer server, String sql) {
    try (Connection connection = Connections.open(server.superuser());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static void end(EmbeddedServer server, Path folder) {
    server.close();
    delete(folder);
  }

  /// Deletes a folder that a test has made.
  public static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : all) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
