package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.indusco.exchange.NetworkFolder;
import org.indusco.exchange.Reading;
import org.indusco.exchange.fault.FaultList;
import org.indusco.exchange.fault.Near;

/// Reads networks for commands that cannot work on a faulty one.
final class Networks {

  private Networks() {}

  /// A network without faults.
  ///
  /// @throws RefusedException with all faults when it has some
  static Reading sound(Path folder) {
    requireFolder(folder);
    Reading reading = NetworkFolder.read(folder);
    if (!reading.sound()) {
      throw new RefusedException(
          folder + " has faults; nothing was done.\n\n" + FaultList.of(reading.faults()).text());
    }
    return reading;
  }

  /// What a network is called after its folder.
  static String name(Path folder) {
    Path last = folder.toAbsolutePath().normalize().getFileName();
    return last == null ? "network" : last.toString();
  }

  /// Refuses what is no folder, with a guess which was meant.
  static void requireFolder(Path folder) {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (Files.exists(folder)) {
      throw new RefusedException(
          folder
              + " is a file; a network is a folder of CSV files.\n  Maybe the folder it lies in.");
    }
    throw new RefusedException("There is no folder " + folder + "." + guess(folder));
  }

  private static String guess(Path folder) {
    Path parent = folder.toAbsolutePath().normalize().getParent();
    if (parent == null || folder.getFileName() == null) {
      return "";
    }
    try (Stream<Path> beside = Files.list(parent)) {
      List<String> names =
          beside.filter(Files::isDirectory).map(path -> path.getFileName().toString()).toList();
      return Near.find(folder.getFileName().toString(), names)
          .map(name -> "\n  Maybe " + folder.resolveSibling(name) + ".")
          .orElse("");
    } catch (IOException e) {
      return "\n  Maybe its path is misspelt; it is looked for from the current folder.";
    }
  }
}
