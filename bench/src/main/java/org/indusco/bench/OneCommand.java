package org.indusco.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.indusco.bench.measure.Contender;
import org.indusco.bench.measure.Fork;
import org.indusco.bench.measure.Limits;
import org.indusco.bench.measure.Subject;
import org.indusco.cli.command.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The other end of [Fork]: plans one network in this process and leaves the measurement in a file.
@Command(name = "one", header = "Plan one network in this process.", hidden = true)
final class OneCommand implements Callable<Integer> {

  @Parameters(paramLabel = "SUBJECT", description = "Folder of a network, or a size.")
  private String subject = "";

  @Option(names = "--by", required = true, description = "Who plans.")
  private String by = "";

  @Option(names = "--gap", required = true, description = "Gap as a share of the bound.")
  private double gap;

  @Option(names = "--cpu-seconds", required = true, description = "What a peer may use.")
  private double cpuSeconds;

  @Option(names = "--result", required = true, description = "File for the measurement.")
  private Path result = Path.of("");

  @Override
  public Integer call() throws IOException {
    Limits limits = new Limits(cpuSeconds, Limits.USUAL_MEGABYTES);
    Fork.answer(Subject.of(subject), new Contender(by), gap, limits, result);
    return ExitCode.DONE.code();
  }
}
