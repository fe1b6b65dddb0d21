package org.indusco.atlas.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.atlas.census.Census;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.place.Conditions;
import org.indusco.atlas.place.Regions;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.shape.Shape;

/// What there is on a day: regions, depots, places, shapes and counts.
public final class Survey {

  private final Network network;
  private final LocalDate day;
  private final Regions regions;
  private final Census census;
  private final Map<String, Place> places = new LinkedHashMap<>();

  private Survey(Network network, LocalDate day, Regions regions, Census census) {
    this.network = network;
    this.day = day;
    this.regions = regions;
    this.census = census;
    network.rows(Place.class).forEach(place -> places.put(place.id(), place));
  }

  /// Surveys a network on a day.
  public static Survey of(Network network, LocalDate day, Conditions hindsight, Regions regions) {
    return new Survey(network, day, regions, Census.on(day, network, hindsight, regions));
  }

  Network network() {
    return network;
  }

  LocalDate day() {
    return day;
  }

  /// The month after the planning horizon.
  YearMonth end() {
    Horizon horizon = Horizon.of(network.settings());
    return horizon.month(horizon.months());
  }

  Census census() {
    return census;
  }

  List<Place> places() {
    return List.copyOf(places.values());
  }

  /// @throws IllegalArgumentException when there is no such place
  Place place(String id) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("there is no place " + id);
    }
    return place;
  }

  /// The regions of the day, each once.
  List<Region> regions() {
    Map<String, Region> byId = new LinkedHashMap<>();
    regions.on(day).forEach(region -> byId.putIfAbsent(region.id(), region));
    return List.copyOf(byId.values());
  }

  List<Shape> regionShapes() {
    return regions.shapesOn(day);
  }

  /// The hue of a region, the same on every date.
  String hue(String region) {
    List<String> ids = new ArrayList<>();
    for (Region row : network.rows(Region.class)) {
      if (!ids.contains(row.id())) {
        ids.add(row.id());
      }
    }
    return Hues.region(region, ids.indexOf(region));
  }

  Set<String> headquarters() {
    return regions().stream().map(Region::headquarters).collect(Collectors.toSet());
  }

  List<Depot> depots() {
    return network.rows(Depot.class).stream().filter(depot -> depot.holdsOn(day)).toList();
  }

  /// How many of the day's depots belong to a region.
  long depotsOf(String region) {
    return depots().stream()
        .filter(depot -> regions.find(depot.id(), day).filter(region::equals).isPresent())
        .count();
  }
}
