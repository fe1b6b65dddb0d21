package org.indusco.atlas.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;

/// Adds amounts up by place, and ways by their ends.
final class Tally {

  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> depots = new HashMap<>();
  private final Map<String, Double> amounts = new TreeMap<>();
  private final Set<String> estimated = new HashSet<>();
  private final Map<List<String>, Double> ways = new HashMap<>();

  Tally(Network network) {
    network.rows(Place.class).forEach(place -> places.putIfAbsent(place.id(), place));
    network.rows(Depot.class).forEach(depot -> depots.putIfAbsent(depot.id(), depot.place()));
  }

  /// The place of a depot; the id itself when there is no such depot.
  String placeOf(String depot) {
    return depots.getOrDefault(depot, depot);
  }

  boolean hasPlace(String id) {
    return places.containsKey(id);
  }

  void add(String place, double value, boolean isEstimated) {
    amounts.merge(place, value, Double::sum);
    if (isEstimated) {
      estimated.add(place);
    }
  }

  void add(String from, String to, String kind, double value) {
    ways.merge(List.of(from, to, kind), value, Double::sum);
  }

  Figures figures(String subject, String unit) {
    List<Spot> spots = new ArrayList<>();
    amounts.forEach(
        (id, value) -> {
          if (value > 0) {
            spots.add(new Spot(place(id), value, estimated.contains(id)));
          }
        });
    spots.sort(Comparator.comparingDouble((Spot spot) -> -spot.value()));
    List<Flow> flows = new ArrayList<>();
    ways.forEach(
        (way, value) ->
            flows.add(new Flow(place(way.get(0)), place(way.get(1)), value, way.get(2))));
    flows.sort(
        Comparator.comparingDouble(Flow::value)
            .thenComparing(flow -> flow.from().id())
            .thenComparing(flow -> flow.to().id())
            .thenComparing(Flow::kind));
    return new Figures(spots, flows, subject, unit);
  }

  private Place place(String id) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("there is no place " + id);
    }
    return place;
  }
}
