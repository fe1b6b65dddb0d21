package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/// Folders for what a command writes beside plans.
final class Outputs {

  private Outputs() {}

  /// Refuses a folder that holds other files than those that would be written.
  static void requireFree(Path folder, String... names) throws IOException {
    requireFree(folder, Set.of(names), "files of another kind");
  }

  /// Refuses a folder that holds other files than those that would be written.
  ///
  /// @param others what such files are, as in "holds others"
  static void requireFree(Path folder, Set<String> names, String others) throws IOException {
    if (Files.isRegularFile(folder)) {
      throw new RefusedException(folder + " is a file. Maybe another folder with --out.");
    }
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (!files.map(file -> file.getFileName().toString()).allMatch(names::contains)) {
        throw new RefusedException(
            folder
                + " holds "
                + others
                + ", so nothing was written there.\n  Maybe another folder with --out.");
      }
    }
  }
}
