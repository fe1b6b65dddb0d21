package org.indusco.store.setting;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indusco.store.postgres.DatabaseException;
import org.indusco.store.postgres.DatabaseException.Reason;

/// The settings of a server on which it depends whether what it acknowledged lasts.
///
/// @param version such as `18.4`
/// @param versionNumber such as 180004
/// @param values settings by their names
public record ServerSettings(String version, int versionNumber, Map<String, String> values) {

  /// The oldest server with which the program is tested.
  public static final int OLDEST = 180000;

  private static final List<String> MUST_BE_ON = List.of("fsync", "full_page_writes");

  private static final List<String> READ =
      List.of(
          "fsync",
          "full_page_writes",
          "synchronous_commit",
          "data_checksums",
          "data_sync_retry",
          "password_encryption",
          "server_encoding",
          "zero_damaged_pages",
          "ignore_checksum_failure");

  /// Copies.
  public ServerSettings {
    values = Map.copyOf(values);
  }

  /// Reads the settings as they are for a connection.
  public static ServerSettings read(Connection connection) throws SQLException {
    Map<String, String> values = new TreeMap<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet rows =
          statement.executeQuery(
              "select name, setting from pg_settings where name in ('"
                  + String.join("', '", READ)
                  + "')")) {
        while (rows.next()) {
          values.put(rows.getString(1), rows.getString(2));
        }
      }
      try (ResultSet row =
          statement.executeQuery(
              "select current_setting('server_version'), current_setting('server_version_num')")) {
        row.next();
        return new ServerSettings(row.getString(1), row.getInt(2), values);
      }
    }
  }

  /// What is wrong so that nothing may be entrusted to the server; empty if nothing is.
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    if (versionNumber < OLDEST) {
      faults.add(
          new Fault(
              Reason.SERVER_TOO_OLD,
              "The server is PostgreSQL " + version + "; 18 or newer is needed.",
              "upgrade it, or leave --database out for the PostgreSQL that comes with Indusco."));
    }
    for (String name : MUST_BE_ON) {
      if (!"on".equals(values.get(name))) {
        faults.add(unsafe(name, "a loss of power may then destroy the database"));
      }
    }
    if ("off".equals(values.get("synchronous_commit"))) {
      faults.add(unsafe("synchronous_commit", "a crash may then lose what was acknowledged"));
    }
    if (!"UTF8".equals(values.get("server_encoding"))) {
      faults.add(
          new Fault(
              Reason.UNSAFE_SETTING,
              "The database is encoded as "
                  + values.get("server_encoding")
                  + ", in which not every name can be written.",
              "create it with encoding 'UTF8' template template0."));
    }
    return faults;
  }

  private Fault unsafe(String name, String why) {
    return new Fault(
        Reason.UNSAFE_SETTING,
        "The server has " + name + " = " + values.getOrDefault(name, "unknown") + "; " + why + ".",
        "set " + name + " = on in its postgresql.conf, and reload it.");
  }

  /// What is allowed and yet not as it should be, as sentences with what helps.
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (!"on".equals(values.get("data_checksums"))) {
      warnings.add(
          "The server has no data checksums, so a failing disk is noticed late. Maybe stop it and"
              + " run pg_checksums --enable.");
    }
    if ("on".equals(values.get("data_sync_retry"))) {
      warnings.add(
          "The server has data_sync_retry = on, which may hide that a disk failed to write. Maybe"
              + " set it to off.");
    }
    if ("on".equals(values.get("zero_damaged_pages"))
        || "on".equals(values.get("ignore_checksum_failure"))) {
      warnings.add(
          "The server passes over damaged pages (zero_damaged_pages, ignore_checksum_failure)."
              + " Maybe set both to off.");
    }
    if (!"scram-sha-256".equals(values.get("password_encryption"))) {
      warnings.add(
          "The server keeps new passwords as "
              + values.get("password_encryption")
              + ". Maybe set password_encryption = 'scram-sha-256'.");
    }
    return warnings;
  }

  /// Refuses a server to which nothing may be entrusted.
  ///
  /// @throws DatabaseException for the first fault
  public void requireSafe() {
    for (Fault fault : faults()) {
      throw new DatabaseException(fault.reason(), fault.what() + "\n  Maybe " + fault.help());
    }
  }

  /// Something that must be mended.
  ///
  /// @param reason its kind
  /// @param what is wrong, and why it matters, as a sentence
  /// @param help what to do, as the rest of a sentence
  public record Fault(Reason reason, String what, String help) {}
}
