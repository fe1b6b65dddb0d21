package org.indusco.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.indusco.bench.measure.Fork;
import org.indusco.bench.measure.Measurement;
import org.indusco.bench.measure.Results;
import org.indusco.bench.measure.Subject;
import org.indusco.bench.synthetic.Size;
import org.indusco.cli.command.ExitCode;
import org.indusco.planner.PlanRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `indusco bench planner`: what the planner needs and reaches on networks.
@Command(
    name = "planner",
    header = "Plan networks and measure time, memory, value and bound.",
    description = {
      "",
      "Each network is planned in a fresh Java process, one after the other, so that neither warm "
          + "code nor another network's memory helps or harms it. Times are those of planning, "
          + "from the network read to the plan checked; the peak of the heap is that of the whole "
          + "process and counts garbage not yet collected.",
      ""
    },
    mixinStandardHelpOptions = true)
final class PlannerCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--networks",
      paramLabel = "DIR",
      split = ",",
      description = "Folders of networks, parted by commas.")
  private List<Path> networks = new ArrayList<>();

  @Option(
      names = "--sizes",
      paramLabel = "SIZE",
      split = ",",
      description =
          "Sizes of generated networks, parted by commas: S (60 units), M (300), L (1,800), LT "
              + "(1,800 over 48 months), L3 and XL (30,000).")
  private List<String> sizes = new ArrayList<>();

  @Option(
      names = "--gap",
      paramLabel = "PERCENT",
      defaultValue = "" + 100 * PlanRequest.USUAL_GAP,
      description =
          "How near to the proven bound prices are agreed, in per cent (default: "
              + "${DEFAULT-VALUE}).")
  private double gap;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write the measurements as JSON, too.")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException {
    List<Subject> subjects = subjects();
    if (subjects.isEmpty()) {
      throw usage("There is nothing to plan. Maybe --networks examples/tiny.");
    }
    if (!(gap > 0 && gap < 100)) {
      throw usage("--gap must be above 0 and below 100 per cent, not " + gap + ".");
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(Results.head());
    List<Measurement> measured = new ArrayList<>();
    for (Subject subject : subjects) {
      Measurement measurement = Fork.measure(subject, gap / 100);
      measured.add(measurement);
      out.println(Results.line(measurement));
      out.flush();
    }
    if (json != null) {
      write(json, Results.json(measured));
    }
    return ExitCode.DONE.code();
  }

  private List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    networks.forEach(folder -> subjects.add(new Subject.Folder(folder)));
    for (String name : sizes) {
      subjects.add(
          new Subject.Generated(
              Size.find(name)
                  .orElseThrow(
                      () ->
                          usage(
                              "--sizes: there is no size "
                                  + name
                                  + ". Maybe one of "
                                  + String.join(", ", Size.NAMED.stream().map(Size::name).toList())
                                  + "."))));
    }
    return subjects;
  }

  private static void write(Path file, String text) throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, text);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
