package org.indusco.exchange.layer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.shape.Shape;

/// Where the places and depots of a network lie; what is not in it lies nowhere.
final class Whereabouts {

  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> depots = new HashMap<>();

  Whereabouts(Network network) {
    network.rows(Place.class).forEach(place -> places.put(place.id(), place));
    network.rows(Depot.class).forEach(depot -> depots.putIfAbsent(depot.id(), depot.place()));
  }

  /// The point of a place.
  List<Shape.Part> point(String place) {
    return path(place);
  }

  /// The point of a depot.
  List<Shape.Part> pointOfDepot(String depot) {
    return path(depots.getOrDefault(depot, ""));
  }

  /// The straight line between two places; it does not follow roads. There is none from a place
  /// to itself.
  List<Shape.Part> line(String from, String to) {
    return from.equals(to) ? List.of() : path(from, to);
  }

  /// The straight line between two depots.
  List<Shape.Part> lineOfDepots(String from, String to) {
    return line(depots.getOrDefault(from, ""), depots.getOrDefault(to, ""));
  }

  private List<Shape.Part> path(String... ids) {
    double[] flat = new double[2 * ids.length];
    for (int i = 0; i < ids.length; i++) {
      Place place = places.get(ids[i]);
      if (place == null) {
        return List.of();
      }
      flat[2 * i] = place.lon();
      flat[2 * i + 1] = place.lat();
    }
    return List.of(new Shape.Part(List.of(flat)));
  }
}
