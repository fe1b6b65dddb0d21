package org.indusco.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.indusco.exchange.NetworkFiles;
import org.indusco.exchange.Reading;
import org.indusco.exchange.fault.FaultList;
import org.indusco.model.wording.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `indusco check`: what is wrong with a network, and what is assumed.
@Command(
    name = "check",
    header = "List every fault of a network, and which defaults it takes.",
    description = {
      "",
      "Reads the tables and shapes of NETWORK and checks them: types and ranges, names that refer to "
          + "nothing, dates that overlap, cooperatives with no open site, goods that nobody makes or "
          + "buys, orders that no recipes can meet, units of measure that disagree, and more. Each "
          + "fault is told with its file (or sheet and cell), row, column, value and reason, and often with a guess.",
      ""
    },
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "NETWORK", description = Networks.PARAMETER)
  private Path network = Path.of("");

  /// @param console where to write
  public CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Networks.require(network);
    Reading reading = NetworkFiles.read(network);
    if (!reading.sound()) {
      console.out().print(FaultList.of(reading.faults()).text());
      console.out().flush();
      return ExitCode.REFUSED.code();
    }
    console.out().println(network + " has no faults.");
    list(
        "Taken by default:",
        reading.defaults().stream().map(each -> each.sentence(Language.EN)).toList());
    list("Worth a look:", reading.notes());
    return ExitCode.DONE.code();
  }

  private void list(String heading, List<String> sentences) {
    if (!sentences.isEmpty()) {
      console.out().println();
      console.out().println(heading);
      sentences.forEach(sentence -> console.out().println("  " + sentence));
    }
  }
}
