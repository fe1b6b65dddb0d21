package org.indusco.planner.drawn;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.model.network.Affiliation;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Route;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Zone;
import org.indusco.planner.outside.Geography;

/// A geography without shapes, read off the tables of a network, where everything is known.
///
/// A depot serves its own place and places without an open depot within 60 km; carriage takes the
/// cheapest way over routes, or the straight line by cart where no routes lead.
public final class DrawnGeography implements Geography {

  private static final double REACH = 60;

  private final Network network;
  private final Horizon horizon;
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Double> ways = new HashMap<>();

  public DrawnGeography(Network network) {
    this.network = network;
    horizon = Horizon.of(network.settings());
    network.rows(Place.class).forEach(place -> places.put(place.id(), place));
    findWays();
  }

  @Override
  public boolean closed(String place, int month) {
    List<Threat> threats = threats(place, month);
    return threats.isEmpty()
        ? zones(place, month).stream().anyMatch(Zone::closed)
        : threats.stream().anyMatch(Threat::closed);
  }

  @Override
  public double risk(String place, int month) {
    List<Threat> threats = threats(place, month);
    return threats.isEmpty()
        ? zones(place, month).stream().mapToDouble(Zone::riskPerMonth).max().orElse(0)
        : threats.stream().mapToDouble(Threat::risk).max().orElse(0);
  }

  @Override
  public boolean guerrilla(String place, int month) {
    return zones(place, month).stream().anyMatch(zone -> zone.kind() == Zone.Kind.GUERRILLA);
  }

  @Override
  public double carriage(String from, String to, int month) {
    Double way = ways.get(from + ">" + to);
    return way != null ? way : 5 * network.settings().haulage() * distance(from, to);
  }

  @Override
  public Optional<String> findDepot(String place, int month) {
    return network.rows(Depot.class).stream()
        .filter(depot -> depot.holdsOn(day(month)) && !closed(depot.place(), month))
        .filter(depot -> distance(depot.place(), place) <= REACH)
        .min(Comparator.comparingDouble((Depot depot) -> distance(depot.place(), place)))
        .map(Depot::id);
  }

  @Override
  public Optional<String> findRegion(String depot, int month) {
    return network.rows(Affiliation.class).stream()
        .filter(affiliation -> affiliation.body().equals(depot) && affiliation.holdsOn(day(month)))
        .map(Affiliation::region)
        .findFirst();
  }

  private LocalDate day(int month) {
    return horizon.firstDay(month);
  }

  private List<Threat> threats(String place, int month) {
    return network.rows(Threat.class).stream()
        .filter(threat -> threat.place().equals(place) && threat.holdsOn(day(month)))
        .toList();
  }

  private List<Zone> zones(String place, int month) {
    return network.rows(Zone.class).stream()
        .filter(zone -> zone.places().contains(place) && zone.holdsOn(day(month)))
        .toList();
  }

  private double distance(String one, String other) {
    return Defaults.distance(place(one), place(other));
  }

  private Place place(String id) {
    Place place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("no place " + id);
    }
    return place;
  }

  private void findWays() {
    for (Route route : network.rows(Route.class)) {
      double cost = route.costPerTonne(network.settings().haulage());
      ways.merge(route.from() + ">" + route.to(), cost, Math::min);
      if (route.bothWays()) {
        ways.merge(route.to() + ">" + route.from(), cost, Math::min);
      }
    }
    places.keySet().forEach(via -> places.keySet().forEach(from -> shorten(from, via)));
  }

  private void shorten(String from, String via) {
    Double first = ways.get(from + ">" + via);
    for (String to : places.keySet()) {
      Double second = ways.get(via + ">" + to);
      if (first != null && second != null) {
        ways.merge(from + ">" + to, first + second, Math::min);
      }
    }
  }
}
