package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.indusco.app.PlannedNetwork;
import org.indusco.exchange.PlanFolder;

/// A plan's folder.
final class PlanFiles {

  static final String REPORT = "report.html";
  private static final String MARK = "summary.json";

  private PlanFiles() {}

  /// Refuses a folder that holds something else than an older plan.
  static void requireFree(Path folder) throws IOException {
    if (Files.isRegularFile(folder)) {
      throw new RefusedException(folder + " is a file. Maybe another folder with --out.");
    }
    if (!Files.isDirectory(folder) || Files.exists(folder.resolve(MARK))) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new RefusedException(
            folder
                + " holds files that are no plan of Indusco, so nothing was written there.\n"
                + "  Maybe another folder with --out.");
      }
    }
  }

  /// Writes tables, summary and report.
  static void write(PlannedNetwork planned, List<String> defaults, Path folder) throws IOException {
    PlanFolder.write(planned.plan(), folder);
    Files.writeString(folder.resolve(REPORT), Reports.html(planned, defaults));
  }
}
