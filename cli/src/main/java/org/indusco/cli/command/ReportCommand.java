package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `indusco report`: makes the report on a plan again.
@Command(
    name = "report",
    header = "Make the report on a plan again.",
    description = {
      "",
      "Reads the plan in the folder PLAN and the network that it was made for, and writes its report "
          + "as one HTML file that any browser opens offline and prints. For example:",
      "",
      "  ./indusco report plans/cic-1940 --out report.html",
      ""
    },
    mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private FormerPlan former = new FormerPlan();

  @Mixin private ReportLanguage speech = new ReportLanguage();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The file to write (default: report.html in PLAN); an existing one is replaced.")
  private @Nullable Path out;

  /// @param console where to write
  public ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    MadePlan made = former.read();
    Path file = out == null ? former.folder().resolve(PlanFiles.REPORT) : out;
    Language language = speech.language();
    String report =
        Reports.html(made.planned(), made.sentences(language), made.reading().defaults(), language);
    try {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.writeString(file, report);
    } catch (FileSystemException e) {
      throw new RefusedException(
          "The report cannot be written to "
              + file
              + ": "
              + RefusedException.reason(e)
              + ".\n  Maybe another file with --out.");
    }
    console.out().println("Wrote " + file + ".");
    return ExitCode.DONE.code();
  }
}
