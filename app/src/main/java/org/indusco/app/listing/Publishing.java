package org.indusco.app.listing;

import java.time.InstantSource;
import org.indusco.app.people.Person;
import org.indusco.app.people.Refusal;
import org.indusco.app.people.RefusalException;

/// Where administrators let everybody read a network, and take that back.
public final class Publishing {

  private final PublicNetworks networks;
  private final InstantSource clock;

  /// @param networks where it is kept
  /// @param clock that says when something is decided
  public Publishing(PublicNetworks networks, InstantSource clock) {
    this.networks = networks;
    this.clock = clock;
  }

  /// Lets everybody read a network, or only those who have rights in it. What is so already changes
  /// nothing.
  ///
  /// @throws RefusalException when the asker is no administrator
  /// @throws org.indusco.app.register.NoSuchNetworkException when the network is not there
  public void decide(Person asker, String network, boolean open) {
    if (!asker.isAdministrator()) {
      throw new RefusalException(Refusal.NOT_PERMITTED);
    }
    decideAs(asker.name(), network, open);
  }

  /// The same by whoever runs the program on the machine itself, where rights of accounts do not
  /// hold.
  ///
  /// @param by how he is called
  public void decideAs(String by, String network, boolean open) {
    if (networks.codes().contains(network) != open) {
      networks.decide(network, new PublicNetworks.Decision(clock.instant(), by, open));
    }
  }
}
