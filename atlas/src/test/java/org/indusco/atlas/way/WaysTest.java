package org.indusco.atlas.way;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.indusco.atlas.Scene;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaysTest {

  private static final LocalDate JULY = LocalDate.of(1940, 7, 1);

  @Test
  void theCheapestWayIsTakenNotTheShortest() {
    Ways ways =
        new Ways(
            Scene.of(
                """
                place a 30 100
                place b 30 101
                place c 30 102
                route a c cart 100
                route a b river 200
                route b c river 200
                """));

    assertThat(ways.costPerTonne("a", "c", JULY)).isEqualTo(0.05 * 400);
    assertThat(ways.costPerTonne("c", "a", JULY)).isEqualTo(0.05 * 400);
    assertThat(ways.costPerTonne("a", "a", JULY)).isZero();
  }

  @Test
  void closedRoutesAndWrongDirectionsAreNotUsed() {
    Ways ways =
        new Ways(
            Scene.of(
                """
                place a 30 100
                place b 30 101
                route a b road 100 1938-08-31..1940-07-02 oneway=yes
                route b a road 100 1940-07-02.. cost=7
                """));
    double overland = 5 * 0.05 * 1.3 * 96.3;

    assertThat(ways.costPerTonne("a", "b", JULY)).isEqualTo(50);
    assertThat(ways.costPerTonne("b", "a", JULY)).isCloseTo(overland, within(0.1));
    assertThat(ways.costPerTonne("a", "b", JULY.plusDays(1))).isEqualTo(7);
    assertThat(ways.costPerTonne("b", "a", JULY.plusDays(1))).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void agreesWithAllPairsWorkedOutSlowly(long seed) {
    Network network = random(new Random(seed));
    Ways ways = new Ways(network);
    for (int month = 0; month < 12; month += 3) {
      LocalDate day = JULY.plusMonths(month);
      double[][] slow = floydWarshall(network, day);
      List<Place> places = network.rows(Place.class);
      for (int i = 0; i < places.size(); i++) {
        for (int j = 0; j < places.size(); j++) {
          assertThat(ways.costPerTonne(places.get(i).id(), places.get(j).id(), day))
              .as("seed %s, %s to %s on %s", seed, i, j, day)
              .isCloseTo(slow[i][j], within(1e-9 * (1 + slow[i][j])));
        }
      }
    }
  }

  private static Network random(Random random) {
    int places = 5 + random.nextInt(20);
    StringBuilder scene = new StringBuilder();
    for (int i = 0; i < places; i++) {
      scene.append(
          "place p%d %.2f %.2f%n"
              .formatted(i, 20 + 20 * random.nextDouble(), 100 + 20 * random.nextDouble()));
    }
    String[] modes = {"river", "rail", "road", "cart", "pack", "porter"};
    for (int i = 0; i < 1.3 * places; i++) {
      LocalDate from = JULY.plusDays(random.nextInt(300) - 150);
      scene.append(
          "route p%d p%d %s %.1f %s..%s %s%n"
              .formatted(
                  random.nextInt(places),
                  random.nextInt(places),
                  modes[random.nextInt(6)],
                  500 * random.nextDouble(),
                  from,
                  from.plusDays(random.nextInt(400)),
                  random.nextInt(3) == 0 ? "oneway=yes" : ""));
    }
    return Scene.of(scene.toString());
  }

  private static double[][] floydWarshall(Network network, LocalDate day) {
    List<Place> places = network.rows(Place.class);
    List<String> ids = places.stream().map(Place::id).toList();
    int n = places.size();
    double[][] cost = new double[n][n];
    for (int i = 0; i < n; i++) {
      Arrays.fill(cost[i], Double.POSITIVE_INFINITY);
      cost[i][i] = 0;
    }
    for (Route route : network.rows(Route.class)) {
      if (route.open().holdsOn(day)) {
        int from = ids.indexOf(route.from());
        int to = ids.indexOf(route.to());
        cost[from][to] = Math.min(cost[from][to], route.costPerTonne(0.05));
        if (route.bothWays()) {
          cost[to][from] = Math.min(cost[to][from], route.costPerTonne(0.05));
        }
      }
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          cost[i][j] = Math.min(cost[i][j], cost[i][k] + cost[k][j]);
        }
      }
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (Double.isInfinite(cost[i][j])) {
          cost[i][j] = 5 * 0.05 * 1.3 * Defaults.distance(places.get(i), places.get(j));
        }
      }
    }
    return cost;
  }
}
