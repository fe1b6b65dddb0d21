package org.indusco.atlas.census;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.indusco.atlas.place.Conditions;
import org.indusco.atlas.place.Regions;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Fact;
import org.indusco.model.network.Network;
import org.indusco.model.network.Placement;
import org.indusco.model.schema.Basis;
import org.indusco.model.schema.EdtfDate;

/// The cooperatives of a day by region, depot and industry group.
///
/// A cooperative counts when it stands on the day. Before the first census by industry, or before
/// the horizon begins, those count too that the register holds when the horizon begins: that count
/// is carried back, and [#findCarriedFrom] tells from when.
public final class Census {

  private static final Set<String> MEASURES = Set.of("cooperatives", "societies");

  private final Groups groups;
  private final Map<Key, Count> byRegion = new TreeMap<>();
  private final Map<Key, Count> byDepot = new TreeMap<>();
  private final Optional<EdtfDate> carriedFrom;

  private final List<Fact> facts;

  private Census(Groups groups, Optional<EdtfDate> carriedFrom, List<Fact> facts) {
    this.groups = groups;
    this.carriedFrom = carriedFrom;
    this.facts = facts;
  }

  private record Key(String body, String group) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byBody = body.compareTo(other.body);
      return byBody != 0 ? byBody : group.compareTo(other.group);
    }
  }

  /// Counts a network's cooperatives on a day.
  ///
  /// @param conditions tell which depot serves each place
  /// @param regions tell to which region each depot belongs
  public static Census on(LocalDate day, Network network, Conditions conditions, Regions regions) {
    List<Fact> facts =
        network.rows(Fact.class).stream()
            .filter(fact -> counts(fact) && fact.evidence().basis() == Basis.SOURCED)
            .filter(fact -> sameMonth(fact.date(), day))
            .toList();
    Census census = new Census(new Groups(network), carriedFrom(day, network), facts);
    Map<String, String> places = placesOn(day, network);
    LocalDate start = network.settings().start().atDay(1);
    for (Cooperative cooperative : network.rows(Cooperative.class)) {
      boolean carried =
          census.carriedFrom.isPresent() && day.isBefore(start) && cooperative.holdsOn(start);
      if (cooperative.holdsOn(day) || carried) {
        String place = places.getOrDefault(cooperative.id(), cooperative.place());
        Optional<String> depot = conditions.findDepot(place, YearMonth.from(day));
        Optional<String> region =
            depot.isPresent() ? regions.find(depot.get(), day) : regions.findAt(place, day);
        census.add(cooperative, region.orElse(""), depot.orElse(""));
      }
    }
    return census;
  }

  private static Map<String, String> placesOn(LocalDate day, Network network) {
    Map<String, String> places = new HashMap<>();
    for (Placement placement : network.rows(Placement.class)) {
      if (placement.holdsOn(day)) {
        places.put(placement.cooperative(), placement.place());
      }
    }
    return places;
  }

  private static Optional<EdtfDate> carriedFrom(LocalDate day, Network network) {
    Optional<EdtfDate> first =
        network.rows(Fact.class).stream()
            .filter(fact -> counts(fact) && !fact.industry().isEmpty())
            .map(Fact::date)
            .min(Comparator.naturalOrder());
    EdtfDate start = new EdtfDate(network.settings().start().toString());
    return Optional.of(first.orElse(start)).filter(census -> day.isBefore(census.earliest()));
  }

  private static boolean sameMonth(EdtfDate date, LocalDate day) {
    return YearMonth.from(date.earliest()).equals(YearMonth.from(day));
  }

  private static boolean counts(Fact fact) {
    return MEASURES.contains(fact.measure().toLowerCase(Locale.ROOT))
        && fact.subject().equals("ALL");
  }

  private void add(Cooperative cooperative, String region, String depot) {
    boolean estimated = cooperative.evidence().basis() == Basis.ESTIMATED;
    Count one = new Count(1, estimated || carriedFrom.isPresent());
    String group = groups.of(cooperative.industry());
    byRegion.merge(new Key(region, group), one, Count::plus);
    byDepot.merge(new Key(depot, group), one, Count::plus);
  }

  /// The same counts of one region alone.
  public Census of(String region, Regions regions, LocalDate day) {
    Census part = new Census(groups, carriedFrom, facts);
    byRegion.forEach(
        (key, count) -> {
          if (key.body().equals(region)) {
            part.byRegion.put(key, count);
          }
        });
    byDepot.forEach(
        (key, count) -> {
          if (!key.body().isEmpty() && inRegion(key.body(), region, regions, day)) {
            part.byDepot.put(key, count);
          }
        });
    return part;
  }

  private static boolean inRegion(String depot, String region, Regions regions, LocalDate day) {
    return regions.find(depot, day).filter(region::equals).isPresent();
  }

  /// The industry groups in the order of the table industries.
  public List<Group> groups() {
    return groups.all();
  }

  /// The date of the count that was carried back to the day; none when nothing was.
  public Optional<EdtfDate> findCarriedFrom() {
    return carriedFrom;
  }

  /// The groups of a region with their counts, largest first, those of equal size by id.
  public List<Map.Entry<Group, Count>> ofRegion(String region) {
    return of(byRegion, region);
  }

  /// The groups of a depot with their counts, largest first, those of equal size by id.
  public List<Map.Entry<Group, Count>> ofDepot(String depot) {
    return of(byDepot, depot);
  }

  private List<Map.Entry<Group, Count>> of(Map<Key, Count> counts, String body) {
    return groups.all().stream()
        .map(group -> Map.entry(group, counts.getOrDefault(new Key(body, group.id()), Count.NONE)))
        .filter(entry -> entry.getValue().number() > 0)
        .sorted(
            Comparator.comparingInt((Map.Entry<Group, Count> entry) -> -entry.getValue().number())
                .thenComparing(entry -> entry.getKey().id()))
        .toList();
  }

  /// All cooperatives of a group; not estimated when a sourced fact of the month agrees.
  public Count total(Group group) {
    Count sum = sum(byRegion, key -> key.group().equals(group.id()));
    return confirmed(sum, fact -> tells(fact, group));
  }

  /// All cooperatives of a region.
  public Count totalOf(String region) {
    return sum(byRegion, key -> key.body().equals(region));
  }

  /// All cooperatives served by a depot.
  public Count totalAt(String depot) {
    return sum(byDepot, key -> key.body().equals(depot));
  }

  /// All cooperatives; not estimated when a sourced fact of the month agrees.
  public Count total() {
    return confirmed(sum(byRegion, key -> true), fact -> fact.industry().isEmpty());
  }

  private Count confirmed(Count count, Predicate<Fact> about) {
    boolean found =
        carriedFrom.isEmpty()
            && facts.stream()
                .filter(about)
                .anyMatch(fact -> Objects.equals(fact.value(), (double) count.number()));
    return found ? new Count(count.number(), false) : count;
  }

  private static boolean tells(Fact fact, Group group) {
    String industry = fact.industry().replaceAll("\\s*\\(.*", "");
    return industry.equalsIgnoreCase(group.id()) || industry.equalsIgnoreCase(group.name());
  }

  private static Count sum(Map<Key, Count> counts, Predicate<Key> which) {
    return counts.entrySet().stream()
        .filter(entry -> which.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Count.NONE, Count::plus);
  }
}
