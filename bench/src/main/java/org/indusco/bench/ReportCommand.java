package org.indusco.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.indusco.bench.measure.Measurements;
import org.indusco.bench.report.BenchmarksPage;
import org.indusco.cli.command.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `indusco bench report`: makes the page of benchmarks from files of measurements.
@Command(
    name = "report",
    header = "Make the page of benchmarks from files of measurements.",
    description = {
      "",
      "The files are those that indusco bench planner, growth, speed, replan, register and browser "
          + "write with --json, in the order in which the page is to tell of them. A chart of growth "
          + "is written beside the page, as a file of the page's name with -growth.svg at its end.",
      ""
    },
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files of measurements.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The page, such as docs/benchmarks.md.")
  private Path page = Path.of("");

  @Override
  public Integer call() throws IOException {
    List<Measurements> all = new ArrayList<>();
    for (Path file : files) {
      all.add(Measurements.read(file));
    }
    Path chart =
        page.resolveSibling(
            page.getFileName().toString().replaceFirst("\\.md$", "") + "-growth.svg");
    BenchmarksPage made = BenchmarksPage.of(all, chart.getFileName().toString());
    Path parent = page.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(page, made.markdown());
    if (!made.chart().isEmpty()) {
      Files.writeString(chart, made.chart());
    }
    spec.commandLine().getOut().println("Wrote " + page + ".");
    return ExitCode.DONE.code();
  }
}
