package org.indusco.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.indusco.store.postgres.DatabaseException.Reason;

/// A PostgreSQL 18 of our own: it runs in a process of its own, listens on this computer alone,
/// and goes on when the program that started it is killed, so that the next one finds it. When it
/// is killed itself, the program that uses it starts it again.
///
/// Several programs may use one at the same time; it is stopped when the last of them closes it.
public final class EmbeddedServer implements AutoCloseable {

  /// Who may do everything; used to make users and databases.
  static final String SUPERUSER = "postgres";

  /// Who owns the database, and the database.
  private static final String NAME = "indusco";

  /// Long enough for another program to wait for a recovery.
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  private static final Duration STOPPING = Duration.ofMinutes(2);

  private final DataFolder folder;
  private final Programs programs;
  private final Thread watch;
  private volatile Start.Up up;
  private boolean closed;

  private EmbeddedServer(DataFolder folder, Programs programs, Start.Up up) {
    this.folder = folder;
    this.programs = programs;
    this.up = up;
    this.watch = Watch.begin(this::runs, this::raise);
  }

  /// What is started, and where.
  ///
  /// @param folder for the data; made if it is not there
  /// @param programs where to unpack PostgreSQL to; beside the data if empty
  /// @param leastFree how many bytes must be free on the disk
  public record Settings(Path folder, Optional<Path> programs, long leastFree) {

    /// A gigabyte free, the programs beside the data.
    public static Settings of(Path folder) {
      return new Settings(folder, Optional.empty(), 1L << 30);
    }
  }

  /// Starts the server of a folder, or finds the one that runs already.
  ///
  /// @param listener is told what goes on
  /// @throws DatabaseException with what is in the way and what helps
  public static EmbeddedServer start(Settings settings, StartListener listener) {
    DataFolder folder = new DataFolder(settings.folder());
    try {
      folder.prepare(settings.leastFree());
      return Locks.alone(folder, PATIENCE, listener, () -> startAlone(folder, settings, listener));
    } catch (FileSystemException e) {
      throw DataFolder.refusal(e, folder.root());
    } catch (IOException e) {
      throw new DatabaseException(
          Reason.NOT_STARTED,
          "PostgreSQL did not start: "
              + e.getMessage()
              + ".\n  Maybe its log tells more: "
              + folder.log()
              + ".",
          e);
    }
  }

  /// The same for a folder that must have been used before.
  ///
  /// @throws DatabaseException also when the folder holds no data yet
  public static EmbeddedServer startExisting(Settings settings, StartListener listener) {
    requireExisting(settings.folder());
    return start(settings, listener);
  }

  /// Refuses a folder that holds no data of Indusco.
  public static void requireExisting(Path folder) {
    if (!new DataFolder(folder).ours()) {
      throw new DatabaseException(
          Reason.NOT_OURS,
          folder
              + " holds no data of Indusco.\n  Maybe --data with another folder, or --database"
              + " postgresql://...");
    }
  }

  private static EmbeddedServer startAlone(
      DataFolder folder, Settings settings, StartListener listener) throws IOException {
    Path home =
        Binaries.unpacked(
            Platform.current(), settings.programs().orElse(folder.programs()), listener);
    Programs programs = new Programs(home.toAbsolutePath(), Account.choose(folder, home));
    programs.requireRunning();
    if (!folder.initialized()) {
      Cluster.make(folder, programs, listener);
    }
    Start.Up up = new Start(folder, programs, listener).up();
    makeDatabase(up.superuser());
    Locks.use(folder);
    return new EmbeddedServer(folder, programs, up);
  }

  private static void makeDatabase(ServerAddress superuser) {
    try (Connection connection = Connections.open(superuser);
        Statement statement = connection.createStatement()) {
      if (missing(statement, "select from pg_roles where rolname = '" + NAME + "'")) {
        // The password is of hexadecimal digits.
        statement.execute(
            "create role " + NAME + " login password '" + superuser.password().orElseThrow() + "'");
      }
      if (missing(statement, "select from pg_database where datname = '" + NAME + "'")) {
        statement.execute("create database " + NAME + " owner " + NAME);
      }
    } catch (SQLException e) {
      throw Connections.refusal(superuser, e);
    }
  }

  private static boolean missing(Statement statement, String query) throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      return !rows.next();
    }
  }

  /// The address of the database for its owner, who may do there what he likes and no more.
  public ServerAddress address() {
    ServerAddress all = up.superuser();
    return new ServerAddress(all.host(), all.port(), NAME, NAME, all.password(), all.options());
  }

  /// The address for the one who may do everything on this server.
  public ServerAddress superuser() {
    return up.superuser();
  }

  /// The number of the server's process.
  public long pid() {
    return up.process().pid();
  }

  /// Whether it ran already.
  public boolean attached() {
    return up.attached();
  }

  private boolean runs() {
    return up.process().holder() == PidFile.Holder.SERVER;
  }

  /// Starts the server again after it was killed.
  private void raise() throws IOException {
    up =
        Locks.alone(
            folder,
            PATIENCE,
            StartListener.SILENT,
            () -> new Start(folder, programs, StartListener.SILENT).up());
  }

  /// Ends the use of the server, and stops it if nobody else uses it.
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      endWatch();
      Locks.alone(
          folder,
          PATIENCE,
          StartListener.SILENT,
          () -> Locks.endUse(folder) ? stop() : Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL in " + folder.root() + " was not stopped", e);
    }
  }

  private void endWatch() throws IOException {
    watch.interrupt();
    try {
      watch.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while PostgreSQL was to be stopped", e);
    }
  }

  private Optional<String> stop() throws IOException {
    Programs.Ended ended =
        programs.run(
            STOPPING.plusSeconds(10),
            "pg_ctl",
            "stop",
            "--mode=fast",
            "--wait",
            "--timeout=" + STOPPING.toSeconds(),
            "--pgdata=" + folder.data());
    if (ended.code() != 0 && PidFile.read(folder).isPresent()) {
      throw new IOException(ended.text().strip());
    }
    return Optional.of(ended.text());
  }
}
