package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.indusco.exchange.NewNetwork;
import org.indusco.exchange.TextFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `indusco new`: an empty network to be filled in.
@Command(
    name = "new",
    header = "Write an empty network to be filled in, as a workbook or a folder.",
    description = {
      "",
      "Writes NAME, a workbook when it ends with .xlsx, else a folder of CSV files, with every column "
          + "of the tables that are needed and a few example rows, which plan at once. A workbook "
          + "has notes at the headings, lists to choose from, and sheets for all other tables, which "
          + "are not read until the # is taken off their names. The horizon begins next month.",
      "",
      "  ./indusco new mine.xlsx",
      ""
    },
    mixinStandardHelpOptions = true)
public final class NewCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "NAME", description = "The workbook (.xlsx) or folder to write.")
  private Path name = Path.of("");

  /// @param console where to write, and whose clock says which month it is
  public NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<String> there = TextFiles.inTheWay(name);
    if (there.isPresent()) {
      throw new RefusedException(
          "There is " + there.get() + " already, and nothing was written.\n  Maybe another name.");
    }
    YearMonth next = YearMonth.from(console.clock().instant().atZone(ZoneOffset.UTC)).plusMonths(1);
    try {
      NewNetwork.write(next, name);
    } catch (FileSystemException e) {
      throw new RefusedException(
          name + " cannot be written: " + RefusedException.reason(e) + ".\n  Maybe another place.");
    }
    console.out().println("Wrote " + name + ". Replace its example rows by your own.");
    console.out().println("  See what is still wrong: indusco check " + name);
    console.out().println("  Plan it: indusco plan " + name);
    return ExitCode.DONE.code();
  }
}
