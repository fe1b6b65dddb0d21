package org.indusco.store.examine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.indusco.store.migrate.Migrations;

/// What the tables tell.
final class TableFindings {

  private TableFindings() {}

  static List<Finding> of(Connection connection, Migrations migrations) throws SQLException {
    List<Finding> findings = new ArrayList<>();
    findings.add(tables(migrations));
    try (Statement statement = connection.createStatement()) {
      findings.add(size(statement));
      if (exists(statement, "installation")) {
        findings.add(installation(statement));
      }
    }
    return findings;
  }

  private static Finding tables(Migrations migrations) {
    Migrations.State state = migrations.state();
    return switch (state.kind()) {
      case CURRENT -> Finding.sound("Tables", "version " + state.has() + ", as this program knows");
      case EMPTY -> Finding.sound("Tables", "none yet; the first start makes them");
      case OLDER ->
          Finding.sound(
              "Tables",
              "version " + state.has() + "; the next start brings them to " + state.known());
      case NEWER ->
          Finding.mend(
              "Tables",
              "version " + state.has() + ", newer than " + state.known() + " of this program",
              "Start the newer Indusco again, or restore a backup from before.");
      case CHANGED ->
          Finding.mend(
              "Tables",
              "are not what the migrations of this program make",
              "Start the program that made them, or restore a backup.");
    };
  }

  private static Finding size(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("select pg_database_size(current_database())")) {
      row.next();
      return Finding.sound(
          "Size", String.format(Locale.ROOT, "%,.1f MB", row.getLong(1) / (double) (1 << 20)));
    }
  }

  private static boolean exists(Statement statement, String table) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("select to_regclass('" + table + "') is not null")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private static Finding installation(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "select id, made_by, used_by, to_char(created at time zone 'UTC', 'YYYY-MM-DD')"
                + " from installation")) {
      return row.next()
          ? Finding.sound(
              "Database",
              String.format(
                  "%s, made on %s by Indusco %s, last used by %s",
                  row.getString(1), row.getString(4), row.getString(2), row.getString(3)))
          : Finding.sound("Database", "not used yet");
    }
  }
}
