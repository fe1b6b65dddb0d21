package org.indusco.exchange.layer;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/// SQLite without a trace on the disk.
///
/// Its driver unpacks a native library to load it. That is done in a folder of its own, which is
/// deleted as soon as the library is loaded, so that nothing stays even if the program is killed.
final class Sqlite {

  /// The driver's name for the folder to unpack into.
  private static final String UNPACK = "org.sqlite.tmpdir";

  private Sqlite() {}

  /// A new database that exists in memory only.
  ///
  /// @throws IOException when the library cannot be unpacked
  /// @throws SQLException when it cannot be loaded, such as on a system for which there is none
  static Connection inMemory() throws IOException, SQLException {
    Path folder = Files.createTempDirectory("indusco-sqlite");
    // Before the driver says the same of its library, as the last to be told is deleted first.
    folder.toFile().deleteOnExit();
    String before = System.getProperty(UNPACK);
    System.setProperty(UNPACK, folder.toString());
    try {
      return DriverManager.getConnection("jdbc:sqlite::memory:");
    } finally {
      if (before == null) {
        System.clearProperty(UNPACK);
      } else {
        System.setProperty(UNPACK, before);
      }
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> unpacked;
    try (Stream<Path> files = Files.list(folder)) {
      unpacked = files.toList();
    }
    try {
      for (Path file : unpacked) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (FileSystemException e) {
      // Windows keeps a library that is loaded; it is deleted when the program ends.
    }
  }
}
