package org.indusco.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Why the system does not give a file, in words.
final class Unreadable {

  private Unreadable() {}

  /// What lies at a path where an ordinary file should; nothing when one does. Told here, since
  /// systems answer in different words.
  static Optional<String> findRefusal(Path path) {
    return Files.isRegularFile(path)
        ? Optional.empty()
        : Optional.of(Files.isDirectory(path) ? "is a folder, not a file" : "is no ordinary file");
  }

  static String reason(IOException e) {
    return "the file cannot be read: " + e.getClass().getSimpleName() + " " + e.getMessage();
  }
}
