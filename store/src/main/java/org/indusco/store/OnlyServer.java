package org.indusco.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.indusco.store.postgres.DatabaseException;

/// The right to be the one server on a database, as long as it is held. When the program dies, the
/// database takes it back by itself.
public final class OnlyServer implements AutoCloseable {

  /// Any number that nobody else takes in a database of ours.
  private static final long KEY = 0x696E647573636FL;

  private static final int SECONDS_TO_ANSWER = 2;

  private final Connection connection;

  private OnlyServer(Connection connection) {
    this.connection = connection;
  }

  /// Takes the right.
  ///
  /// @return empty when another program has it
  /// @throws DatabaseException when the database does not answer
  public static Optional<OnlyServer> take(Database database) {
    try {
      Connection connection = database.dataSource().getConnection();
      if (lock(connection)) {
        return Optional.of(new OnlyServer(connection));
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

  /// Gives the right back. A database that has gone has taken it back already.
  ///
  /// @throws DatabaseException when the database stops to answer meanwhile
  @Override
  public void close() {
    try (connection) {
      if (connection.isValid(SECONDS_TO_ANSWER)) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("select pg_advisory_unlock(" + KEY + ")");
        }
      }
    } catch (SQLException e) {
      throw silent(e);
    }
  }

  private static DatabaseException silent(SQLException e) {
    return new DatabaseException(
        DatabaseException.Reason.UNREACHABLE,
        "The database does not answer any more: " + e.getMessage(),
        e);
  }
}
