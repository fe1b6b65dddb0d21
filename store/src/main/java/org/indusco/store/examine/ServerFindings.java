package org.indusco.store.examine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.indusco.store.setting.ServerSettings;

/// What the server tells of itself.
final class ServerFindings {

  private static final int COMMITS = 20;
  private static final Duration SLOW = Duration.ofMillis(50);

  private ServerFindings() {}

  static List<Finding> of(Connection connection) throws SQLException {
    ServerSettings settings = ServerSettings.read(connection);
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.sound("Version", "PostgreSQL " + settings.version()));
    for (ServerSettings.Fault fault : settings.faults()) {
      findings.add(Finding.mend("Setting", fault.what(), "Maybe " + fault.help()));
    }
    for (String warning : settings.warnings()) {
      int help = warning.indexOf(" Maybe ");
      findings.add(
          Finding.better("Setting", warning.substring(0, help), warning.substring(help + 1)));
    }
    if (settings.faults().isEmpty() && settings.warnings().isEmpty()) {
      findings.add(
          Finding.sound("Settings", "what is acknowledged is on the disk; pages have checksums"));
    }
    findings.add(checksums(connection));
    findings.add(commits(connection));
    return findings;
  }

  private static Finding checksums(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select coalesce(sum(checksum_failures), 0) from pg_stat_database")) {
      row.next();
      long failures = row.getLong(1);
      return failures == 0
          ? Finding.sound("Checksums", "no damaged page was met")
          : Finding.mend(
              "Checksums",
              failures + " damaged pages were met: the disk or the memory fails",
              "Copy the data to another machine at once, and restore a backup there.");
    }
  }

  /// How long a change takes until the server acknowledges it, over the network and to its disk.
  private static Finding commits(Connection connection) throws SQLException {
    long[] nanos = new long[COMMITS];
    try (Statement statement = connection.createStatement()) {
      for (int i = 0; i < COMMITS; i++) {
        long begin = System.nanoTime();
        // Writes to the log of the server and to nothing else.
        statement.execute("select pg_logical_emit_message(true, 'indusco', 'examination')");
        nanos[i] = System.nanoTime() - begin;
      }
    }
    Duration median = Medians.of(nanos);
    String what =
        String.format(
            Locale.ROOT,
            "a change is acknowledged after %.1f ms (median of %d)",
            median.toNanos() / 1e6,
            COMMITS);
    return median.compareTo(SLOW) > 0
        ? Finding.better(
            "Speed", what, "Maybe the server is far away, its disk is slow, or it is busy.")
        : Finding.sound("Speed", what);
  }
}
