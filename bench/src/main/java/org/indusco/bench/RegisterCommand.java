package org.indusco.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.indusco.bench.measure.Measurements;
import org.indusco.bench.measure.Timing;
import org.indusco.bench.register.RegisterBench;
import org.indusco.bench.synthetic.Size;
import org.indusco.cli.command.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `indusco bench register`: how fast the register is.
@Command(
    name = "register",
    header = "Measure the register and its server at a million rows.",
    description = {
      "",
      "Draws a network of 30,000 cooperatives with dated figures, a million rows together, takes it "
          + "into a new PostgreSQL in a folder of its own, serves it by a process of its own, and "
          + "measures: reading by the API at 200 requests a second, writing at 50 changes a second, "
          + "both at once, the tree of all cooperatives, and importing an example. Requests are "
          + "timed from when they were due. Beside it stand the disk and simple transactions on the "
          + "same server. Takes some six minutes.",
      ""
    },
    mixinStandardHelpOptions = true)
final class RegisterCommand implements Callable<Integer> {

  private static final long MILLION = 1_000_000;
  private static final long FEW = 3_000;
  private static final String LAYOUT = "%-46s %-50s %7s %8s %9s %9s %9s  %s";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--seconds",
      paramLabel = "SECONDS",
      defaultValue = "20",
      description = "Time for each load (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      defaultValue = "1",
      description = "Seed from which all is drawn (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--example",
      paramLabel = "DIR",
      defaultValue = "examples/cic-1940",
      description = "The network whose import is timed (default: ${DEFAULT-VALUE}).")
  private Path example = Path.of("");

  @Option(
      names = "--quick",
      description = "A small network and a second for each load, to see that it works.")
  private boolean quick;

  @Mixin private JsonFile json = new JsonFile();

  @Override
  public Integer call() throws IOException {
    if (seconds < 1) {
      throw usage("--seconds must be at least 1, not " + seconds + ".");
    }
    if (!Files.exists(example)) {
      throw usage("--example: there is no " + example + ".");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        String.format(
            Locale.ROOT,
            LAYOUT,
            "what",
            "how",
            "times",
            "per s",
            "median ms",
            "p99 ms",
            "most ms",
            "aim"));
    RegisterBench.Plan plan =
        new RegisterBench.Plan(
            Size.find(quick ? "S" : "XL").orElseThrow(),
            quick ? FEW : MILLION,
            example,
            quick ? 1 : seconds,
            seed);
    try {
      List<Timing> timings = RegisterBench.run(plan, timing -> tell(out, timing));
      json.write(Measurements.ofTimings(timings));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE.code();
  }

  private static void tell(PrintWriter out, Timing timing) {
    out.println(
        String.format(
            Locale.ROOT,
            LAYOUT,
            timing.what(),
            timing.how(),
            timing.times(),
            timing.perSecond() == 0 ? "-" : String.format(Locale.ROOT, "%.1f", timing.perSecond()),
            milliseconds(timing.median()),
            milliseconds(timing.p99()),
            milliseconds(timing.most()),
            timing.aim()));
    out.flush();
  }

  private static String milliseconds(double figure) {
    return String.format(Locale.ROOT, "%,.1f", figure);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
