package org.indusco.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.indusco.bench.instance.Family;
import org.indusco.bench.instance.InstanceException;
import org.indusco.bench.instance.Solved;
import org.indusco.cli.command.ExitCode;
import org.indusco.cli.command.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `indusco bench instance`: what the planner reaches on a public problem.
@Command(
    name = "instance",
    header = "Solve a public problem and tell its cost and what is proven.",
    description = {
      "",
      "The problem is translated into a network and planned with an exact finish. The result is "
          + "one line of JSON: name, value (cost of the checked plan), bound (what no solution can "
          + "cost less than), gap (of the value), cpuSeconds, finish.",
      ""
    },
    mixinStandardHelpOptions = true)
final class InstanceCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The problem, compressed or not.")
  private Path file = Path.of("");

  @Option(
      names = "--family",
      required = true,
      paramLabel = "NAME",
      description = "The layout of the file: cflp-orlib or mobile.")
  private String family = "";

  @Option(
      names = "--json",
      paramLabel = "FILE",
      defaultValue = "-",
      description = "Where to write the result; - is the terminal (default: ${DEFAULT-VALUE}).")
  private String json = "-";

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "300",
      description = "Seconds for the exact finish at most (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Override
  public Integer call() throws IOException {
    Family of =
        Family.find(family)
            .orElseThrow(
                () ->
                    usage(
                        "--family: there is no family "
                            + family
                            + ". Maybe one of "
                            + String.join(", ", Family.names())
                            + "."));
    if (seconds < 0) {
      throw usage("--seconds must not be negative, not " + seconds + ".");
    }
    write(solve(of).json());
    return ExitCode.DONE.code();
  }

  private Solved solve(Family of) throws IOException {
    try {
      return of.solve(file, Duration.ofSeconds(seconds));
    } catch (InstanceException e) {
      throw new RefusedException(String.valueOf(e.getMessage()));
    }
  }

  private void write(String line) throws IOException {
    if (json.equals("-")) {
      spec.commandLine().getOut().println(line);
    } else {
      Files.writeString(Path.of(json), line + "\n");
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
