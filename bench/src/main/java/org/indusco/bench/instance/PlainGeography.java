package org.indusco.bench.instance;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.planner.outside.Geography;

/// A world without danger, where a depot serves only the place it is named after.
///
/// @param depots ids of depots, which are those of their places
/// @param ways what carrying costs
record PlainGeography(Set<String> depots, Ways ways) implements Geography {

  PlainGeography {
    depots = Set.copyOf(depots);
  }

  /// What carrying a tonne costs, in money.
  @FunctionalInterface
  interface Ways {
    double cost(String from, String to, int month);
  }

  /// The world of a network.
  static PlainGeography of(Network network, Ways ways) {
    Set<String> ids = new HashSet<>();
    network.rows(Depot.class).forEach(depot -> ids.add(depot.id()));
    return new PlainGeography(ids, ways);
  }

  @Override
  public boolean closed(String place, int month) {
    return false;
  }

  @Override
  public double risk(String place, int month) {
    return 0;
  }

  @Override
  public boolean guerrilla(String place, int month) {
    return false;
  }

  @Override
  public double carriage(String from, String to, int month) {
    return ways.cost(from, to, month);
  }

  @Override
  public Optional<String> findDepot(String place, int month) {
    return depots.contains(place) ? Optional.of(place) : Optional.empty();
  }

  @Override
  public Optional<String> findRegion(String depot, int month) {
    return Optional.empty();
  }
}
