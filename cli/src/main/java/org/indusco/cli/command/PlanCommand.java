package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.Planning;
import org.indusco.cli.progress.Bar;
import org.indusco.cli.progress.Display;
import org.indusco.cli.progress.Interruption;
import org.indusco.cli.progress.Lines;
import org.indusco.cli.progress.Stop;
import org.indusco.cli.progress.StoppableProgress;
import org.indusco.exchange.Reading;
import org.indusco.planner.PlanRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `indusco plan`: plans a network and writes tables and a report.
@Command(
    name = "plan",
    header = "Plan a network: who stands where, moves when, makes what with what.",
    description = {
      "",
      "Reads the network in the folder NETWORK, refuses it when it has faults, plans it, checks the "
          + "plan independently, and writes a folder with one CSV file per table, summary.json and "
          + "report.html, which any browser opens without a network.",
      "",
      "Ctrl-C ends the search early: the best checked plan so far is written and marked as stopped.",
      ""
    },
    mixinStandardHelpOptions = true)
public final class PlanCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NETWORK", description = "Folder of a network's CSV files.")
  private Path network = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Folder for the plan (default: plans/NAME, where NAME is the network's folder).")
  private @Nullable Path out;

  @ArgGroup private @Nullable KnowledgeOptions knowledge;

  @Option(
      names = "--gap",
      paramLabel = "PERCENT",
      defaultValue = "" + 100 * PlanRequest.USUAL_GAP,
      description =
          "How near to the proven bound prices are agreed, in per cent, before each cooperative is "
              + "given its course (default: ${DEFAULT-VALUE}).")
  private double gap;

  @Option(
      names = "--iterations",
      paramLabel = "N",
      defaultValue = "" + PlanRequest.USUAL_ITERATIONS,
      description = "Steps of the agreement at most (default: ${DEFAULT-VALUE}).")
  private int iterations;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "Stop the search after so many seconds, as with Ctrl-C (default: never).")
  private @Nullable Integer seconds;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Seed to tell in the plan; nothing is drawn by chance so far, so it changes nothing else"
              + " (default: ${DEFAULT-VALUE}).")
  private long seed;

  @ArgGroup(exclusive = false)
  private FinishOptions finish = new FinishOptions();

  @Option(
      names = {"-q", "--quiet"},
      description = "Show no progress.")
  private boolean quiet;

  /// @param console where to write
  public PlanCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    PlanWish wish = wish();
    Reading reading = Networks.sound(network);
    Path folder = out == null ? Path.of("plans", name()) : out;
    PlanFiles.requireFree(folder);
    Stop stop = new Stop(console.clock(), end());
    try (Interruption interruption =
        new Interruption(() -> stopNow(stop), ExitCode.STOPPED.code())) {
      PlannedNetwork planned = plan(reading, wish, stop);
      PlanFiles.write(planned, reading, network, folder);
      console.out().print(PlanWords.of(planned, folder));
      console.out().flush();
      return interruption.asked() ? ExitCode.STOPPED.code() : ExitCode.DONE.code();
    }
  }

  private PlannedNetwork plan(Reading reading, PlanWish wish, Stop stop) {
    try (Display display = display(wish)) {
      return Planning.plan(
          reading.network(), reading.hash(), wish, new StoppableProgress(display, stop));
    }
  }

  private void stopNow(Stop stop) {
    stop.now();
    console.err().println();
    console.err().println("Stopping: the best plan so far is put together and checked ...");
    console.err().flush();
  }

  private Instant end() {
    return seconds == null ? Instant.MAX : console.clock().instant().plusSeconds(seconds);
  }

  private PlanWish wish() {
    if (!(gap > 0 && gap < 100)) {
      throw usage("--gap must be above 0 and below 100 per cent, not " + gap + ".");
    }
    if (iterations < 1) {
      throw usage("--iterations must be at least 1, not " + iterations + ".");
    }
    if (seconds != null && seconds < 0) {
      throw usage("--seconds must not be negative, not " + seconds + ".");
    }
    Knowledge known = knowledge == null ? new Knowledge.OfTheFirstDay() : knowledge.knowledge();
    PlanWish wish = new PlanWish(known, gap / 100, iterations, seed, console.version());
    return finish.of(wish, this::usage);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Display display(PlanWish wish) {
    if (quiet) {
      return Display.quiet();
    }
    return console.interactive()
        ? new Bar(console.terminal(), wish.gap())
        : new Lines(console.err(), console.clock());
  }

  private String name() {
    Path last = network.toAbsolutePath().normalize().getFileName();
    return last == null ? "network" : last.toString();
  }
}
