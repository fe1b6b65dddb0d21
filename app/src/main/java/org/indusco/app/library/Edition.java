package org.indusco.app.library;

import java.util.List;
import org.indusco.app.register.NetworkCard;
import org.indusco.app.register.Span;
import org.indusco.model.network.Network;
import org.indusco.model.text.TextNetwork;

/// A network as it stands during a span of days, as it was known at a revision.
///
/// @param card the network, with the head that it had when the edition was made
/// @param revision as of which revision
/// @param days the days on which it stands like this; the days of bodies and zones are columns of
///     its tables and do not part editions
/// @param texts its tables
/// @param network the same as records; to be used only when it is sound
/// @param faults everything that is wrong with it
/// @param hash SHA-256 in hex of its texts
public record Edition(
    NetworkCard card,
    long revision,
    Span days,
    TextNetwork texts,
    Network network,
    List<Fault> faults,
    String hash) {

  public Edition {
    faults = List.copyOf(faults);
  }

  /// Whether it has no faults.
  public boolean sound() {
    return faults.isEmpty();
  }
}
