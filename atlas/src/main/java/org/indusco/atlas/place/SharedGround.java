package org.indusco.atlas.place;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Route;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Zone;
import org.jspecify.annotations.Nullable;

/// Something that is worked out from the ground of networks alone, once for all that share the
/// same tables of places, depots, routes, zones and threats. What was worked out last is kept. Safe
/// for use by several threads.
///
/// @param <T> what is worked out
public final class SharedGround<T> {

  private static final int KEPT = 4;

  private static final List<Class<? extends Record>> TABLES =
      List.of(Place.class, Depot.class, Route.class, Zone.class, Threat.class);

  private final Function<Network, T> work;
  private final List<Kept<T>> last = new ArrayList<>();

  /// @param work works it out from nothing but the ground of a network
  public SharedGround(Function<Network, T> work) {
    this.work = work;
  }

  /// What was worked out, and from which tables and shapes.
  private record Kept<T>(List<@Nullable Object> from, T made) {

    @SuppressWarnings("ReferenceEquality") // what is shared is the same object
    boolean isFrom(List<@Nullable Object> others) {
      for (int i = 0; i < from.size(); i++) {
        if (from.get(i) != others.get(i)) {
          return false;
        }
      }
      return true;
    }
  }

  /// What is worked out from the ground of a network.
  ///
  /// @throws IllegalArgumentException when the network has faults for which it cannot be
  public synchronized T of(Network network) {
    List<@Nullable Object> from = new ArrayList<>();
    TABLES.forEach(table -> from.add(network.has(table) ? network.rows(table) : null));
    from.add(network.shapes("zones"));
    for (Kept<T> kept : last) {
      if (kept.isFrom(from)) {
        return kept.made();
      }
    }
    T made = work.apply(network);
    if (last.size() == KEPT) {
      last.removeFirst();
    }
    last.add(new Kept<>(from, made));
    return made;
  }
}
