package org.indusco.bench;

import org.indusco.bench.measure.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What peers may use, as options.
final class PeerLimits {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--peer-seconds",
      paramLabel = "SECONDS",
      defaultValue = "" + Limits.USUAL_CPU_SECONDS,
      description = "CPU seconds that each peer may use (default: ${DEFAULT-VALUE}).")
  private double peerSeconds;

  @Option(
      names = "--peer-memory",
      paramLabel = "MB",
      defaultValue = "" + Limits.USUAL_MEGABYTES,
      description = "Memory that each peer may use, in MB (default: ${DEFAULT-VALUE}).")
  private long peerMemory;

  /// What peers may use.
  Limits limits() {
    if (!(peerSeconds > 0)) {
      throw usage("--peer-seconds must be above 0, not " + peerSeconds + ".");
    }
    if (peerMemory < 1) {
      throw usage("--peer-memory must be at least 1 MB, not " + peerMemory + ".");
    }
    return new Limits(peerSeconds, peerMemory);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
