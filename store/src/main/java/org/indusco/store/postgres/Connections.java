package org.indusco.store.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.indusco.store.postgres.DatabaseException.Reason;

/// Single connections to a server, outside any pool, with failures told in words.
public final class Connections {

  private Connections() {}

  /// Connects.
  ///
  /// @throws DatabaseException when the server is not there or does not let in
  public static Connection open(ServerAddress address) {
    try {
      return tryOpen(address);
    } catch (SQLException e) {
      throw refusal(address, e);
    }
  }

  /// Connects, and leaves failures as the driver tells them.
  static Connection tryOpen(ServerAddress address) throws SQLException {
    return DriverManager.getConnection(address.jdbcUrl(), address.properties());
  }

  /// What a user is told when a server does not let in.
  public static DatabaseException refusal(ServerAddress address, SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return switch (state) {
      case "28P01", "28000" ->
          new DatabaseException(
              Reason.WRONG_PASSWORD,
              "The server at "
                  + address
                  + " does not let this user in: "
                  + e.getMessage()
                  + "\n  Maybe another password, in PGPASSWORD or ~/.pgpass.",
              e);
      case "3D000" ->
          new DatabaseException(
              Reason.NO_DATABASE,
              "The server at "
                  + address
                  + " has no such database.\n  Maybe: create database \""
                  + address.database()
                  + "\" owner \""
                  + address.user()
                  + "\" encoding 'UTF8' template template0;",
              e);
      default ->
          new DatabaseException(
              Reason.UNREACHABLE,
              "The server at "
                  + address
                  + " cannot be used: "
                  + e.getMessage()
                  + "\n  Maybe it is not running, listens elsewhere, or is kept off by a wall.",
              e);
    };
  }
}
