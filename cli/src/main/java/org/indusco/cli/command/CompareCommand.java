package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.compare.Comparison;
import org.indusco.exchange.report.ComparePage;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `indusco compare`: shows two plans side by side.
@Command(
    name = "compare",
    header = "Show two plans side by side.",
    description = {
      "",
      "Reads the plans in the folders FIRST and SECOND and the networks that they were made for, "
          + "tells what is different in the second, and writes a page that shows both: value and goals, "
          + "two maps with one time axis, cooperatives that go another way, orders that fare otherwise, "
          + "and where the value comes from. The plans must be of the same months and currency.",
      "",
      "  ./indusco compare plans/tiny plans/tiny-whatif --out compare.html",
      ""
    },
    mixinStandardHelpOptions = true)
public final class CompareCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "FIRST", description = "Folder of a plan.")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "SECOND", description = "Folder of another plan.")
  private Path second = Path.of("");

  @Option(
      names = "--network",
      paramLabel = "NETWORK",
      description =
          "The network of both plans, a folder or workbook (default: those that the plans name).")
  private @Nullable Path network;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The page to write (default: beside SECOND, as NAME-compare.html); an existing one is "
              + "replaced.")
  private @Nullable Path out;

  @Mixin private ReportLanguage speech = new ReportLanguage();

  /// @param console where to write
  public CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    MadePlan before = MadePlan.read(first, network);
    MadePlan after = MadePlan.read(second, network);
    requireComparable(before.planned(), after.planned());
    Comparison comparison = Comparison.of(before.planned(), after.planned());
    Compares compares = new Compares(first, second, before, after, comparison);
    Path file = out == null ? MadePlan.beside(second, "compare.html") : out;
    write(file, ComparePage.html(compares.page(speech.language()), speech.language()));
    console.out().print(compares.words());
    console.out().println("Wrote " + file + ".");
    return ExitCode.DONE.code();
  }

  private static void write(Path file, String page) throws IOException {
    try {
      Path parent = file.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.writeString(file, page);
    } catch (FileSystemException e) {
      throw new RefusedException(
          "The page cannot be written to "
              + file
              + ": "
              + RefusedException.reason(e)
              + ".\n  Maybe another file with --out.");
    }
  }

  /// Months and money of another kind cannot stand beside one another.
  private void requireComparable(PlannedNetwork before, PlannedNetwork after) {
    Settings one = before.network().settings();
    Settings other = after.network().settings();
    Horizon months = Horizon.of(one);
    Horizon others = Horizon.of(other);
    if (!months.equals(others)) {
      throw new RefusedException(
          "The plans are of other months and cannot be compared: that in "
              + first
              + " of "
              + months.dates().text()
              + ", that in "
              + second
              + " of "
              + others.dates().text()
              + ".\n  Maybe plan both for the same months: columns start and months of network.");
    }
    if (!one.currency().equals(other.currency())) {
      throw new RefusedException(
          "The plans count in other money and cannot be compared: that in "
              + first
              + " in "
              + one.currency()
              + ", that in "
              + second
              + " in "
              + other.currency()
              + ".");
    }
  }
}
