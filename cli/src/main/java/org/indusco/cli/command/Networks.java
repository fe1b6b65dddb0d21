package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.indusco.exchange.NetworkFiles;
import org.indusco.exchange.Reading;
import org.indusco.exchange.TextFiles;
import org.indusco.exchange.fault.FaultList;
import org.indusco.exchange.fault.Near;

/// Reads networks for commands that cannot work on a faulty one.
final class Networks {

  /// What the commands say of a network that they take.
  static final String PARAMETER = "Folder of a network's CSV files, or its workbook (.xlsx).";

  private static final String TABLE_OR_LAYER = ".*\\.(csv|tsv|txt|geojson|json)";

  private Networks() {}

  /// A network without faults.
  ///
  /// @throws RefusedException with all faults when it has some
  static Reading sound(Path network) {
    require(network);
    Reading reading = NetworkFiles.read(network);
    if (!reading.sound()) {
      throw new RefusedException(
          network + " has faults; nothing was done.\n\n" + FaultList.of(reading.faults()).text());
    }
    return reading;
  }

  /// What a network is called after its folder or workbook.
  static String name(Path network) {
    return NetworkFiles.name(network);
  }

  /// Refuses what is neither a folder nor a file that may be a workbook, with a guess which was
  /// meant.
  static void require(Path network) {
    if (Files.isDirectory(network)) {
      return;
    }
    if (!Files.exists(network)) {
      throw new RefusedException(
          "There is no folder or workbook " + network + "." + guess(network));
    }
    if (String.valueOf(network.getFileName()).toLowerCase(Locale.ROOT).matches(TABLE_OR_LAYER)) {
      throw new RefusedException(
          network
              + " is a file; a network is a folder of CSV files, or one workbook (.xlsx)."
              + "\n  Maybe the folder it lies in.");
    }
  }

  private static String guess(Path network) {
    Path parent = network.toAbsolutePath().normalize().getParent();
    if (parent == null || network.getFileName() == null) {
      return "";
    }
    try (Stream<Path> beside = Files.list(parent)) {
      List<String> names =
          beside
              .filter(path -> Files.isDirectory(path) || TextFiles.isWorkbook(path))
              .map(path -> path.getFileName().toString())
              .toList();
      return Near.find(network.getFileName().toString(), names)
          .map(name -> "\n  Maybe " + network.resolveSibling(name) + ".")
          .orElse("");
    } catch (IOException e) {
      return "\n  Maybe its path is misspelt; it is looked for from the current folder.";
    }
  }
}
