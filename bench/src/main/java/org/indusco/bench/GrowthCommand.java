package org.indusco.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.indusco.bench.measure.Contender;
import org.indusco.bench.measure.Limits;
import org.indusco.bench.measure.Measurements;
import org.indusco.bench.measure.Subject;
import org.indusco.bench.synthetic.Size;
import org.indusco.cli.command.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `indusco bench growth`: how what planning needs grows with the network.
@Command(
    name = "growth",
    header = "Plan ever larger networks and show how time and memory grow.",
    description = {
      "",
      "Everything but one figure stays as in the size that is asked for: first the number of units "
          + "grows at the months of that size, then the number of months at its units. Depots, "
          + "places and goods stay as many as they are.",
      ""
    },
    mixinStandardHelpOptions = true)
final class GrowthCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--size",
      paramLabel = "SIZE",
      defaultValue = "L",
      description = "Size that grows: S, M, L, LT, L3 or XL (default: ${DEFAULT-VALUE}).")
  private String size = "";

  @Option(
      names = "--units",
      paramLabel = "COUNT",
      split = ",",
      defaultValue = "300,600,1200,2400,4800",
      description = "Numbers of units, parted by commas (default: ${DEFAULT-VALUE}).")
  private List<Integer> units = new ArrayList<>();

  @Option(
      names = "--months",
      paramLabel = "COUNT",
      split = ",",
      defaultValue = "12,24,48",
      description = "Numbers of months, parted by commas (default: ${DEFAULT-VALUE}).")
  private List<Integer> months = new ArrayList<>();

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      defaultValue = "1",
      description = "Seed of the networks (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Mixin private Effort effort = new Effort();

  @Mixin private JsonFile json = new JsonFile();

  @Override
  public Integer call() throws IOException {
    double gap = effort.gap();
    Set<String> names = names();
    Runs runs = new Runs(spec.commandLine().getOut(), gap, Limits.usual());
    for (String name : names) {
      Size grown = SizeNames.require(spec, "--size", name);
      runs.measure(new Subject.Generated(grown, seed), Contender.indusco());
    }
    json.write(runs.measurements(Measurements.Kind.GROWTH));
    return ExitCode.DONE.code();
  }

  /// The sizes that are measured, each once.
  private Set<String> names() {
    Size base = SizeNames.require(spec, "--size", size);
    Set<String> names = new LinkedHashSet<>();
    units.forEach(count -> names.add(grown("--units", base, count, base.months())));
    months.forEach(count -> names.add(grown("--months", base, base.units(), count)));
    return names;
  }

  private String grown(String option, Size base, int unitCount, int monthCount) {
    String name = base.grown(unitCount, monthCount).name();
    if (Size.find(name).isEmpty() || monthCount > 240) {
      throw usage(
          option
              + ": a network of "
              + unitCount
              + " units over "
              + monthCount
              + " months is not measured. Maybe --units 300,600 --months 12,24.");
    }
    return name;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
