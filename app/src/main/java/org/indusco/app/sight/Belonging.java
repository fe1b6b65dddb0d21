package org.indusco.app.sight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.indusco.app.register.Span;
import org.indusco.atlas.place.Bodies;
import org.indusco.atlas.place.Turns;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Placement;
import org.indusco.model.schema.Dated;
import org.jspecify.annotations.Nullable;

/// To which regions the bodies and places of a network belong during a time, by the rules of
/// [Bodies]. Before and after its life a body belongs where it did on the nearest day of it. What
/// is not known belongs to no region, and all that belongs to none has the empty id for it.
///
/// Between two days on which something begins or ends that matters, nothing changes; so the
/// answers are kept for the first day of each such time. Safe for use by several threads.
final class Belonging implements Homes {

  /// Of a network that could not be read: nothing belongs anywhere.
  static final Belonging NONE = new Belonging(Network.empty(), /* bodies= */ null);

  private static final Set<String> NOWHERE = Set.of("");

  private final @Nullable Bodies bodies;
  private final boolean depotAtEveryPlace;
  private final Map<String, Cooperative> cooperatives = new HashMap<>();
  private final Map<String, Depot> depots = new HashMap<>();
  private final Map<String, List<Placement>> placements = new HashMap<>();
  private final Set<String> places = new LinkedHashSet<>();
  private final Turns turns;
  private final Map<At, String> placeRegions = new ConcurrentHashMap<>();
  private final Map<At, String> depotRegions = new ConcurrentHashMap<>();
  private final Map<During, Set<String>> cooperativesDuring = new ConcurrentHashMap<>();
  private final Map<During, Set<String>> depotsDuring = new ConcurrentHashMap<>();

  private record At(String id, LocalDate day) {}

  private record During(String id, Span when) {}

  private Belonging(Network network, @Nullable Bodies bodies) {
    this.bodies = bodies;
    depotAtEveryPlace = !network.has(Depot.class);
    network.rows(Cooperative.class).forEach(row -> cooperatives.putIfAbsent(row.id(), row));
    network.rows(Depot.class).forEach(row -> depots.putIfAbsent(row.id(), row));
    network.rows(Place.class).forEach(row -> places.add(row.id()));
    for (Placement row : network.rows(Placement.class)) {
      placements.computeIfAbsent(row.cooperative(), id -> new ArrayList<>()).add(row);
    }
    turns = Turns.of(network);
  }

  /// That of a network without faults.
  static Belonging of(Network network, Bodies bodies) {
    return new Belonging(network, bodies);
  }

  /// There are some as soon as there is a body or place of which one could ask.
  private Bodies bodies() {
    return Objects.requireNonNull(bodies);
  }

  /// The regions of a cooperative during a time.
  @Override
  public Set<String> ofCooperative(String id, Span when) {
    Cooperative row = cooperatives.get(id);
    return row == null
        ? NOWHERE
        : kept(
            cooperativesDuring,
            new During(id, when),
            () -> collect(within(when, row), day -> region(row, day)));
  }

  /// Many rows tell of a body during the same few long times, of which all months are gone through;
  /// of single days there are many, and one is soon answered.
  private static Set<String> kept(
      Map<During, Set<String>> kept, During during, Supplier<Set<String>> regions) {
    boolean lasting = during.when().from() == null || during.when().to() == null;
    return lasting ? kept.computeIfAbsent(during, first -> regions.get()) : regions.get();
  }

  /// The regions of a depot during a time.
  @Override
  public Set<String> ofDepot(String id, Span when) {
    Depot row = depots.get(id);
    if (row != null) {
      return kept(
          depotsDuring,
          new During(id, when),
          () -> collect(within(when, row), day -> depotRegion(id, day)));
    }
    return depotAtEveryPlace ? ofPlace(id, when) : NOWHERE;
  }

  /// The regions of a place during a time.
  @Override
  public Set<String> ofPlace(String id, Span when) {
    return places.contains(id) ? collect(when, day -> placeRegion(id, day)) : NOWHERE;
  }

  private String region(Cooperative row, LocalDate day) {
    return bodies()
        .regions()
        .findTold(row.id(), day)
        .orElseGet(() -> placeRegion(stands(row, day), day));
  }

  private String stands(Cooperative row, LocalDate day) {
    String place = row.place();
    for (Placement placement : placements.getOrDefault(row.id(), List.of())) {
      if (placement.holdsOn(day)) {
        place = placement.place();
      }
    }
    return place;
  }

  private String placeRegion(String place, LocalDate day) {
    return placeRegions.computeIfAbsent(
        new At(place, turns.first(day)), at -> bodies().findRegion(at.id(), at.day()).orElse(""));
  }

  private String depotRegion(String depot, LocalDate day) {
    return depotRegions.computeIfAbsent(
        new At(depot, turns.first(day)),
        at -> bodies().regions().find(at.id(), at.day()).orElse(""));
  }

  private Set<String> collect(Span when, Function<LocalDate, String> region) {
    Set<String> regions = new LinkedHashSet<>();
    LocalDate to = when.to();
    LocalDate from = when.from() == null ? earliest(to) : when.from();
    regions.add(region.apply(from));
    for (LocalDate day : turns.days().tailSet(from, /* inclusive= */ false)) {
      if (to != null && !day.isBefore(to)) {
        break;
      }
      regions.add(region.apply(day));
    }
    return Collections.unmodifiableSet(regions);
  }

  private LocalDate earliest(@Nullable LocalDate to) {
    LocalDate beginning = turns.beginning();
    return to == null || beginning.isBefore(to) ? beginning : to.minusDays(1);
  }

  /// The days of a time that lie in a life, or the nearest day of the life.
  private static Span within(Span when, Dated life) {
    if (life.from() != null && life.to() != null && !life.from().isBefore(life.to())) {
      return when;
    }
    Span lived = Span.between(life.from(), life.to());
    return when.shared(lived).orElseGet(() -> nearest(when, lived));
  }

  private static Span nearest(Span when, Span lived) {
    LocalDate from = lived.from();
    LocalDate to = lived.to();
    if (from != null && when.to() != null && !when.to().isAfter(from)) {
      return day(from);
    }
    return day(to == null ? LocalDate.EPOCH : to.minusDays(1));
  }

  /// A single day as a span.
  static Span day(LocalDate day) {
    return day.equals(LocalDate.MAX) ? Span.since(day) : Span.between(day, day.plusDays(1));
  }
}
