package org.indusco.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.indusco.store.migrate.Migrations;
import org.indusco.store.postgres.Connections;
import org.indusco.store.postgres.ServerAddress;

/// A file with all that a database holds at one moment.
///
/// @param file the file
/// @param tables how many tables it has
/// @param rows how many rows they have together
public record Backup(Path file, int tables, long rows) {

  /// Writes a backup while others go on to use the database.
  ///
  /// @param file must not be there yet
  /// @param program the version of this program
  /// @param now what the backup gives as its time
  /// @throws BackupException when the file is there, or the tables are not those of this program
  public static Backup write(ServerAddress address, Path file, String program, Instant now)
      throws IOException {
    if (Files.exists(file)) {
      throw new BackupException(file + " is there already.\n  Maybe another name.");
    }
    Migrations.State state = new Migrations(address).state();
    if (state.kind() != Migrations.Kind.CURRENT) {
      throw new BackupException(
          "The tables of "
              + address
              + " are not those of this program (version "
              + (state.has().isEmpty() ? "none" : state.has())
              + ", known "
              + state.known()
              + ").\n  Maybe the program that uses this database.");
    }
    Path folder = file.toAbsolutePath().getParent();
    Path aside = Files.createTempFile(folder, "writing-", ".backup");
    try {
      Manifest manifest = write(address, aside, program, state.has(), now);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
      return of(file, manifest);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  static Backup of(Path file, Manifest manifest) {
    return new Backup(
        file,
        manifest.tables().size(),
        manifest.tables().stream().mapToLong(Manifest.Table::rows).sum());
  }

  private static Manifest write(
      ServerAddress address, Path file, String program, String version, Instant now)
      throws IOException {
    try (Connection connection = Connections.open(address);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        ZipOutputStream zip =
            new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)))) {
      Copying copying = new Copying(connection);
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      Tables tables = new Tables(connection);
      List<Manifest.Table> written = new ArrayList<>();
      for (String name : tables.inOrder()) {
        zip.putNextEntry(new ZipEntry(name + ".csv"));
        String sha256 = copying.out(tables.query(name), zip);
        zip.closeEntry();
        written.add(new Manifest.Table(name, tables.rows(name), sha256));
      }
      Manifest manifest =
          new Manifest(program, version, now, tables.database(), written, tables.sequences());
      connection.rollback();
      zip.putNextEntry(new ZipEntry(Manifest.NAME));
      zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.finish();
      zip.flush();
      channel.force(true);
      return manifest;
    } catch (SQLException e) {
      throw new BackupException("The backup was not written: " + e.getMessage(), e);
    }
  }
}
