package org.indusco.atlas.place;

import java.util.Comparator;
import java.util.List;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;

/// The depots that could serve each place, best first.
final class Nearness {

  /// Somewhat less than for two places at the end of reach, so that rounding keeps none out. With
  /// thousands of places and depots most pairs are told apart by this, which needs no sines.
  private static final double LEAST_COSINE = Math.cos((Conditions.SERVICE_KM + 1) / 6371);

  private final PerPlace<Depot> depots;

  Nearness(Network network, Gazetteer gazetteer) {
    depots = new PerPlace<>(gazetteer);
    List<Seat> seats =
        network.rows(Depot.class).stream()
            .map(depot -> Seat.of(depot, gazetteer.get(depot.place())))
            .toList();
    for (Place place : gazetteer.all()) {
      Direction direction = Direction.of(place);
      seats.stream()
          .filter(seat -> seat.direction().cosine(direction) >= LEAST_COSINE)
          .map(seat -> new Reach(seat.depot(), Defaults.distance(place, seat.place())))
          .filter(reach -> reach.km() <= Conditions.SERVICE_KM)
          .sorted(
              Comparator.comparing((Reach reach) -> !reach.depot().place().equals(place.id()))
                  .thenComparingDouble(Reach::km)
                  .thenComparing(reach -> reach.depot().id()))
          .forEach(reach -> depots.get(place.id()).add(reach.depot()));
    }
  }

  private record Reach(Depot depot, double km) {}

  /// A depot where it is.
  private record Seat(Depot depot, Place place, Direction direction) {
    static Seat of(Depot depot, Place place) {
      return new Seat(depot, place, Direction.of(place));
    }
  }

  /// Where a place lies as seen from the middle of the earth.
  private record Direction(double x, double y, double z) {
    static Direction of(Place place) {
      double lat = Math.toRadians(place.lat());
      double lon = Math.toRadians(place.lon());
      return new Direction(
          Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat));
    }

    /// The cosine of the angle between two.
    double cosine(Direction other) {
      return x * other.x + y * other.y + z * other.z;
    }
  }

  /// The depots within reach of a place: its own first, then by distance, then by id.
  List<Depot> from(String place) {
    return depots.get(place);
  }
}
