package org.indusco.exchange.check;

import java.util.ArrayList;
import java.util.List;
import org.indusco.atlas.place.Ground;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Zone;
import org.jspecify.annotations.Nullable;

/// The conditions of places, worked out once for drafts that share their places, depots, zones and
/// threats. Those of the last few are kept. Safe for use by several threads.
public final class Terrains {

  private static final int KEPT = 4;

  private static final List<Class<? extends Record>> TABLES =
      List.of(Place.class, Depot.class, Zone.class, Threat.class);

  private final List<Kept> last = new ArrayList<>();

  /// What conditions were worked out from, told apart by identity.
  private record Kept(List<@Nullable Object> of, Terrain terrain) {
    @SuppressWarnings("ReferenceEquality") // what is remembered is the same object
    boolean is(List<@Nullable Object> other) {
      for (int i = 0; i < of.size(); i++) {
        if (of.get(i) != other.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /// The conditions of a draft without faults, as all is known that ever was.
  synchronized Terrain of(Draft draft) {
    List<@Nullable Object> of = new ArrayList<>();
    TABLES.forEach(table -> of.add(draft.byTable().get(table)));
    of.add(draft.network().shapes("zones"));
    for (Kept kept : last) {
      if (kept.is(of)) {
        return kept.terrain();
      }
    }
    Terrain terrain = new Terrain(new Ground(withDepots(draft.network())).knowing(null));
    if (last.size() == KEPT) {
      last.removeFirst();
    }
    last.add(new Kept(of, terrain));
    return terrain;
  }

  private static Network withDepots(Network network) {
    return network.has(Depot.class) ? network : Defaults.complete(network).network();
  }
}
