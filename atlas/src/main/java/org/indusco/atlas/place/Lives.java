package org.indusco.atlas.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.indusco.model.network.Affiliation;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Placement;
import org.indusco.model.schema.Dated;
import org.jspecify.annotations.Nullable;

/// Where bodies stood and to whom they belonged through all their days, by the rules of [Bodies]:
/// what those tell of each single day, told once for all. For one thread at a time.
public final class Lives {

  private final Bodies bodies;
  private final Turns turns;
  private final Map<String, List<Placement>> placements;
  private final Map<String, List<Affiliation>> affiliations;
  private final Map<String, NavigableMap<LocalDate, Belonging>> ofPlaces = new HashMap<>();

  private record Belonging(String depot, String region) {}

  private Lives(Network network) {
    bodies = Bodies.of(network);
    turns = Turns.of(network);
    placements =
        network.rows(Placement.class).stream()
            .collect(Collectors.groupingBy(Placement::cooperative));
    affiliations =
        network.rows(Affiliation.class).stream().collect(Collectors.groupingBy(Affiliation::body));
  }

  /// The lives of a network's bodies.
  ///
  /// @throws IllegalArgumentException when a row names a place that is not there, or a shape's
  ///     property from or to is no date
  public static Lives of(Network network) {
    return new Lives(network);
  }

  /// A time during which a body stands at one place and belongs to the same depot and region.
  ///
  /// @param from the first day, or null when it has no beginning
  /// @param to the day after the last, or null when it has no end
  /// @param place where it stands
  /// @param depot that serves it; empty for none
  /// @param region to which it belongs; empty for none
  public record Stint(
      @Nullable LocalDate from, @Nullable LocalDate to, String place, String depot, String region)
      implements Dated {

    private boolean goesOnAs(Stint next) {
      return place.equals(next.place) && depot.equals(next.depot) && region.equals(next.region);
    }
  }

  /// The stints of a cooperative's life in order; none of one that is only proposed.
  public List<Stint> of(Cooperative row) {
    if (row.proposed()) {
      return List.of();
    }
    NavigableSet<LocalDate> cuts = new TreeSet<>();
    List<Placement> moves = placements.getOrDefault(row.id(), List.of());
    moves.forEach(move -> add(move, cuts));
    affiliations.getOrDefault(row.id(), List.of()).forEach(told -> add(told, cuts));
    cuts.addAll(ofPlace(row.place()).keySet());
    moves.forEach(move -> cuts.addAll(ofPlace(move.place()).keySet()));
    return stints(row, cuts, day -> standing(row, moves, day));
  }

  /// The stints of a depot's life in order, each with itself as its depot.
  public List<Stint> of(Depot row) {
    return stints(
        row,
        turns.days(),
        day ->
            new Stint(
                null,
                null,
                row.place(),
                row.id(),
                bodies.regions().find(row.id(), day).orElse("")));
  }

  private Stint standing(Cooperative row, List<Placement> moves, LocalDate day) {
    String place = row.place();
    for (Placement move : moves) {
      if (move.holdsOn(day)) {
        place = move.place();
      }
    }
    Belonging around = ofPlace(place).floorEntry(turns.first(day)).getValue();
    String region = bodies.regions().findTold(row.id(), day).orElse(around.region());
    return new Stint(null, null, place, around.depot(), region);
  }

  /// To whom a place belongs, from the first day of each time on.
  private NavigableMap<LocalDate, Belonging> ofPlace(String place) {
    NavigableMap<LocalDate, Belonging> known = ofPlaces.get(place);
    if (known != null) {
      return known;
    }
    NavigableMap<LocalDate, Belonging> belongings = new TreeMap<>();
    Belonging last = belonging(place, turns.beginning());
    belongings.put(turns.beginning(), last);
    for (LocalDate day : turns.days()) {
      Belonging next = belonging(place, day);
      if (!next.equals(last)) {
        belongings.put(day, next);
        last = next;
      }
    }
    ofPlaces.put(place, belongings);
    return belongings;
  }

  private Belonging belonging(String place, LocalDate day) {
    return new Belonging(
        bodies.findDepot(place, day).orElse(""), bodies.findRegion(place, day).orElse(""));
  }

  private static void add(Dated row, NavigableSet<LocalDate> cuts) {
    if (row.from() != null) {
      cuts.add(row.from());
    }
    if (row.to() != null) {
      cuts.add(row.to());
    }
  }

  private interface OnDay {
    Stint tell(LocalDate day);
  }

  /// What is told of the days of a life, what stays the same told once.
  ///
  /// @param cuts the days on which it may change
  private List<Stint> stints(Dated life, NavigableSet<LocalDate> cuts, OnDay onDay) {
    List<Stint> stints = new ArrayList<>();
    LocalDate from = life.from();
    LocalDate at = from == null ? earliest(cuts) : from;
    while (at != null && (life.to() == null || at.isBefore(life.to()))) {
      LocalDate next = cuts.higher(at);
      LocalDate to = earlier(next, life.to());
      Stint told = onDay.tell(at);
      boolean goesOn = !stints.isEmpty() && stints.getLast().goesOnAs(told);
      LocalDate since = goesOn ? stints.removeLast().from() : from;
      stints.add(new Stint(since, to, told.place(), told.depot(), told.region()));
      from = to;
      at = next;
    }
    return List.copyOf(stints);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private LocalDate earliest(NavigableSet<LocalDate> cuts) {
    LocalDate beginning = turns.beginning();
    return cuts.isEmpty() || beginning.isBefore(cuts.first())
        ? beginning
        : cuts.first().minusDays(1);
  }
}
