package org.indusco.exchange;

import java.util.List;
import org.indusco.exchange.fault.Fault;
import org.indusco.model.text.TextNetwork;

/// What reading files as texts gave.
///
/// @param texts the tables and layers; to be used only when there are no faults
/// @param faults what keeps texts from being read, in the order in which it is best mended; what
///     the texts mean is not looked at
/// @param notes sentences on what was read although nobody sees it, or left alone
/// @param left the names of files that are no part of a network and were left out
public record TextReading(
    TextNetwork texts, List<Fault> faults, List<String> notes, List<String> left) {

  public TextReading {
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
    left = List.copyOf(left);
  }

  /// Whether the texts can be used.
  public boolean sound() {
    return faults.isEmpty();
  }
}
