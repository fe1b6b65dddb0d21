package org.indusco.cli.command;

import java.nio.file.Path;
import org.indusco.exchange.NetworkFolder;
import org.indusco.exchange.Reading;
import org.indusco.exchange.fault.FaultList;

/// Reads networks for commands that cannot work on a faulty one.
final class Networks {

  private Networks() {}

  /// A network without faults.
  ///
  /// @throws RefusedException with all faults when it has some
  static Reading sound(Path folder) {
    Reading reading = NetworkFolder.read(folder);
    if (!reading.sound()) {
      throw new RefusedException(
          folder + " has faults; nothing was done.\n\n" + FaultList.of(reading.faults()).text());
    }
    return reading;
  }
}
