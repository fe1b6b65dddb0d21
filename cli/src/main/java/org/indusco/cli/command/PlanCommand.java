package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.Planning;
import org.indusco.exchange.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `indusco plan`: plans a network and writes tables and a report.
@Command(
    name = "plan",
    header = "Plan a network: who stands where, moves when, makes what with what.",
    description = {
      "",
      "Reads the network NETWORK, refuses it when it has faults, plans it, checks the "
          + "plan independently, and writes a folder with one CSV file per table, summary.json and "
          + "report.html, which any browser opens without a network.",
      "",
      "Ctrl-C ends the search early: the best checked plan so far is written and marked as stopped.",
      ""
    },
    mixinStandardHelpOptions = true)
public final class PlanCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "NETWORK", description = Networks.PARAMETER)
  private Path network = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Folder for the plan (default: plans/NAME, where NAME is the network's folder).")
  private @Nullable Path out;

  @ArgGroup private @Nullable KnowledgeOptions knowledge;

  @Mixin private ReportLanguage speech = new ReportLanguage();

  @Mixin private EffortOptions effort = new EffortOptions();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Seed of what is drawn by chance: around which places cooperatives choose anew"
              + " (default: ${DEFAULT-VALUE}).")
  private long seed;

  @ArgGroup(exclusive = false)
  private FinishOptions finish = new FinishOptions();

  /// @param console where to write
  public PlanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge known = knowledge == null ? new Knowledge.OfTheFirstDay() : knowledge.knowledge();
    PlanWish wish = finish.of(effort.wish(known, seed, console), effort::usage);
    Reading reading = Networks.sound(network);
    Path folder = out == null ? Path.of("plans", Networks.name(network)) : out;
    PlanFiles.requireFree(folder);
    return effort.run(
        console,
        progress -> Planning.plan(reading.network(), reading.hash(), wish, progress),
        planned -> {
          // First what can fail without leaving half a plan behind.
          String report = Reports.html(planned, List.of(), reading.defaults(), speech.language());
          PlanFiles.write(planned.plan(), report, folder, Origins.of(network, folder));
          console.out().print(PlanWords.of(planned, folder));
        });
  }
}
