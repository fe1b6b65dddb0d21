package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.indusco.exchange.Conversion;
import org.indusco.exchange.TextFiles;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.FaultList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `indusco convert`: a network from a folder to a workbook, or back.
@Command(
    name = "convert",
    header = "Turn a network's folder into a workbook, or a workbook into a folder.",
    description = {
      "",
      "Reads the network FROM, a folder or a workbook, and writes it to TO: a workbook when its name "
          + "ends with .xlsx, else a folder. Every text comes out as it went in, also that of tables "
          + "and columns that are not known; nothing is checked but that the tables can be read. The "
          + "shapes of NAME.xlsx lie beside it in the folder NAME.shapes.",
      "",
      "  ./indusco convert examples/tiny tiny.xlsx",
      ""
    },
    mixinStandardHelpOptions = true)
public final class ConvertCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "FROM", description = Networks.PARAMETER)
  private Path from = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "TO",
      description = "The folder or workbook (.xlsx) to write.")
  private Path to = Path.of("");

  @Option(
      names = "--force",
      description =
          "Replace what is at TO. Of a folder only tables and shapes are replaced; other files stay.")
  private boolean force;

  /// @param console where to write
  public ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Networks.require(from);
    requireFree();
    Conversion conversion = Conversion.of(from);
    refuse(conversion.faults());
    refuse(conversion.unfit(to));
    try {
      conversion.write(to);
    } catch (FileSystemException e) {
      throw new RefusedException(
          to + " cannot be written: " + RefusedException.reason(e) + ".\n  Maybe another place.");
    }
    console
        .out()
        .println(
            "Wrote %s: %s%s."
                .formatted(
                    to,
                    count(conversion.tables(), "table"),
                    conversion.layers() == 0
                        ? ""
                        : " and " + count(conversion.layers(), "layer") + " of shapes"));
    if (!conversion.left().isEmpty()) {
      console
          .out()
          .println(
              "Not taken along, as no part of a network: "
                  + String.join(", ", conversion.left())
                  + ".");
    }
    return ExitCode.DONE.code();
  }

  private void requireFree() throws IOException {
    if (Files.exists(to) && Files.isSameFile(from, to)) {
      throw new RefusedException(to + " is the network itself.\n  Maybe another name.");
    }
    if (Files.exists(to) && Files.isDirectory(to) == TextFiles.isWorkbook(to)) {
      throw new RefusedException(
          to
              + (Files.isDirectory(to)
                  ? " is a folder, and its name is that of a workbook."
                  : " is a file, and a folder is to be written.")
              + "\n  Maybe another name; that of a workbook ends with .xlsx.");
    }
    Optional<String> there = force ? Optional.empty() : TextFiles.inTheWay(to);
    if (there.isPresent()) {
      throw new RefusedException(
          "There is "
              + there.get()
              + " already, and nothing was written.\n  Maybe --force to replace it.");
    }
  }

  private void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new RefusedException(
          from + " cannot be converted; nothing was written.\n\n" + FaultList.of(faults).text());
    }
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
