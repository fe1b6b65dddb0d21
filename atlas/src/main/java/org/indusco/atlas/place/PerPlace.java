package org.indusco.atlas.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What touches each place, in the order in which it was added.
final class PerPlace<T> {

  private final Map<String, List<T>> lists = new HashMap<>();

  PerPlace(Gazetteer gazetteer) {
    gazetteer.all().forEach(place -> lists.put(place.id(), new ArrayList<>()));
  }

  /// @throws IllegalArgumentException when there is no such place
  List<T> get(String place) {
    List<T> list = lists.get(place);
    if (list == null) {
      throw new IllegalArgumentException("there is no place " + place);
    }
    return list;
  }
}
