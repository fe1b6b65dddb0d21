package org.indusco.store.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.store.postgres.DatabaseException.Reason;

/// Brings the server of a data directory up: finds the one that runs, or starts one, and waits
/// until it has recovered from whatever happened before.
final class Start {

  private static final Duration RECOVERY = Duration.ofMinutes(5);
  private static final Duration REAPING = Duration.ofSeconds(5);
  private static final Duration LEFT_OVERS = Duration.ofSeconds(30);
  private static final Duration BETWEEN_NEWS = Duration.ofSeconds(5);
  private static final int PORTS_TRIED = 5;

  private final DataFolder folder;
  private final Programs programs;
  private final StartListener listener;
  private final String password;
  private final long begin = System.nanoTime();
  private long lastNews = begin;

  Start(DataFolder folder, Programs programs, StartListener listener) throws IOException {
    this.folder = folder;
    this.programs = programs;
    this.listener = listener;
    this.password = Kept.password(folder);
  }

  /// A server that answers.
  ///
  /// @param superuser its address for the superuser
  /// @param process its process
  /// @param attached whether it ran already
  record Up(ServerAddress superuser, PidFile process, boolean attached) {}

  /// Finds or starts the server.
  Up up() throws IOException {
    int ports = 0;
    while (true) {
      Optional<Up> running = running();
      if (running.isPresent()) {
        return running.get();
      }
      listener.told("Starting PostgreSQL.");
      Optional<Trouble> trouble = start(Kept.port(folder));
      if (trouble.isEmpty()) {
        PidFile started =
            PidFile.read(folder).orElseThrow(() -> new IOException("PostgreSQL has ended again"));
        return new Up(await(started), started, false);
      }
      if (trouble.get() == Trouble.PORT_TAKEN && ++ports < PORTS_TRIED) {
        Kept.forgetPort(folder);
      } else if (since(begin).compareTo(LEFT_OVERS) > 0 || ports == PORTS_TRIED) {
        throw new DatabaseException(
            Reason.NOT_STARTED,
            "PostgreSQL did not start: "
                + (ports == PORTS_TRIED ? "no free port was found" : "a former one has not ended")
                + ".\n  Maybe the log tells more: "
                + folder.log()
                + ".");
      }
      Pause.ofMillis(200);
    }
  }

  /// The server that runs already, once it answers.
  private Optional<Up> running() throws IOException {
    while (true) {
      Optional<PidFile> file = PidFile.read(folder);
      if (file.isEmpty()) {
        return Optional.empty();
      }
      switch (file.get().holder()) {
        case NOBODY -> {
          // PostgreSQL itself puts such a file out of the way.
          return Optional.empty();
        }
        case DEAD -> {
          // Its children may take a moment longer.
          if (!PidFile.anyServerIn(folder) || since(begin).compareTo(REAPING) > 0) {
            putAside();
            return Optional.empty();
          }
        }
        case OTHER -> {
          if (since(begin).compareTo(REAPING) > 0) {
            putAside();
            return Optional.empty();
          }
        }
        case SERVER -> {
          if (file.get().port() > 0) {
            ServerAddress address = await(file.get());
            return Optional.of(new Up(address, file.get(), true));
          }
        }
      }
      within(RECOVERY);
      Pause.ofMillis(50);
    }
  }

  /// Takes `postmaster.pid` out of PostgreSQL's way when its number is that of another program,
  /// as happens after a restart of a container, or of a dead process that nobody has reaped yet.
  /// PostgreSQL itself cannot tell such a process from a server, and would never start again.
  private void putAside() throws IOException {
    if (PidFile.anyServerIn(folder)) {
      throw new DatabaseException(
          Reason.NOT_STARTED,
          PidFile.of(folder)
              + " names a process that is no PostgreSQL any more.\n"
              + "  Maybe restart the computer, or remove the file when no PostgreSQL runs.");
    }
    listener.told("A former PostgreSQL left its file behind; it is set aside.");
    Path file = PidFile.of(folder);
    Files.move(
        file, file.resolveSibling("postmaster.pid.old"), StandardCopyOption.REPLACE_EXISTING);
  }

  /// Starts the server and waits until it has started or ended.
  ///
  /// @return what was in the way and may not be next time; nothing if it runs
  private Optional<Trouble> start(int port) throws IOException {
    ServerLog log = ServerLog.from(folder);
    Process process = Programs.start(command(port));
    while (process.isAlive()) {
      tellNews(log);
      Pause.ofMillis(20);
    }
    if (process.exitValue() == 0) {
      return Optional.empty();
    }
    String text = log.text() + Programs.text(process);
    if (PidFile.read(folder).filter(file -> file.holder() == PidFile.Holder.SERVER).isPresent()) {
      throw tooSlow();
    }
    Trouble trouble = Trouble.in(text).orElse(Trouble.UNKNOWN);
    Optional<DatabaseException> refusal = trouble.refusal(folder, text);
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    return Optional.of(trouble);
  }

  private List<String> command(int port) {
    String options = "-c listen_addresses=127.0.0.1 -p " + port;
    return programs.command(
        "pg_ctl",
        "start",
        "--wait",
        "--timeout=" + RECOVERY.toSeconds(),
        "--pgdata=" + folder.data(),
        "--log=" + folder.log(),
        "--options="
            + options
            + (Platform.current().windows() ? "" : " -c unix_socket_directories=''"));
  }

  /// Waits until the server answers, and makes sure that it is ours.
  private ServerAddress await(PidFile file) throws IOException {
    ServerAddress address =
        new ServerAddress(
            "127.0.0.1",
            file.port(),
            "postgres",
            EmbeddedServer.SUPERUSER,
            Optional.of(password),
            Map.of());
    ServerLog log = new ServerLog(folder.log(), 0);
    while (true) {
      try (Connection connection = Connections.tryOpen(address)) {
        requireOurs(connection);
        return address;
      } catch (SQLException e) {
        // 57P03: starting up, shutting down or recovering; 08: not listening yet.
        String state = String.valueOf(e.getSQLState());
        if (!state.equals("57P03") && !state.startsWith("08")) {
          throw refusal(address, e);
        }
        if (file.holder() != PidFile.Holder.SERVER) {
          throw new IOException("PostgreSQL ended while it was waited for; see " + folder.log(), e);
        }
      }
      within(RECOVERY);
      tellNews(log);
      Pause.ofMillis(50);
    }
  }

  private DatabaseException refusal(ServerAddress address, SQLException e) {
    if ("28P01".equals(e.getSQLState())) {
      return new DatabaseException(
          Reason.WRONG_PASSWORD,
          "The password in "
              + folder.password()
              + " does not open the PostgreSQL in "
              + folder.data()
              + ".\n  Maybe the file was lost or changed: put the former one back.",
          e);
    }
    return Connections.refusal(address, e);
  }

  private void requireOurs(Connection connection) throws SQLException, IOException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show data_directory")) {
      row.next();
      Path theirs = Path.of(row.getString(1));
      if (!Files.isSameFile(theirs, folder.data())) {
        throw new DatabaseException(
            Reason.NOT_STARTED,
            "The PostgreSQL that answers for "
                + folder.data()
                + " serves "
                + theirs
                + ".\n  Maybe the folder was copied while a server ran: remove postmaster.pid in the"
                + " copy.");
      }
    }
  }

  private void tellNews(ServerLog log) throws IOException {
    if (since(lastNews).compareTo(BETWEEN_NEWS) > 0) {
      lastNews = System.nanoTime();
      listener.told(
          "PostgreSQL makes itself ready, "
              + since(begin).toSeconds()
              + " s so far"
              + log.lastLine().map(line -> ": " + line).orElse("")
              + ".");
    }
  }

  private void within(Duration limit) {
    if (since(begin).compareTo(limit) > 0) {
      throw tooSlow();
    }
  }

  private DatabaseException tooSlow() {
    return new DatabaseException(
        Reason.TOO_SLOW,
        "PostgreSQL has not become ready within "
            + RECOVERY.toMinutes()
            + " minutes; it goes on with it.\n  Maybe try again later; its log is "
            + folder.log()
            + ".");
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }
}
