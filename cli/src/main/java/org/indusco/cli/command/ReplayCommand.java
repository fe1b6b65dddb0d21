package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.replay.Replay;
import org.indusco.app.replay.Replayer;
import org.indusco.exchange.Reading;
import org.indusco.exchange.report.ReplayPage;
import org.indusco.exchange.report.ReplayRow;
import org.indusco.exchange.table.TableWriter;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `indusco replay`: planning month by month, beside hindsight.
@Command(
    name = "replay",
    header = "Plan each month with what was known in it, and tell what foresight was worth.",
    description = {
      "",
      "Plans the network NETWORK with what was known of dangers on the first day, carries "
          + "the first month out as it truly was, learns what became known, plans the rest again, and so "
          + "on to the horizon. The outcome is held against the plan with hindsight, month by month, as "
          + "replay.csv and as a chart, replay.html. It is planned anew only in months in which "
          + "something became known or went wrong.",
      "",
      "A cooperative that stands where a place falls unforeseen is lost with its equipment and capital.",
      "",
      "Ctrl-C ends the replay early: the months so far are written.",
      ""
    },
    mixinStandardHelpOptions = true)
public final class ReplayCommand implements Callable<Integer> {

  private static final String CSV = "replay.csv";
  private static final String PAGE = "replay.html";

  private final Console console;

  @Parameters(paramLabel = "NETWORK", description = Networks.PARAMETER)
  private Path network = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for table and chart (default: plans/NAME-replay).")
  private @Nullable Path out;

  @Mixin private ReportLanguage speech = new ReportLanguage();

  @Mixin private EffortOptions effort = new EffortOptions();

  /// @param console where to write
  public ReplayCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    PlanWish wish = effort.wish(new Knowledge.Hindsight(), 1, console);
    Reading reading = Networks.sound(network);
    Path folder = out == null ? Path.of("plans", Networks.name(network) + "-replay") : out;
    Outputs.requireFree(folder, CSV, PAGE);
    return effort.runSeries(
        console,
        series -> new Replayer(reading.network(), reading.hash(), wish, series).replay(),
        replay -> tell(replay, folder));
  }

  private void tell(Replay replay, Path folder) throws IOException {
    Network planned = replay.hindsight().network();
    List<ReplayRow> rows = ReplayWords.rows(replay);
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(CSV), TableWriter.text(Schema.of(ReplayRow.class), rows));
    double bound = replay.hindsight().plan().summary().bound();
    Files.writeString(
        folder.resolve(PAGE),
        ReplayPage.html(planned, bound, rows, replay.complete(), speech.language()));
    console.out().print(ReplayWords.of(replay, rows, folder.resolve(PAGE)));
  }
}
