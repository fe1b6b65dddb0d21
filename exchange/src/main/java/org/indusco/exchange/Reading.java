package org.indusco.exchange;

import java.util.List;
import org.indusco.exchange.fault.Fault;
import org.indusco.model.network.Network;
import org.indusco.model.network.Omission;

/// What reading a folder gave.
///
/// @param network what could be read; to be used only when there are no faults
/// @param faults everything that is wrong, in the order in which it is best mended
/// @param defaults the missing tables and empty cells for which defaults stand
/// @param hash SHA-256 in hex of the files that make up the network, whatever their line ends
/// @param notes sentences on what is not wrong but may not be meant
public record Reading(
    Network network, List<Fault> faults, List<Omission> defaults, String hash, List<String> notes) {

  public Reading {
    faults = List.copyOf(faults);
    defaults = List.copyOf(defaults);
    notes = List.copyOf(notes);
  }

  /// Whether the network can be used.
  public boolean sound() {
    return faults.isEmpty();
  }
}
