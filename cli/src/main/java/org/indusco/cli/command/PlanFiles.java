package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.indusco.exchange.PlanFolder;
import org.indusco.exchange.format.Origin;
import org.indusco.exchange.format.OriginFile;
import org.indusco.exchange.format.RestartFile;
import org.indusco.exchange.format.SummaryFile;
import org.indusco.model.plan.Plan;

/// A plan's folder.
final class PlanFiles {

  static final String REPORT = "report.html";

  private PlanFiles() {}

  /// Refuses a folder that holds something else than an older plan.
  static void requireFree(Path folder) throws IOException {
    Outputs.requireFree(folder, ofPlans(), "files that are no plan of Indusco");
  }

  /// The names of a plan's files.
  private static Set<String> ofPlans() {
    Set<String> names =
        new HashSet<>(
            Set.of(
                REPORT, OriginFile.FILE, SummaryFile.FILE, RestartFile.FILE, "datapackage.json"));
    Plan.schemas().forEach(schema -> names.add(schema.name() + ".csv"));
    return names;
  }

  /// Writes tables, summary, report and where the plan comes from.
  ///
  /// @param report on the plan, as a page
  static void write(Plan plan, String report, Path folder, Origin origin) throws IOException {
    try {
      PlanFolder.write(plan, folder);
      PlanFolder.writeOrigin(origin, folder);
      Files.writeString(folder.resolve(REPORT), report);
    } catch (FileSystemException e) {
      throw new RefusedException(
          "The plan cannot be written to "
              + folder
              + ": "
              + RefusedException.reason(e)
              + ".\n  Maybe another folder with --out.");
    }
  }
}
