package org.indusco.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.indusco.store.postgres.DatabaseException;

/// The right to be the one server on a database, as long as it is held. When the program dies, the
/// database takes it back by itself; when the database was gone meanwhile, the program takes it
/// again.
public final class OnlyServer implements AutoCloseable {

  /// Any number that nobody else takes in a database of ours.
  private static final long KEY = 0x696E647573636FL;

  private static final int SECONDS_TO_ANSWER = 2;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  private static final System.Logger LOG = System.getLogger(OnlyServer.class.getName());

  private final DataSource database;
  private final Thread watch;
  private Connection connection;
  private boolean missed;

  private OnlyServer(DataSource database, Connection connection) {
    this.database = database;
    this.connection = connection;
    this.watch = Thread.ofVirtual().name("only-server").start(this::look);
  }

  /// Takes the right.
  ///
  /// @return empty when another program has it
  /// @throws DatabaseException when the database does not answer
  public static Optional<OnlyServer> take(Database database) {
    try {
      Connection connection = database.dataSource().getConnection();
      if (lock(connection)) {
        return Optional.of(new OnlyServer(database.dataSource(), connection));
      }
      connection.close();
      return Optional.empty();
    } catch (SQLException e) {
      throw silent(e);
    }
  }

  /// Locks, or gives the connection back when that fails.
  private static boolean lock(Connection connection) throws SQLException {
    boolean asked = false;
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
      boolean locked = answer.next() && answer.getBoolean(1);
      asked = true;
      return locked;
    } finally {
      if (!asked) {
        connection.close();
      }
    }
  }

  private void look() {
    try {
      while (true) {
        Thread.sleep(BETWEEN_LOOKS);
        holdOn();
      }
    } catch (InterruptedException e) {
      // The right is given back.
      Thread.currentThread().interrupt();
    }
  }

  /// Takes the right again if it went with its connection.
  private synchronized void holdOn() {
    try {
      if (connection.isValid(SECONDS_TO_ANSWER)) {
        return;
      }
      connection.close();
      Connection again = database.getConnection();
      if (lock(again)) {
        connection = again;
        missed = false;
        return;
      }
      again.close();
      if (!missed) {
        missed = true;
        LOG.log(
            System.Logger.Level.ERROR,
            "Another indusco serves this database, since it was gone for a moment. Neither sees"
                + " what the other changes: end one of them.");
      }
    } catch (SQLException e) {
      // It does not answer: nobody else has the right meanwhile, and the next look may find it.
      LOG.log(System.Logger.Level.DEBUG, "the database does not answer", e);
    }
  }

  /// Gives the right back. A database that has gone, or goes meanwhile, has taken it back already.
  @Override
  public synchronized void close() {
    watch.interrupt();
    try (Connection held = connection) {
      if (held.isValid(SECONDS_TO_ANSWER)) {
        try (Statement statement = held.createStatement()) {
          statement.execute("select pg_advisory_unlock(" + KEY + ")");
        }
      }
    } catch (SQLException e) {
      LOG.log(System.Logger.Level.DEBUG, "the right went with the connection", e);
    }
  }

  private static DatabaseException silent(SQLException e) {
    return new DatabaseException(
        DatabaseException.Reason.UNREACHABLE,
        "The database does not answer any more: " + e.getMessage(),
        e);
  }
}
