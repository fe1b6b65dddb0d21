package org.indusco.exchange.check;

import org.indusco.atlas.place.Ground;
import org.indusco.atlas.place.SharedGround;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;

/// The conditions of places, worked out once for drafts that share their ground. Safe for use by
/// several threads.
public final class Terrains {

  private final SharedGround<Terrain> terrains =
      new SharedGround<>(network -> new Terrain(new Ground(withDepots(network)).knowing(null)));

  /// The conditions of a draft without faults, as all is known that ever was.
  Terrain of(Draft draft) {
    return terrains.of(draft.network());
  }

  private static Network withDepots(Network network) {
    return network.has(Depot.class) ? network : Defaults.complete(network).network();
  }
}
