package org.indusco.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.indusco.bench.measure.Measurements;
import org.indusco.bench.measure.Speed;
import org.indusco.bench.speed.Speeds;
import org.indusco.cli.command.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `indusco bench speed`: how far the engine's inner loops are from what the machine can do.
@Command(
    name = "speed",
    header = "Time the engine's inner loops against what the machine can do.",
    description = {
      "",
      "A step of the coordination and an appraisal by the oracle are timed by JMH. Bytes and "
          + "operations are the least that the loop must move and do; beside them stand what a "
          + "plain loop over memory (triad) and one within a cache (arithmetic) reach.",
      ""
    },
    mixinStandardHelpOptions = true)
final class SpeedCommand implements Callable<Integer> {

  private static final String LAYOUT = "%-12s %-10s %14s %14s %14s %9s %9s";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--sizes",
      paramLabel = "SIZE",
      split = ",",
      defaultValue = "S,M,L",
      description = "Sizes of generated networks, parted by commas (default: ${DEFAULT-VALUE}).")
  private List<String> sizes = new ArrayList<>();

  @Option(
      names = "--seconds",
      paramLabel = "SECONDS",
      defaultValue = "10",
      description = "Time for each loop, half of it to warm up (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Mixin private JsonFile json = new JsonFile();

  @Override
  public Integer call() throws IOException {
    if (seconds < 2) {
      throw usage("--seconds must be at least 2, not " + seconds + ".");
    }
    sizes.forEach(size -> SizeNames.require(spec, "--sizes", size));
    List<Speed> speeds = Speeds.measure(sizes, seconds);
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        String.format(
            Locale.ROOT, LAYOUT, "loop", "size", "us", "bytes", "operations", "GB/s", "Gop/s"));
    for (Speed speed : speeds) {
      out.println(line(speed));
    }
    json.write(Measurements.ofSpeeds(speeds));
    return ExitCode.DONE.code();
  }

  private static String line(Speed speed) {
    return String.format(
        Locale.ROOT,
        LAYOUT,
        speed.loop(),
        speed.size().isEmpty() ? "-" : speed.size(),
        String.format(Locale.ROOT, "%,.4f", speed.nanos() / 1000),
        String.format(Locale.ROOT, "%,d", speed.bytes()),
        String.format(Locale.ROOT, "%,d", speed.operations()),
        String.format(Locale.ROOT, "%.2f", speed.gigabytesPerSecond()),
        String.format(Locale.ROOT, "%.2f", speed.gigaOperationsPerSecond()));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
