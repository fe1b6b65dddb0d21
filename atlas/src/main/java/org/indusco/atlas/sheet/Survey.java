package org.indusco.atlas.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.atlas.census.Census;
import org.indusco.atlas.figure.Members;
import org.indusco.atlas.figure.Output;
import org.indusco.atlas.ink.Hues;
import org.indusco.atlas.place.Conditions;
import org.indusco.atlas.place.Regions;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Fact;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.shape.Shape;

/// What there is on a day: regions, depots, places, shapes and counts.
public final class Survey {

  private final Outlines outlines;
  private final Network network;
  private final LocalDate day;
  private final Regions regions;
  private final Census census;
  private final String focus;
  private final Map<String, Place> places = new LinkedHashMap<>();

  private Survey(Outlines outlines, LocalDate day, Regions regions, Census census, String focus) {
    this.outlines = outlines;
    network = outlines.network();
    this.day = day;
    this.regions = regions;
    this.census = census;
    this.focus = focus;
    network.rows(Place.class).forEach(place -> places.put(place.id(), place));
  }

  /// Surveys a network on a day.
  ///
  /// @param outlines of the network
  /// @param focus id of the region that counts alone; empty when all count
  public static Survey of(
      Outlines outlines, LocalDate day, Conditions hindsight, Regions regions, String focus) {
    Census all = Census.on(day, outlines.network(), hindsight, regions);
    return new Survey(
        outlines, day, regions, focus.isEmpty() ? all : all.of(focus, regions, day), focus);
  }

  Outlines outlines() {
    return outlines;
  }

  Network network() {
    return network;
  }

  LocalDate day() {
    return day;
  }

  /// Figures of all members that sources give next to the day.
  List<Fact> told() {
    return new Members(network).told(day);
  }

  /// Figures of all production that sources give.
  List<Fact> wholeProduction() {
    return new Output(network).whole();
  }

  /// The regions that count: one when the map is cut to it, else all.
  List<Region> own() {
    return regions().stream()
        .filter(region -> focus.isEmpty() || region.id().equals(focus))
        .toList();
  }

  /// Whether a place belongs to the regions that count.
  boolean counts(Place place) {
    return focus.isEmpty() || regions.findAt(place.id(), day).filter(focus::equals).isPresent();
  }

  /// Whether a depot belongs to the regions that count.
  boolean belongs(Depot depot) {
    return focus.isEmpty() || regions.find(depot.id(), day).filter(focus::equals).isPresent();
  }

  /// How many cooperatives the depot serves that serves the most.
  int mostServed() {
    return depots().stream().mapToInt(depot -> census.totalAt(depot.id()).number()).max().orElse(0);
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
