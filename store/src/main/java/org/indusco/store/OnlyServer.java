package org.indusco.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

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
  /// @throws SQLException when the database does not answer
  public static Optional<OnlyServer> take(Database database) throws SQLException {
    Connection connection = database.dataSource().getConnection();
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
      if (answer.next() && answer.getBoolean(1)) {
        return Optional.of(new OnlyServer(connection));
      }
    }
    connection.close();
    return Optional.empty();
  }

  /// Gives the right back; when the connection is gone, the database has taken it back already.
  @Override
  public void close() throws SQLException {
    try (connection) {
      if (connection.isValid(SECONDS_TO_ANSWER)) {
        unlock();
      }
    }
  }

  private void unlock() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("select pg_advisory_unlock(" + KEY + ")");
    }
  }
}
