package org.indusco.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indusco.exchange.PlanException;
import org.indusco.exchange.PlanFolder;
import org.indusco.exchange.Reading;
import org.indusco.model.plan.Plan;
import org.jspecify.annotations.Nullable;

/// A plan that was made before, with the network that it was made for.
///
/// Beside a plan's tables lies a line of text that says where its network was, from the plan's
/// folder, so that both can be carried elsewhere together.
///
/// @param network the folder of the network
record PlanOrigin(Plan plan, Path network, Reading reading) {

  static final String FILE = "network.txt";

  /// Reads a plan and its network.
  ///
  /// @param given the network's folder; null when it is where it was
  /// @throws RefusedException when there is no plan, or its network is not found or has faults
  static PlanOrigin of(Path folder, @Nullable Path given) throws IOException {
    Networks.requireFolder(folder);
    Plan plan = plan(folder);
    Path network = given == null ? recorded(folder) : given;
    return new PlanOrigin(plan, network, Networks.sound(network));
  }

  /// Whether the network is another than the one that was planned.
  boolean changed() {
    return !reading.hash().equals(plan.summary().inputHash());
  }

  /// The line of text for a plan's folder.
  static String line(Path network, Path folder) {
    Path from = folder.toAbsolutePath().normalize();
    Path to = network.toAbsolutePath().normalize();
    boolean together = from.getRoot() != null && from.getRoot().equals(to.getRoot());
    Path way = together ? from.relativize(to) : to;
    return way.toString().replace('\\', '/') + "\n";
  }

  private static Plan plan(Path folder) throws IOException {
    try {
      return PlanFolder.read(folder);
    } catch (PlanException e) {
      throw new RefusedException(e.getMessage() + "\n  Maybe plan again: indusco plan NETWORK.");
    }
  }

  private static Path recorded(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (Files.isRegularFile(file)) {
      Path network = folder.resolve(Files.readString(file).strip()).normalize();
      if (Files.isDirectory(network)) {
        return network;
      }
    }
    throw new RefusedException(
        "The network of the plan in "
            + folder
            + " is not where it was when it was planned.\n"
            + "  Maybe say where it is with --network DIR.");
  }
}
