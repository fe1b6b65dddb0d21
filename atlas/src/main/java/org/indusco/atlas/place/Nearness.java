package org.indusco.atlas.place;

import java.util.Comparator;
import java.util.List;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;

/// The depots that could serve each place, best first.
final class Nearness {

  private final PerPlace<Depot> depots;

  Nearness(Network network, Gazetteer gazetteer) {
    depots = new PerPlace<>(gazetteer);
    for (Place place : gazetteer.all()) {
      network.rows(Depot.class).stream()
          .map(depot -> new Reach(depot, Defaults.distance(place, gazetteer.get(depot.place()))))
          .filter(reach -> reach.km() <= Conditions.SERVICE_KM)
          .sorted(
              Comparator.comparing((Reach reach) -> !reach.depot().place().equals(place.id()))
                  .thenComparingDouble(Reach::km)
                  .thenComparing(reach -> reach.depot().id()))
          .forEach(reach -> depots.get(place.id()).add(reach.depot()));
    }
  }

  private record Reach(Depot depot, double km) {}

  /// The depots within reach of a place: its own first, then by distance, then by id.
  List<Depot> from(String place) {
    return depots.get(place);
  }
}
