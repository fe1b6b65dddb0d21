package org.indusco.atlas.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.schema.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The depots near a place, held against measuring each distance; also across the date line and at
/// the poles.
final class NearnessTest {

  @ParameterizedTest
  @CsvSource({"1, 34, 107", "2, 0, 180", "3, 88, 20", "4, -89, -179"})
  void theyAreThoseWithinReachTheNearestFirst(long seed, double lat, double lon) {
    Random random = new Random(seed);
    List<Place> places = new ArrayList<>();
    List<Depot> depots = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String id = "p" + i;
      double north = Math.clamp(lat + 6 * random.nextDouble() - 3, -90, 90);
      double east = lon + 6 * random.nextDouble() - 3;
      double around = east > 180 ? east - 360 : east < -180 ? east + 360 : east;
      places.add(new Place(id, id, "", "", "", north, around, "", null, Evidence.NONE));
      if (i % 2 == 0) {
        depots.add(new Depot("d" + i, "d" + i, "", id, null, null, 500, Evidence.NONE));
      }
    }
    Network network = Network.empty().with(Place.class, places).with(Depot.class, depots);
    Gazetteer gazetteer = new Gazetteer(network);
    Nearness nearness = new Nearness(network, gazetteer);
    for (Place place : places) {
      assertThat(nearness.from(place.id())).isEqualTo(measured(place, depots, gazetteer));
    }
  }

  private static List<Depot> measured(Place place, List<Depot> depots, Gazetteer gazetteer) {
    Comparator<Depot> nearest = Comparator.comparingDouble(depot -> km(place, depot, gazetteer));
    return depots.stream()
        .filter(depot -> km(place, depot, gazetteer) <= Conditions.SERVICE_KM)
        .sorted(
            Comparator.comparing((Depot depot) -> !depot.place().equals(place.id()))
                .thenComparing(nearest)
                .thenComparing(Depot::id))
        .toList();
  }

  private static double km(Place place, Depot depot, Gazetteer gazetteer) {
    return Defaults.distance(place, gazetteer.get(depot.place()));
  }
}
