package org.indusco.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.indusco.store.migrate.Migrations;
import org.indusco.store.postgres.Connections;
import org.indusco.store.postgres.ServerAddress;
import org.indusco.store.postgres.StartListener;

/// Makes a database from a backup: checks the whole file first, then reads all of it in one
/// transaction, and compares what the database then holds with what the backup held.
public final class Restore {

  private static final int LONGEST_MANIFEST = 1 << 20;

  private final Path file;
  private final ServerAddress address;

  private Restore(Path file, ServerAddress address) {
    this.file = file;
    this.address = address;
  }

  /// Restores a backup into an empty database.
  ///
  /// @param listener is told what goes on
  /// @return what was restored
  /// @throws BackupException when the file is not whole, or the database is not empty
  public static Backup restore(Path file, ServerAddress address, StartListener listener)
      throws IOException {
    return new Restore(file, address).restore(listener);
  }

  private Backup restore(StartListener listener) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      Manifest manifest = manifest(zip);
      listener.told("Checking the backup of " + manifest.created() + ".");
      for (Manifest.Table table : manifest.tables()) {
        requireWhole(zip, table);
      }
      Migrations migrations = new Migrations(address);
      requireFitting(manifest, migrations.state());
      listener.told("Making the tables and reading " + manifest.tables().size() + " of them.");
      migrations.migrateTo(manifest.tablesVersion(), StartListener.SILENT);
      load(zip, manifest);
      migrations.migrate(listener);
      return Backup.of(file, manifest);
    } catch (ZipException e) {
      throw new BackupException(
          file + " is no backup, or not whole: " + e.getMessage() + ".\n  Maybe another copy.", e);
    }
  }

  private Manifest manifest(ZipFile zip) throws IOException {
    ZipEntry entry = entry(zip, Manifest.NAME);
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LONGEST_MANIFEST);
      return Manifest.read(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private ZipEntry entry(ZipFile zip, String name) {
    return Optional.ofNullable(zip.getEntry(name))
        .orElseThrow(
            () ->
                new BackupException(
                    file
                        + " has no "
                        + name
                        + ", so it is no whole backup.\n  Maybe another copy."));
  }

  private void requireWhole(ZipFile zip, Manifest.Table table) throws IOException {
    ZipEntry entry = entry(zip, table.file());
    try (DigestInputStream in =
        new DigestInputStream(zip.getInputStream(entry), Copying.sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      String found = HexFormat.of().formatHex(in.getMessageDigest().digest());
      if (!found.equals(table.sha256())) {
        throw new BackupException(
            file
                + " was changed or damaged: the hash of "
                + table.file()
                + " is not that of the manifest.\n  Maybe another copy.");
      }
    }
  }

  private void requireFitting(Manifest manifest, Migrations.State state) {
    if (!manifest.tablesVersion().matches("[0-9]{1,9}")
        || Integer.parseInt(manifest.tablesVersion()) > Integer.parseInt(state.known())) {
      throw new BackupException(
          file
              + " was written by a newer Indusco: its tables have version "
              + manifest.tablesVersion()
              + ", this program knows "
              + state.known()
              + ".\n  Maybe Indusco "
              + manifest.program()
              + ".");
    }
    boolean fits =
        state.kind() == Migrations.Kind.EMPTY || state.has().equals(manifest.tablesVersion());
    if (!fits) {
      throw notEmpty();
    }
  }

  private BackupException notEmpty() {
    return new BackupException(
        "The database "
            + address
            + " is not empty; nothing was changed.\n  Maybe another --data folder, or a new"
            + " database.");
  }

  private void load(ZipFile zip, Manifest manifest) throws IOException {
    try (Connection connection = Connections.open(address)) {
      Copying copying = new Copying(connection);
      connection.setAutoCommit(false);
      Tables tables = new Tables(connection);
      requireEmpty(tables);
      requireAll(manifest, tables);
      for (Manifest.Table table : manifest.tables()) {
        try (InputStream in = zip.getInputStream(entry(zip, table.file()))) {
          copying.in(tables.target(table.name()), in);
        }
      }
      for (Manifest.Sequence sequence : manifest.sequences()) {
        tables.set(sequence);
      }
      requireSame(manifest, tables, copying);
      connection.commit();
    } catch (SQLException e) {
      throw new BackupException(
          "The backup " + file + " was not restored; the database is empty: " + e.getMessage(), e);
    }
  }

  private void requireEmpty(Tables tables) throws SQLException {
    for (String name : tables.inOrder()) {
      if (tables.rows(name) > 0) {
        throw notEmpty();
      }
    }
  }

  private void requireAll(Manifest manifest, Tables tables) throws SQLException {
    Set<String> missing = new TreeSet<>(tables.inOrder());
    manifest.tables().forEach(table -> missing.remove(table.name()));
    if (!missing.isEmpty()) {
      throw new BackupException(
          file + " lacks the tables " + missing + ", so it is no whole backup.");
    }
  }

  private void requireSame(Manifest manifest, Tables tables, Copying copying)
      throws SQLException, IOException {
    for (Manifest.Table table : manifest.tables()) {
      String sha256 = copying.out(tables.query(table.name()), OutputStream.nullOutputStream());
      if (tables.rows(table.name()) != table.rows() || !sha256.equals(table.sha256())) {
        throw new BackupException(
            "The table "
                + table.name()
                + " is not what the backup "
                + file
                + " holds; nothing was restored.");
      }
    }
  }
}
