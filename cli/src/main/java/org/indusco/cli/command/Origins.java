package org.indusco.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.indusco.exchange.format.Origin;

/// Paths from a plan's folder to its network and back.
final class Origins {

  private Origins() {}

  /// The origin of a plan that is written to a folder.
  static Origin of(Path network, Path folder) {
    return of(network, folder, List.of());
  }

  /// The origin of a plan of a changed network that is written to a folder.
  static Origin of(Path network, Path folder, List<String> changes) {
    Path to = network.toAbsolutePath().normalize();
    Path from = folder.toAbsolutePath().normalize();
    // On another disk there is no relative path.
    Path path = from.getRoot().equals(to.getRoot()) ? from.relativize(to) : to;
    return new Origin(path.toString().replace('\\', '/'), changes);
  }

  /// The network, a folder or workbook, that a plan in a folder names.
  static Path network(Origin origin, Path folder) {
    Path there = folder.toAbsolutePath().normalize().resolve(origin.network()).normalize();
    Path here = Path.of("").toAbsolutePath();
    // Told as a person would type it from where they are.
    return there.startsWith(here) ? here.relativize(there) : there;
  }
}
