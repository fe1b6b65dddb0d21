package org.indusco.atlas.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.locationtech.jts.geom.Coordinate;

/// The places of a network by id.
final class Gazetteer {

  private final Map<String, Place> byId = new LinkedHashMap<>();

  Gazetteer(Network network) {
    network.rows(Place.class).forEach(place -> byId.put(place.id(), place));
  }

  /// @throws IllegalArgumentException when there is no such place
  Place get(String id) {
    Place place = byId.get(id);
    if (place == null) {
      throw new IllegalArgumentException("there is no place " + id);
    }
    return place;
  }

  List<Place> all() {
    return List.copyOf(byId.values());
  }

  static Coordinate spot(Place place) {
    return new Coordinate(place.lon(), place.lat());
  }
}
