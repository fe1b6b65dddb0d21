package org.indusco.exchange.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.indusco.atlas.place.Conditions;
import org.indusco.model.network.Horizon;

/// The conditions of places, with what was worked out from them. Safe for use by several threads.
final class Terrain {

  private final Conditions conditions;
  private final Map<Stay, Boolean> unserved = new ConcurrentHashMap<>();

  Terrain(Conditions conditions) {
    this.conditions = conditions;
  }

  private record Stay(String place, Horizon horizon) {}

  Conditions conditions() {
    return conditions;
  }

  /// Whether a place is open in some months, but no depot serves it in any of them.
  boolean unserved(String place, Horizon horizon) {
    return unserved.computeIfAbsent(new Stay(place, horizon), this::unserved);
  }

  private boolean unserved(Stay stay) {
    boolean open = false;
    for (int t = 0; t < stay.horizon().months(); t++) {
      if (!conditions.closed(stay.place(), stay.horizon().month(t))) {
        open = true;
        if (conditions.findDepot(stay.place(), stay.horizon().month(t)).isPresent()) {
          return false;
        }
      }
    }
    return open;
  }
}
