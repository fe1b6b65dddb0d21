package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.stress.Laboratory;
import org.indusco.app.stress.Replanned;
import org.indusco.app.stress.Results;
import org.indusco.app.stress.Stress;
import org.indusco.exchange.table.TableWriter;
import org.indusco.model.schema.Schema;
import org.indusco.model.trial.StressRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `indusco stress`: a plan against raids and moving fronts.
@Command(
    name = "stress",
    header = "Tell how a plan fares when raids come and fronts move.",
    description = {
      "",
      "Plays the plan in the folder PLAN through scenarios drawn from the dangers that it knows:"
          + " raids come with the chances that the tables threats and zones give, and places fall"
          + " up to two months earlier or later than dated. Month by month what cannot be done any"
          + " more is cut, and the rest goes on as planned. Told are the spread of value and goals,"
          + " the cooperatives most often lost, and what it would help to keep away from the worst"
          + " places.",
      "",
      "With --replan the scenarios are played once more, and after each month that did not go as"
          + " planned the rest is planned again from the plan before, by the dates and chances of"
          + " the network and without knowing what the scenario brings. That costs a plan for each"
          + " such month: some tenths of a second for a few cooperatives, some seconds for"
          + " thousands, so that few --scenarios are enough to begin with.",
      "",
      "A seed gives the same scenarios anywhere, whatever the number of threads. Ctrl-C ends early:"
          + " the scenarios played so far are told.",
      ""
    },
    mixinStandardHelpOptions = true)
public final class StressCommand implements Callable<Integer> {

  private static final String CSV = "stress.csv";
  private static final String REPLANNED = "stress-replanned.csv";
  private static final int MOST = 1_000_000;

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private FormerPlan former = new FormerPlan();

  @Option(
      names = "--scenarios",
      paramLabel = "N",
      defaultValue = "500",
      description = "How many scenarios are drawn (default: ${DEFAULT-VALUE}).")
  private int scenarios;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "7",
      description = "Seed of the scenarios (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many scenarios are played at a time (default: one for each processor).")
  private @Nullable Integer threads;

  @Option(
      names = "--changes",
      paramLabel = "N",
      defaultValue = "3",
      description =
          "How many of the places with most losses are tried as closed, each with a plan of its"
              + " own; 0 for none (default: ${DEFAULT-VALUE}).")
  private int changes;

  @Option(
      names = "--replan",
      description =
          "Play the scenarios once more with planning again, and tell what that is worth.")
  private boolean replan;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the table stress.csv (default: beside PLAN, as NAME-stress).")
  private @Nullable Path out;

  @Mixin private EffortOptions effort = new EffortOptions();

  /// @param console where to write
  public StressCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    PlanWish wish = effort.wish(new Knowledge.OfTheFirstDay(), 1, console);
    Integer asked = threads;
    int workers = asked == null ? Runtime.getRuntime().availableProcessors() : asked;
    within("--scenarios", scenarios, 1, MOST);
    within("--changes", changes, 0, 100);
    within("--threads", workers, 1, 1000);
    MadePlan made = former.read();
    Path folder = out == null ? MadePlan.beside(former.folder(), "stress") : out;
    Outputs.requireFree(folder, CSV, REPLANNED);
    PlannedNetwork planned =
        replan || changes > 0
            ? made.planned().with(MadePlan.withRestart(made.planned().plan(), former.folder()))
            : made.planned();
    return effort.runSeries(
        console,
        series -> {
          Laboratory laboratory = new Laboratory(planned, wish, series);
          Stress stress = laboratory.run(seed, scenarios, changes, workers);
          return new Played(stress, replan ? laboratory.replanned(seed, scenarios, workers) : null);
        },
        played -> tell(played, made, folder));
  }

  /// What came of the scenarios.
  ///
  /// @param again with planning again; null when that was not asked for
  private record Played(Stress stress, @Nullable Replanned again) {}

  private void tell(Played played, MadePlan made, Path folder) throws IOException {
    Stress stress = played.stress;
    Files.createDirectories(folder);
    Path table = folder.resolve(CSV);
    Files.writeString(table, TableWriter.text(Schema.of(StressRow.class), Results.rows(stress)));
    console.out().print(StressWords.of(stress, scenarios, made.planned(), table));
    Replanned again = played.again;
    Path replanned = folder.resolve(REPLANNED);
    if (again == null) {
      Files.deleteIfExists(replanned);
    } else {
      Files.writeString(
          replanned, TableWriter.text(Schema.of(StressRow.class), Results.rows(again.stress())));
      console.out().print(StressWords.replanned(stress, again, made.planned(), replanned));
    }
  }

  private void within(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw new ParameterException(
          spec.commandLine(),
          option + " must be from " + least + " to " + most + ", not " + value + ".");
    }
  }
}
