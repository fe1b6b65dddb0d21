package org.indusco.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.indusco.bench.browser.BrowserBench;
import org.indusco.bench.measure.Measurements;
import org.indusco.bench.measure.Reading;
import org.indusco.bench.synthetic.Size;
import org.indusco.cli.command.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `indusco bench browser`: how fast the pages are.
@Command(
    name = "browser",
    header = "Measure the pages in a browser.",
    description = {
      "",
      "Serves an example and a drawn network of 30,000 cooperatives as indusco demo does, from a "
          + "folder of its own, and opens them in Chromium: the first view of the atlas with "
          + "nothing in the cache, every other page, the scripts that are fetched, what shifts "
          + "while a page is built, and frames a second while the map of the drawn network is "
          + "moved and zoomed. Takes some five minutes, most of it for taking the network in.",
      ""
    },
    mixinStandardHelpOptions = true)
final class BrowserCommand implements Callable<Integer> {

  private static final String LAYOUT = "%-38s %-44s %5s %9s %9s %-8s  %-14s %s";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--times",
      paramLabel = "TIMES",
      defaultValue = "9",
      description = "How often each page is opened (default: ${DEFAULT-VALUE}).")
  private int times;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      defaultValue = "1",
      description = "Seed from which the network is drawn (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--example",
      paramLabel = "DIR",
      defaultValue = "examples/cic-1940",
      description = "The network whose pages are opened (default: ${DEFAULT-VALUE}).")
  private Path example = Path.of("");

  @Option(
      names = "--chromium",
      paramLabel = "FILE",
      defaultValue = "/usr/bin/chromium",
      description = "The browser (default: ${DEFAULT-VALUE}).")
  private Path chromium = Path.of("");

  @Option(
      names = "--quick",
      description = "A small network and each page once, to see that it works.")
  private boolean quick;

  @Mixin private JsonFile json = new JsonFile();

  @Override
  public Integer call() throws IOException {
    if (times < 1) {
      throw usage("--times must be at least 1, not " + times + ".");
    }
    if (!Files.isDirectory(example)) {
      throw usage("--example: there is no folder " + example + ".");
    }
    if (!Files.isExecutable(chromium)) {
      throw usage("--chromium: there is no program " + chromium + ".");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        String.format(
            Locale.ROOT, LAYOUT, "what", "how", "times", "median", "worst", "unit", "aim", "met"));
    BrowserBench.Plan plan =
        new BrowserBench.Plan(
            example,
            Size.find(quick ? "S" : "XL").orElseThrow(),
            quick ? 1 : times,
            chromium,
            seed);
    try {
      List<Reading> readings = BrowserBench.run(plan, reading -> tell(out, reading));
      json.write(Measurements.ofReadings(readings));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE.code();
  }

  private static void tell(PrintWriter out, Reading reading) {
    out.println(
        String.format(
            Locale.ROOT,
            LAYOUT,
            reading.what(),
            reading.how(),
            reading.times(),
            figure(reading.median()),
            figure(reading.worst()),
            reading.unit(),
            reading.aim(),
            reading.met()));
    out.flush();
  }

  private static String figure(double figure) {
    return String.format(Locale.ROOT, "%,.1f", figure);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
