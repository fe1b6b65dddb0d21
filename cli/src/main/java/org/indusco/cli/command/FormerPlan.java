package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The plan that a command begins from, with the network that it was made for.
final class FormerPlan {

  @Parameters(
      index = "0",
      paramLabel = "PLAN",
      description = "Folder of a plan, as the command plan writes it.")
  private Path folder = Path.of("");

  @Option(
      names = "--network",
      paramLabel = "NETWORK",
      description = "The network, a folder or workbook (default: the one that the plan names).")
  private @Nullable Path network;

  /// The folder of the plan.
  Path folder() {
    return folder;
  }

  /// Reads both.
  ///
  /// @throws RefusedException when one of them cannot be used, or they do not belong together
  MadePlan read() throws IOException {
    return MadePlan.read(folder, network);
  }
}
