package org.indusco.app.listing;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Which networks everybody may read, also who has no account. What was decided stays known.
public interface PublicNetworks {

  /// A decision of an administrator.
  ///
  /// @param at when
  /// @param by the name of who decided
  /// @param open whether everybody may read the network from then on
  record Decision(Instant at, String by, boolean open) {}

  /// The codes of those that everybody may read.
  Set<String> codes();

  /// All that was decided of a network, the latest first.
  List<Decision> listDecisions(String network);

  /// Keeps a decision.
  ///
  /// @throws org.indusco.app.register.NoSuchNetworkException when the network is not there
  void decide(String network, Decision decision);
}
