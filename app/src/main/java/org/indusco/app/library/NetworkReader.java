package org.indusco.app.library;

import java.util.List;
import org.indusco.model.network.Network;
import org.indusco.model.text.TextNetwork;

/// Reads the texts of a network and checks them.
@FunctionalInterface
public interface NetworkReader {

  /// Reads a network.
  ReadNetwork read(TextNetwork texts);

  /// What reading gave.
  ///
  /// @param network what could be read; to be used only when there are no faults
  /// @param faults everything that is wrong, as sentences with the place, in the order in which it
  ///     is best mended
  /// @param hash SHA-256 in hex of the texts
  record ReadNetwork(Network network, List<String> faults, String hash) {

    public ReadNetwork {
      faults = List.copyOf(faults);
    }
  }
}
