package org.indusco.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.indusco.app.Knowledge;
import org.indusco.app.PlanWish;
import org.indusco.app.Planning;
import org.indusco.app.Series;
import org.indusco.bench.measure.Contender;
import org.indusco.bench.measure.Limits;
import org.indusco.bench.measure.Measurement;
import org.indusco.bench.measure.Measurements;
import org.indusco.bench.measure.Subject;
import org.indusco.bench.synthetic.Size;
import org.indusco.cli.command.ExitCode;
import org.indusco.exchange.PlanFolder;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.planner.PlanRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `indusco bench replan`: what planning again takes beside planning from nothing.
@Command(
    name = "replan",
    header = "Lose a depot, and plan again from the former plan and from nothing.",
    description = {
      "",
      "A generated network is planned. Then it loses a depot at half its months, and is planned "
          + "twice, each time in a fresh Java process: from nothing, and going on from the former "
          + "plan, the reading of which counts.",
      ""
    },
    mixinStandardHelpOptions = true)
final class ReplanCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--size",
      paramLabel = "SIZE",
      defaultValue = "L",
      description = "Size of the network: S, M, L, LT, L3 or XL (default: ${DEFAULT-VALUE}).")
  private String size = "";

  @Option(
      names = "--seeds",
      paramLabel = "SEED",
      split = ",",
      defaultValue = "1",
      description = "Seeds of the networks, parted by commas (default: ${DEFAULT-VALUE}).")
  private List<Long> seeds = new ArrayList<>();

  @Option(
      names = "--depot",
      paramLabel = "ID",
      description =
          "The depot that is lost (default: that with the most work after half the months, by the "
              + "first plan).")
  private @Nullable String depot;

  @Mixin private Effort effort = new Effort();

  @Mixin private JsonFile json = new JsonFile();

  @Override
  public Integer call() throws IOException {
    Size drawn = SizeNames.require(spec, "--size", size);
    double gap = effort.gap();
    Runs runs = new Runs(spec.commandLine().getOut(), gap, Limits.usual());
    for (long seed : seeds) {
      measure(new Subject.Generated(drawn, seed), gap, runs);
    }
    json.write(runs.measurements(Measurements.Kind.REPLAN));
    return ExitCode.DONE.code();
  }

  private void measure(Subject subject, double gap, Runs runs) throws IOException {
    Path folder = Files.createTempDirectory("indusco-bench-replan-");
    try {
      Network network = subject.network();
      PlanWish wish =
          new PlanWish(
              new Knowledge.OfTheFirstDay(), gap, PlanRequest.USUAL_ITERATIONS, 1, "bench");
      Plan plan = Planning.plan(network, "", wish, Series.none()).plan();
      PlanFolder.write(plan, folder);
      YearMonth month = network.settings().start().plusMonths(network.settings().months() / 2);
      String lost = depot == null ? busiest(plan, month) : depot;
      String change = "lose-depot " + lost + "@" + month;
      Contender planner = Contender.indusco();
      Measurement whole = runs.measure(new Subject.Changed(subject, change, ""), planner);
      Measurement again =
          runs.measure(new Subject.Changed(subject, change, folder.toString()), planner);
      runs.tell(
          String.format(
              Locale.ROOT,
              "%s: %.2f of the CPU that planning from nothing takes",
              whole.network(),
              again.cpuSeconds() / whole.cpuSeconds()));
    } finally {
      delete(folder);
    }
  }

  /// The depot with the most work from a month on, of equals that with the first id.
  private String busiest(Plan plan, YearMonth from) {
    Map<String, Double> work = new TreeMap<>();
    for (Production row : plan.rows(Production.class)) {
      if (!row.month().isBefore(from)) {
        work.merge(row.depot(), row.workerMonths(), Double::sum);
      }
    }
    return work.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow(() -> usage("The plan has no work, so there is no depot to lose."))
        .getKey();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
