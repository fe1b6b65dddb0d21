package org.indusco.store.examine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.indusco.store.examine.Finding.Grade;
import org.indusco.store.migrate.Migrations;
import org.indusco.store.postgres.Connections;
import org.indusco.store.postgres.EmbeddedServer;
import org.indusco.store.postgres.ServerAddress;
import org.indusco.store.postgres.StartListener;

/// What was found of a database.
///
/// @param findings in the order in which they were looked at
public record Examination(List<Finding> findings) {

  /// Copies.
  public Examination {
    findings = List.copyOf(findings);
  }

  /// How the whole stands: as its gravest finding.
  public Grade verdict() {
    return findings.stream().map(Finding::grade).max(Comparator.naturalOrder()).orElse(Grade.SOUND);
  }

  /// Examines a PostgreSQL of our own, which is started for it if it does not run.
  ///
  /// @throws org.indusco.store.postgres.DatabaseException when it cannot be started
  public static Examination of(EmbeddedServer.Settings settings, StartListener listener) {
    List<Finding> findings = new ArrayList<>();
    try {
      findings.addAll(FolderFindings.of(settings.folder()));
      try (EmbeddedServer server = EmbeddedServer.startExisting(settings, listener)) {
        findings.add(
            Finding.sound(
                "Server",
                server.attached()
                    ? "runs as process " + server.pid()
                    : "was not running; started for this examination"));
        findings.addAll(ofServer(server.address()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(settings.folder() + " cannot be examined", e);
    }
    return new Examination(findings);
  }

  /// Examines a PostgreSQL that others run.
  ///
  /// @throws org.indusco.store.postgres.DatabaseException when it cannot be entered
  public static Examination of(ServerAddress address) {
    List<Finding> findings = new ArrayList<>();
    findings.add(Finding.sound("Server", address.toString()));
    findings.addAll(ofServer(address));
    return new Examination(findings);
  }

  private static List<Finding> ofServer(ServerAddress address) {
    try (Connection connection = Connections.open(address)) {
      List<Finding> findings = new ArrayList<>(ServerFindings.of(connection));
      findings.addAll(TableFindings.of(connection, new Migrations(address)));
      return findings;
    } catch (SQLException e) {
      throw Connections.refusal(address, e);
    }
  }
}
