package org.indusco.model.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.indusco.model.schema.Evidence;

/// Fills in what a network leaves out, as the meanings of its tables and columns promise.
///
/// Not filled in: funds (without them loans are not limited), placements (see [#startPlaces]) and
/// the affiliation of depots, which the atlas works out from shapes.
public final class Defaults {

  /// How much longer a road is than the straight line.
  private static final double DETOUR = 1.3;

  private final List<Omission> taken = new ArrayList<>();
  private Network network;

  private Defaults(Network network) {
    this.network = network;
  }

  /// A network in which nothing that planning needs is left out.
  ///
  /// @param network the completed network
  /// @param taken the missing tables for which a default was taken
  public record Completed(Network network, List<Omission> taken) {}

  /// Completes a network that has no faults.
  public static Completed complete(Network network) {
    Defaults work = new Defaults(network);
    work.note();
    work.industries();
    work.depots();
    work.routes();
    work.members();
    work.candidateSites();
    work.labour();
    work.supply();
    work.goals();
    return new Completed(work.network, List.copyOf(work.taken));
  }

  /// Where each cooperative stands at first, by cooperative: its placement of the day when the
  /// horizon begins or of its founding, whichever is later, else the place in the table
  /// cooperatives.
  public static Map<String, String> startPlaces(Network network) {
    LocalDate start = network.settings().start().atDay(1);
    Map<String, String> places = new LinkedHashMap<>();
    Map<String, LocalDate> firstDays = new HashMap<>();
    for (Cooperative cooperative : network.rows(Cooperative.class)) {
      LocalDate founded = cooperative.from();
      places.put(cooperative.id(), cooperative.place());
      firstDays.put(cooperative.id(), founded == null || founded.isBefore(start) ? start : founded);
    }
    for (Placement placement : network.rows(Placement.class)) {
      if (placement.holdsOn(firstDays.getOrDefault(placement.cooperative(), start))) {
        places.put(placement.cooperative(), placement.place());
      }
    }
    return places;
  }

  /// Length of the straight line over the earth between two places, in km.
  public static double distance(Place one, Place other) {
    double lat1 = Math.toRadians(one.lat());
    double lat2 = Math.toRadians(other.lat());
    double dLon = Math.toRadians(other.lon() - one.lon());
    double sinLat = Math.sin((lat2 - lat1) / 2);
    double sinLon = Math.sin(dLon / 2);
    double a = sinLat * sinLat + Math.cos(lat1) * Math.cos(lat2) * sinLon * sinLon;
    return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(a)));
  }

  private void note() {
    for (var schema : Network.schemas()) {
      if (!network.has(schema.type()) && !schema.table().absent().isEmpty()) {
        taken.add(Omission.of(schema.type()));
      }
    }
  }

  private void industries() {
    Map<String, Industry> byId = new LinkedHashMap<>();
    for (Industry industry : network.rows(Industry.class)) {
      byId.put(industry.id(), industry);
    }
    for (Recipe recipe : network.rows(Recipe.class)) {
      byId.computeIfAbsent(recipe.industry(), id -> unknown(id, recipe.evidence()));
    }
    for (Cooperative cooperative : network.rows(Cooperative.class)) {
      byId.computeIfAbsent(cooperative.industry(), id -> unknown(id, cooperative.evidence()));
    }
    network = network.with(Industry.class, List.copyOf(byId.values()));
  }

  private static Industry unknown(String id, Evidence evidence) {
    return new Industry(id, id, "", id, 0, 0, 1, evidence);
  }

  private void depots() {
    if (!network.has(Depot.class)) {
      network =
          network.with(
              Depot.class,
              network.rows(Place.class).stream()
                  .map(
                      place ->
                          new Depot(
                              place.id(),
                              place.name(),
                              place.nameZh(),
                              place.id(),
                              null,
                              null,
                              500,
                              place.evidence()))
                  .toList());
    }
  }

  private void routes() {
    if (network.has(Route.class)) {
      return;
    }
    Map<String, Place> places = places();
    List<Place> ends =
        network.rows(Depot.class).stream().map(Depot::place).distinct().map(places::get).toList();
    List<Route> routes = new ArrayList<>();
    for (int i = 0; i < ends.size(); i++) {
      for (int j = i + 1; j < ends.size(); j++) {
        double straight = distance(ends.get(i), ends.get(j));
        if (straight <= network.settings().routeKm()) {
          routes.add(cartRoad(ends.get(i), ends.get(j), Math.rint(DETOUR * straight)));
        }
      }
    }
    network = network.with(Route.class, routes);
  }

  private static Route cartRoad(Place from, Place to, double km) {
    return new Route(
        from.id(), to.id(), Route.Mode.CART, km, null, null, 200, null, null, true, Evidence.NONE);
  }

  private void members() {
    Map<String, String> usualSkill = new TreeMap<>();
    for (Recipe recipe : network.rows(Recipe.class)) {
      usualSkill.putIfAbsent(recipe.industry(), recipe.skill());
    }
    List<CooperativeMember> members = new ArrayList<>(network.rows(CooperativeMember.class));
    Set<String> counted =
        members.stream().map(CooperativeMember::cooperative).collect(Collectors.toSet());
    for (Cooperative cooperative : network.rows(Cooperative.class)) {
      if (!counted.contains(cooperative.id()) && !cooperative.proposed()) {
        String skill = usualSkill.getOrDefault(cooperative.industry(), "general");
        members.add(
            new CooperativeMember(
                cooperative.id(), skill, cooperative.crew(), 0, cooperative.evidence()));
      }
    }
    network = network.with(CooperativeMember.class, members);
  }

  private void candidateSites() {
    Map<String, Place> places = places();
    Map<String, Set<String>> byCooperative = new LinkedHashMap<>();
    for (CandidateSite site : network.rows(CandidateSite.class)) {
      byCooperative
          .computeIfAbsent(site.cooperative(), id -> new LinkedHashSet<>())
          .add(site.place());
    }
    Map<String, List<String>> nearest = new LinkedHashMap<>();
    List<CandidateSite> sites = new ArrayList<>();
    Map<String, Set<String>> pinned = new HashMap<>();
    for (Pin pin : network.rows(Pin.class)) {
      if (!pin.place().isEmpty()) {
        pinned.computeIfAbsent(pin.cooperative(), id -> new LinkedHashSet<>()).add(pin.place());
      }
    }
    startPlaces(network)
        .forEach(
            (cooperative, start) -> {
              Set<String> choice = new LinkedHashSet<>();
              choice.add(start);
              choice.addAll(pinned.getOrDefault(cooperative, Set.of()));
              Set<String> given = byCooperative.get(cooperative);
              choice.addAll(
                  given != null
                      ? given
                      : nearest.computeIfAbsent(
                          start, id -> nearestTo(Objects.requireNonNull(places.get(id)))));
              for (String place : choice) {
                sites.add(new CandidateSite(cooperative, place, Evidence.NONE));
              }
            });
    network = network.with(CandidateSite.class, sites);
  }

  private List<String> nearestTo(Place start) {
    Settings settings = network.settings();
    return network.rows(Place.class).stream()
        .filter(place -> distance(start, place) <= settings.candidateKm())
        .sorted(
            Comparator.comparingDouble((Place place) -> distance(start, place))
                .thenComparing(Place::id))
        .limit(settings.candidateSites())
        .map(Place::id)
        .toList();
  }

  private void labour() {
    if (network.has(Labour.class)) {
      return;
    }
    double all = network.rows(Cooperative.class).stream().mapToInt(Cooperative::crew).sum();
    List<Labour> labour = new ArrayList<>();
    for (Depot depot : network.rows(Depot.class)) {
      network.rows(Recipe.class).stream()
          .map(Recipe::skill)
          .distinct()
          .forEach(
              skill ->
                  labour.add(new Labour(depot.id(), skill, null, null, all, 0, depot.evidence())));
    }
    network = network.with(Labour.class, labour);
  }

  private void supply() {
    if (network.has(Supply.class)) {
      return;
    }
    double crews = network.rows(Cooperative.class).stream().mapToInt(Cooperative::crew).sum();
    Map<String, Double> mostUsed = new TreeMap<>();
    for (RecipeGood use : network.rows(RecipeGood.class)) {
      if (use.direction() == RecipeGood.Direction.IN) {
        mostUsed.merge(use.good(), use.quantity(), Math::max);
      }
    }
    List<Supply> supply = new ArrayList<>();
    for (Good good : network.rows(Good.class)) {
      if (good.kind() == Good.Kind.RAW) {
        double quantity = crews * mostUsed.getOrDefault(good.id(), 0.0);
        for (Depot depot : network.rows(Depot.class)) {
          supply.add(
              new Supply(depot.id(), good.id(), null, null, quantity, null, "", good.evidence()));
        }
      }
    }
    network = network.with(Supply.class, supply);
  }

  private void goals() {
    Map<Goal.Aim, Goal> byAim = new TreeMap<>();
    for (Goal goal : network.rows(Goal.class)) {
      byAim.put(goal.id(), goal);
    }
    for (Goal.Aim aim : Goal.Aim.values()) {
      byAim.computeIfAbsent(
          aim,
          missing ->
              new Goal(
                  missing,
                  "",
                  "",
                  network.has(Goal.class) ? 0 : missing.usualWeight(),
                  Evidence.NONE));
    }
    network = network.with(Goal.class, List.copyOf(byAim.values()));
  }

  private Map<String, Place> places() {
    return network.rows(Place.class).stream()
        .collect(Collectors.toMap(Place::id, place -> place, (a, b) -> a, LinkedHashMap::new));
  }
}
