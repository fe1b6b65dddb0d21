package org.indusco.atlas.place;

import java.time.LocalDate;
import org.indusco.atlas.way.Ways;
import org.indusco.model.network.Network;
import org.jspecify.annotations.Nullable;

/// A network's places with all that touches them, worked out once.
public final class Ground {

  private final Conditions.Lie lie;

  /// Works out which zones contain which places, and which depots are near.
  ///
  /// @throws IllegalArgumentException when a depot or a threat names a place that is not there
  public Ground(Network network) {
    Gazetteer gazetteer = new Gazetteer(network);
    lie =
        new Conditions.Lie(
            new Dangers(network, gazetteer), new Nearness(network, gazetteer), new Ways(network));
  }

  /// What is the case as known on a day; null for all that was ever known.
  public Conditions knowing(@Nullable LocalDate day) {
    return new Conditions(lie, day);
  }
}
