package org.indusco.app.library;

import java.util.List;
import org.indusco.model.network.Network;
import org.indusco.model.text.TextNetwork;

/// What reading gave, all of it at once.
record ReadAtOnce(TextNetwork texts, Network network, List<Fault> faults, String hash, String key)
    implements NetworkReader.ReadNetwork {

  ReadAtOnce {
    faults = List.copyOf(faults);
  }
}
