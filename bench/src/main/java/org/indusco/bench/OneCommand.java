package org.indusco.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.indusco.bench.measure.Fork;
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

  @Option(names = "--gap", required = true, description = "Gap as a share of the bound.")
  private double gap;

  @Option(names = "--result", required = true, description = "File for the measurement.")
  private Path result = Path.of("");

  @Override
  public Integer call() throws IOException {
    Fork.answer(Subject.of(subject), gap, result);
    return ExitCode.DONE.code();
  }
}
