package org.indusco.planner.exact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.indusco.model.network.CandidateSite;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Good;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Pin;
import org.indusco.model.network.Place;
import org.indusco.model.network.Recipe;
import org.indusco.planner.outside.Geography;
import org.jspecify.annotations.Nullable;

/// The network's rows by id and the figures worked out from them.
final class Terms {

  final Network network;
  final Geography geography;
  final Horizon horizon;
  final int months;
  private final Map<String, Good> goods;
  private final Map<String, Depot> depots;
  private final Map<String, Industry> industries;
  private final Map<String, Recipe> recipes;

  Terms(Network network, Geography geography) {
    this.network = network;
    this.geography = geography;
    horizon = Horizon.of(network.settings());
    months = horizon.months();
    goods = byId(network.rows(Good.class), Good::id);
    depots = byId(network.rows(Depot.class), Depot::id);
    industries = byId(network.rows(Industry.class), Industry::id);
    recipes = byId(network.rows(Recipe.class), Recipe::id);
  }

  <R extends Record> List<R> rows(Class<R> table) {
    return network.rows(table);
  }

  Good good(String id) {
    return get(goods, id);
  }

  Depot depot(String id) {
    return get(depots, id);
  }

  Industry industry(String id) {
    return get(industries, id);
  }

  Recipe recipe(String id) {
    return get(recipes, id);
  }

  double weight(Goal.Aim aim) {
    return rows(Goal.class).stream()
        .filter(goal -> goal.id() == aim)
        .mapToDouble(Goal::weight)
        .sum();
  }

  String start(Cooperative unit) {
    return get(Defaults.startPlaces(network), unit.id());
  }

  /// The first month in which there is such a cooperative.
  int founded(Cooperative unit) {
    int t = 0;
    while (t < months && !unit.holdsOn(horizon.firstDay(t))) {
      t++;
    }
    return t;
  }

  /// Whether there is such a cooperative in a month, and no decision that it does not work: one
  /// that stands is closed by it for good.
  boolean there(Cooperative unit, int t) {
    for (Pin pin : rows(Pin.class)) {
      if (pin.cooperative().equals(unit.id()) && pin.place().isEmpty()) {
        boolean rests =
            unit.proposed() ? t < horizon.end(pin.to()) : t >= horizon.first(pin.from());
        if (rests) {
          return false;
        }
      }
    }
    return unit.holdsOn(horizon.firstDay(t));
  }

  boolean limited(String place) {
    return rows(Place.class).stream()
        .anyMatch(row -> row.id().equals(place) && row.premises() != null);
  }

  Set<String> sites(Cooperative unit) {
    Set<String> sites = new LinkedHashSet<>();
    rows(CandidateSite.class).stream()
        .filter(site -> site.cooperative().equals(unit.id()))
        .forEach(site -> sites.add(site.place()));
    sites.add(start(unit));
    return sites;
  }

  double equipmentValue(Cooperative unit, Baggage baggage) {
    return rows(CooperativeEquipment.class).stream()
        .filter(piece -> piece.cooperative().equals(unit.id()) && baggage.holds(piece))
        .mapToDouble(piece -> piece.count() * good(piece.good()).value())
        .sum();
  }

  boolean placeOpen(String place, int t) {
    return !geography.closed(place, t);
  }

  boolean open(Depot depot, int t) {
    return t >= 0
        && t < months
        && depot.holdsOn(horizon.firstDay(t))
        && placeOpen(depot.place(), t);
  }

  Optional<String> depotOf(String place, int t) {
    return geography.findDepot(place, t);
  }

  /// The depot whose funds lend for a move.
  Optional<String> lender(String from, String to, int t) {
    return depotOf(from, t).or(() -> depotOf(to, t));
  }

  double moveCost(Cooperative unit, String from, String to, Baggage baggage, int t) {
    return industry(unit.industry()).moveCost()
        + tonnes(unit, baggage) * geography.carriage(from, to, t);
  }

  /// What a cooperative carries when it moves.
  double tonnes(Cooperative unit, Baggage baggage) {
    double lighter =
        rows(CooperativeEquipment.class).stream()
            .filter(piece -> piece.cooperative().equals(unit.id()) && !baggage.holds(piece))
            .mapToDouble(piece -> piece.count() * tonnes(piece.good()))
            .sum();
    return Math.max(0, unit.tonnesToMove() - lighter);
  }

  double tonnes(String good) {
    return good(good).kg() / 1000;
  }

  double priceOf(@Nullable Double given, String good) {
    return given == null ? good(good).value() : given;
  }

  /// Money that a unit of an order's floor counts beyond its value.
  double floorValue(Order order) {
    Double given = order.floorValue();
    return given == null ? priceOf(order.value(), order.good()) : given;
  }

  int due(Order order) {
    var due = order.due();
    return due == null ? months - 1 : horizon.index(due);
  }

  int latest(Order order) {
    var latest = order.latest();
    return Math.min(months - 1, latest == null ? due(order) : horizon.index(latest));
  }

  int late(Order order, int t) {
    return Math.max(0, t - due(order));
  }

  /// Money for a unit delivered in a month.
  double value(Order order, int t) {
    double part = Math.max(0, 1 - order.lateDiscount() * late(order, t));
    return priceOf(order.value(), order.good()) * part;
  }

  private static <R> Map<String, R> byId(List<R> rows, Function<R, String> id) {
    return rows.stream().collect(Collectors.toMap(id, row -> row));
  }

  private static <R> R get(Map<String, R> rows, String id) {
    R row = rows.get(id);
    if (row == null) {
      throw new IllegalArgumentException("no row " + id);
    }
    return row;
  }
}
