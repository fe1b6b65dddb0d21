package org.indusco.atlas.way;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Route;

/// The cheapest ways between places.
///
/// Few sets of open routes occur, and few places are asked from; so the costs from a place are
/// worked out once for each set of open routes and kept. Safe for use by several threads.
public final class Ways {

  /// How much longer a way over open country is than the straight line.
  public static final double DETOUR = 1.3;

  private final List<Place> places;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Route> routes;
  private final double haulage;
  private final Map<BitSet, Roads> roads = new ConcurrentHashMap<>();
  private final Map<LocalDate, Roads> byDay = new ConcurrentHashMap<>();
  private final Map<Tree, double[]> trees = new ConcurrentHashMap<>();

  /// The ways of a network that has routes, be it by default.
  public Ways(Network network) {
    places = network.rows(Place.class);
    for (int i = 0; i < places.size(); i++) {
      numbers.put(places.get(i).id(), i);
    }
    routes = network.rows(Route.class);
    haulage = network.settings().haulage();
  }

  /// Cost of the cheapest way over the routes open on a day, else that of a cart on a way
  /// [#DETOUR] times as long as the straight line; in money per tonne.
  ///
  /// @throws IllegalArgumentException when there is no such place
  public double costPerTonne(String from, String to, LocalDate day) {
    int start = number(from);
    int end = number(to);
    if (start == end) {
      return 0;
    }
    Roads open = byDay.computeIfAbsent(day, this::roadsOn);
    double cost = trees.computeIfAbsent(new Tree(open, start), Tree::costs)[end];
    return Double.isFinite(cost) ? cost : overland(places.get(start), places.get(end));
  }

  private record Tree(Roads open, int start) {
    double[] costs() {
      return open.costsFrom(start);
    }
  }

  private double overland(Place from, Place to) {
    return Route.Mode.CART.cost(DETOUR * Defaults.distance(from, to), haulage);
  }

  private Roads roadsOn(LocalDate day) {
    BitSet open = new BitSet();
    for (int i = 0; i < routes.size(); i++) {
      open.set(i, routes.get(i).open().holdsOn(day));
    }
    return roads.computeIfAbsent(open, this::lay);
  }

  private Roads lay(BitSet open) {
    List<List<Roads.Road>> from = new ArrayList<>();
    places.forEach(place -> from.add(new ArrayList<>()));
    open.stream()
        .mapToObj(routes::get)
        .forEach(
            route -> {
              int one = number(route.from());
              int other = number(route.to());
              double cost = route.costPerTonne(haulage);
              from.get(one).add(new Roads.Road(other, cost));
              if (route.bothWays()) {
                from.get(other).add(new Roads.Road(one, cost));
              }
            });
    return new Roads(from.stream().map(some -> some.toArray(Roads.Road[]::new)).toList());
  }

  private int number(String place) {
    Integer number = numbers.get(place);
    if (number == null) {
      throw new IllegalArgumentException("there is no place " + place);
    }
    return number;
  }
}
