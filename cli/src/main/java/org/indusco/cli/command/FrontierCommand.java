package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.change.Aims;
import org.indusco.app.frontier.Frontier;
import org.indusco.app.frontier.FrontierException;
import org.indusco.app.frontier.Sweep;
import org.indusco.exchange.Reading;
import org.indusco.exchange.fault.Near;
import org.indusco.exchange.report.FrontierPage;
import org.indusco.exchange.report.TradeOff;
import org.indusco.exchange.table.TableWriter;
import org.indusco.model.frontier.FrontierRow;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Settings;
import org.indusco.model.schema.Schema;
import org.indusco.model.wording.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `indusco frontier`: what of one goal must be given up for another.
@Command(
    name = "frontier",
    header = "Show how much of one goal must be given up for another.",
    description = {
      "",
      "Plans the network NETWORK again and again while weight goes from one goal over "
          + "to another, and writes the points as frontier.csv and as a chart, frontier.html. Every "
          + "point is a checked plan with a proven bound; the bounds together show what no plan can "
          + "reach that gives up no more in everything else than the dearest of the points.",
      "",
      "Ctrl-C ends the sweep early: the points known so far are written.",
      ""
    },
    mixinStandardHelpOptions = true)
public final class FrontierCommand implements Callable<Integer> {

  private static final String CSV = "frontier.csv";
  private static final String PAGE = "frontier.html";
  private static final int FEWEST = 3;
  private static final int MOST = 101;

  private final Console console;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NETWORK", description = Networks.PARAMETER)
  private Path network = Path.of("");

  @Option(
      names = "--goals",
      required = true,
      split = ",",
      paramLabel = "GOAL,GOAL",
      description =
          "The two goals: enemy_goods, army_guerrilla, refugees or post_war, also called market, "
              + "army, employment and base.")
  private List<String> goals = List.of();

  @Option(
      names = "--points",
      paramLabel = "N",
      defaultValue = "9",
      description = "How many plans to make, at least 3 (default: ${DEFAULT-VALUE}).")
  private int points;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for table and chart (default: plans/NAME-frontier).")
  private @Nullable Path out;

  @ArgGroup private @Nullable KnowledgeOptions knowledge;

  @Mixin private ReportLanguage speech = new ReportLanguage();

  @Mixin private EffortOptions effort = new EffortOptions();

  /// @param console where to write
  public FrontierCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Knowledge known = knowledge == null ? new Knowledge.OfTheFirstDay() : knowledge.knowledge();
    PlanWish wish = effort.wish(known, 1, console);
    List<Goal.Aim> aims = aims();
    if (points < FEWEST || points > MOST) {
      throw usage("--points must be from " + FEWEST + " to " + MOST + ", not " + points + ".");
    }
    Reading reading = Networks.sound(network);
    Path folder = out == null ? Path.of("plans", Networks.name(network) + "-frontier") : out;
    Outputs.requireFree(folder, CSV, PAGE);
    try {
      return effort.runSeries(
          console,
          series ->
              new Sweep(reading.network(), reading.hash(), wish, series)
                  .between(aims.getFirst(), aims.getLast(), points),
          frontier -> tell(frontier, reading.network().settings(), wish, folder));
    } catch (FrontierException e) {
      throw new RefusedException(String.valueOf(e.getMessage()));
    }
  }

  private void tell(Frontier frontier, Settings settings, PlanWish wish, Path folder)
      throws IOException {
    TradeOff shown = FrontierWords.shown(frontier, points, settings, Language.EN);
    TradeOff onPage = FrontierWords.shown(frontier, points, settings, speech.language());
    LocalDate knowing = wish.knowledge().day(settings);
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve(CSV), TableWriter.text(Schema.of(FrontierRow.class), shown.points()));
    Files.writeString(
        folder.resolve(PAGE), FrontierPage.html(settings, knowing, onPage, speech.language()));
    console.out().print(FrontierWords.of(shown, settings, folder.resolve(PAGE)));
  }

  private List<Goal.Aim> aims() {
    List<Goal.Aim> aims = goals.stream().map(this::aim).distinct().toList();
    if (aims.size() != 2) {
      throw usage("--goals takes two goals that differ, such as employment,army.");
    }
    return aims;
  }

  private Goal.Aim aim(String word) {
    return Aims.find(word)
        .orElseThrow(
            () -> {
              String guess = Near.maybe(word, Aims.all());
              return usage(
                  "--goals: there is no goal '"
                      + word
                      + "'."
                      + (guess.isEmpty() ? "" : " " + guess));
            });
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
