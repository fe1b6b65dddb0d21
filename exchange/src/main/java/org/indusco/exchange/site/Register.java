package org.indusco.exchange.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indusco.atlas.Atlas;
import org.indusco.atlas.census.Census;
import org.indusco.atlas.figure.Figures;
import org.indusco.atlas.figure.Members;
import org.indusco.atlas.place.Bodies;
import org.indusco.atlas.place.Conditions;
import org.indusco.atlas.place.Regions;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Placement;
import org.indusco.model.network.Region;

/// What a network's tables say of a day: who stood where, and to which region it belonged.
final class Register {

  private final Network network;
  private final Conditions conditions;
  private final Regions regions;
  private final Bodies bodies;
  private final LocalDate end;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<LocalDate, Census> counted = new HashMap<>();
  private final Map<String, Set<Cooperative>> ever = new HashMap<>();

  /// @param network with its defaults filled in
  Register(Network network, Atlas atlas) {
    this.network = network;
    conditions = atlas.knowing(null);
    regions = new Regions(network);
    bodies = new Bodies(network, conditions, regions);
    Horizon horizon = Horizon.of(network.settings());
    end = horizon.firstDay(horizon.months());
    network.rows(Place.class).forEach(place -> places.putIfAbsent(place.id(), place));
    Map<String, Cooperative> byId = new HashMap<>();
    for (Cooperative row : network.rows(Cooperative.class)) {
      byId.put(row.id(), row);
      ever.computeIfAbsent(row.place(), none -> new LinkedHashSet<>()).add(row);
    }
    for (Placement row : network.rows(Placement.class)) {
      Cooperative moved = byId.get(row.cooperative());
      if (moved != null) {
        ever.computeIfAbsent(row.place(), none -> new LinkedHashSet<>()).add(moved);
      }
    }
  }

  /// Cooperatives with members and depots on a day, as the register holds them.
  ///
  /// @param cooperatives that stood, without those that are only proposed
  /// @param estimated whether a row of them is an estimate
  /// @param members of these cooperatives
  /// @param depots whose dates hold
  /// @param undated how many of the depots have no first day
  /// @param lost how many of the depots lie where nothing could stand
  record Standing(
      int cooperatives, boolean estimated, Figures members, int depots, int undated, int lost) {}

  Network network() {
    return network;
  }

  /// Whether the register still tells of cooperatives on a day: until its last month planned.
  boolean tellsOf(LocalDate day) {
    return day.isBefore(end);
  }

  Standing on(LocalDate day) {
    List<Cooperative> there =
        network.rows(Cooperative.class).stream()
            .filter(cooperative -> cooperative.holdsOn(day) && !cooperative.proposed())
            .toList();
    boolean estimated = there.stream().anyMatch(row -> HowKnown.doubtful(row.evidence()));
    List<Depot> depots = depotsOn(day);
    int undated = (int) depots.stream().filter(depot -> depot.from() == null).count();
    int lost = (int) depots.stream().filter(depot -> closed(depot.place(), day)).count();
    Figures members = new Members(network).on(day);
    return new Standing(there.size(), estimated, members, depots.size(), undated, lost);
  }

  List<Depot> depotsOn(LocalDate day) {
    return network.rows(Depot.class).stream().filter(depot -> depot.holdsOn(day)).toList();
  }

  /// Whether nothing could stand at a place in the month of a day, as is known today.
  boolean closed(String place, LocalDate day) {
    return conditions.closed(place, YearMonth.from(day));
  }

  /// The count by region, depot and industry group.
  synchronized Census census(LocalDate day) {
    return counted.computeIfAbsent(day, key -> Census.on(key, network, conditions, regions));
  }

  /// The regions of a day, each once.
  List<Region> regionsOn(LocalDate day) {
    Map<String, Region> byId = new LinkedHashMap<>();
    regions.on(day).forEach(region -> byId.putIfAbsent(region.id(), region));
    return List.copyOf(byId.values());
  }

  /// The rows of each region by its id, in the order of the table.
  Map<String, List<Region>> regions() {
    Map<String, List<Region>> rows = new LinkedHashMap<>();
    for (Region row : network.rows(Region.class)) {
      rows.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  /// The region that a depot belongs to on a day.
  Optional<String> findRegionOfDepot(String depot, LocalDate day) {
    return regions.find(depot, day);
  }

  /// The region of a place on a day: that of the depot that serves it, else that in which it lies.
  Optional<String> findRegion(String place, LocalDate day) {
    return bodies.findRegion(place, day);
  }

  /// The region of a town on a day, be it lost or not: that of the depot in it, else that of the
  /// depot that serves it.
  Optional<String> findRegionOfTown(String place, LocalDate day) {
    return network.rows(Depot.class).stream()
        .filter(depot -> depot.place().equals(place))
        .findFirst()
        .map(depot -> regions.find(depot.id(), day))
        .orElseGet(() -> findRegion(place, day));
  }

  Optional<Place> findPlace(String id) {
    return Optional.ofNullable(places.get(id));
  }

  /// Where each cooperative stands on a day, by its id; those that do not stand are left out.
  Map<String, String> whereabouts(LocalDate day) {
    return Bodies.whereabouts(network, day);
  }

  /// The cooperatives that at any time stood at a place.
  List<Cooperative> everAt(String place) {
    return List.copyOf(ever.getOrDefault(place, Set.of()));
  }

  /// The places where at any time a headquarters, a depot or a cooperative stands, in the order of
  /// the table places.
  List<Place> towns() {
    Set<String> used = new LinkedHashSet<>();
    network.rows(Region.class).forEach(row -> used.add(row.headquarters()));
    network.rows(Depot.class).forEach(row -> used.add(row.place()));
    network.rows(Cooperative.class).forEach(row -> used.add(row.place()));
    network.rows(Placement.class).forEach(row -> used.add(row.place()));
    return places.values().stream().filter(place -> used.contains(place.id())).toList();
  }
}
