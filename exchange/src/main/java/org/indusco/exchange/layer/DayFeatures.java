package org.indusco.exchange.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.indusco.atlas.place.Bodies;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.network.Zone;
import org.indusco.model.schema.Dated;
import org.indusco.model.shape.Feature;
import org.indusco.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/// The features of a network on single days: what was in force or stood on the day, where it was,
/// and to which region it belonged. What does not change from day to day is worked out once, and
/// where cooperatives stood on the last days that were asked for is kept. Safe for use by several
/// threads.
///
/// Values are those of the row under the headings of its table. Depots have the value `region`
/// behind them, cooperatives `stands_at` (the place where they stand on the day), `depot` (which
/// serves it) and `region`. What is not known is null; what has no coordinates has no geometry, and
/// lies in no box.
public final class DayFeatures {

  private static final int DAYS_KEPT = 4;
  private static final Dated ALWAYS = new Span(null, null);

  private final Bodies bodies;
  private final List<Cooperative> cooperatives;
  private final Whereabouts where;
  private final List<Candidate<Region>> regions = new ArrayList<>();
  private final List<Candidate<Place>> places = new ArrayList<>();
  private final List<Candidate<Zone>> zones = new ArrayList<>();
  private final List<Candidate<Depot>> depots = new ArrayList<>();
  private final SequencedMap<LocalDate, List<Standing>> days =
      new LinkedHashMap<>(DAYS_KEPT, 0.75f, /* accessOrder= */ true);

  private DayFeatures(Network network) {
    bodies = Bodies.of(network);
    cooperatives = network.rows(Cooperative.class);
    where = new Whereabouts(network);
    Map<String, List<Shape>> drawn = areas(network, "regions");
    for (Region row : network.rows(Region.class)) {
      List<Candidate.Outline> outlines =
          drawn.getOrDefault(row.id(), List.of()).stream()
              .map(shape -> Candidate.Outline.of(shape, Span.drawn(shape)))
              .toList();
      regions.add(new Candidate.Outlined<>(row, row.id(), row, outlines, List.of()));
    }
    Map<String, List<Shape>> covered = areas(network, "zones");
    for (Zone row : network.rows(Zone.class)) {
      List<Candidate.Outline> outlines =
          covered.getOrDefault(row.id(), List.of()).stream()
              .map(shape -> Candidate.Outline.of(shape, ALWAYS))
              .toList();
      List<Shape.Part> listed =
          row.places().stream().flatMap(place -> where.point(place).stream()).toList();
      zones.add(new Candidate.Outlined<>(row, row.id(), row, outlines, listed));
    }
    for (Place row : network.rows(Place.class)) {
      places.add(new Candidate.Pinned<>(row, row.id(), ALWAYS, where.point(row.id())));
    }
    for (Depot row : network.rows(Depot.class)) {
      depots.add(new Candidate.Pinned<>(row, row.id(), row, where.point(row.place())));
    }
  }

  private static Map<String, List<Shape>> areas(Network network, String layer) {
    Map<String, List<Shape>> areas = new HashMap<>();
    for (Shape shape : network.shapes(layer)) {
      if (shape.kind() == Shape.Kind.AREA) {
        areas.computeIfAbsent(shape.id(), id -> new ArrayList<>()).add(shape);
      }
    }
    return areas;
  }

  /// The features of a network that has no faults.
  ///
  /// @throws IllegalArgumentException when a row names a place that is not there, or a shape's
  ///     property from or to is no date
  public static DayFeatures of(Network network) {
    return new DayFeatures(network);
  }

  /// A cooperative where it stands on the day for which this was made.
  private record Standing(Bodies.Standing body, List<Shape.Part> point)
      implements Candidate<Cooperative> {

    @Override
    public Cooperative row() {
      return body.cooperative();
    }

    @Override
    public String id() {
      return body.cooperative().id();
    }

    @Override
    public boolean holdsOn(LocalDate day) {
      return true;
    }

    @Override
    public boolean touches(BoundingBox box, LocalDate day) {
      return !point.isEmpty() && box.holds(point.getFirst());
    }

    @Override
    public Shape shape(LocalDate day) {
      return new Shape(id(), Shape.Kind.POINT, point, Map.of());
    }
  }

  /// A page of the features of a kind.
  public FeaturePage page(FeatureKind kind, FeatureQuery query) {
    return page(kind, query, Lens.CLEAR);
  }

  /// The same for somebody who may not see all.
  public FeaturePage page(FeatureKind kind, FeatureQuery query, Lens lens) {
    return page(kind, query, lens, id -> true);
  }

  /// The days of some on which features of a kind stand for the last time, the latest first: what
  /// stands on any of these days stands on one of those given.
  ///
  /// @param first the first of the days
  /// @param last the last of them, which is always given
  public List<LocalDate> lastDays(FeatureKind kind, LocalDate first, LocalDate last) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    days.add(last);
    ends(kind)
        .filter(end -> end.isAfter(first) && !end.isAfter(last))
        .forEach(end -> days.add(end.minusDays(1)));
    return List.copyOf(days.reversed());
  }

  private Stream<LocalDate> ends(FeatureKind kind) {
    Stream<? extends Dated> rows =
        switch (kind) {
          case REGIONS -> regions.stream().map(Candidate::row);
          case PLACES -> Stream.<Dated>of();
          case ZONES -> zones.stream().map(Candidate::row);
          case DEPOTS -> depots.stream().map(Candidate::row);
          case COOPERATIVES -> cooperatives.stream();
        };
    return rows.map(Dated::to).filter(Objects::nonNull);
  }

  /// The feature with an id on a day.
  public Optional<Feature> find(FeatureKind kind, String id, LocalDate day, Lens lens) {
    return page(kind, FeatureQuery.on(day), lens, id::equals).features().stream().findFirst();
  }

  /// The same of those only whose id is asked for.
  public FeaturePage page(
      FeatureKind kind, FeatureQuery query, Lens lens, Predicate<String> asked) {
    LocalDate day = query.day();
    return switch (kind) {
      case REGIONS ->
          new Picking<>(regions, query, DayFeatures::none, asked)
              .page(Region.class, DayFeatures::nothing);
      case PLACES ->
          new Picking<>(places, query, DayFeatures::none, asked)
              .page(Place.class, DayFeatures::nothing);
      case ZONES ->
          new Picking<>(zones, query, DayFeatures::none, asked)
              .page(Zone.class, DayFeatures::nothing);
      case DEPOTS ->
          new Picking<>(depots, query, DayFeatures::none, asked.and(lens.depot()))
              .page(
                  Depot.class,
                  (depot, values) ->
                      values.put("region", bodies.regions().find(depot.id(), day).orElse(null)));
      case COOPERATIVES ->
          new Picking<>(standing(day), query, lens.sealed(), asked.and(lens.cooperative()))
              .page(Cooperative.class, (one, values) -> add(one, lens, values));
    };
  }

  private static boolean none(String id) {
    return false;
  }

  /// Adds nothing to the values of a row.
  private static void nothing(Candidate<?> one, Map<String, Object> values) {}

  private static void add(Standing one, Lens lens, Map<String, Object> values) {
    boolean sealed = lens.sealed().test(one.id());
    if (sealed) {
      values.put("place", null);
      // What is told in free words could name the place.
      values.put("source", null);
      values.put("note", null);
    }
    String depot = one.body().depot();
    values.put("stands_at", sealed ? null : one.body().place());
    values.put("depot", sealed || !lens.depot().test(depot) ? null : given(depot));
    values.put("region", given(one.body().region()));
  }

  private static @Nullable String given(String text) {
    return text.isEmpty() ? null : text;
  }

  private List<Standing> standing(LocalDate day) {
    synchronized (days) {
      List<Standing> standing =
          days.computeIfAbsent(
              day,
              key ->
                  bodies.on(key).stream()
                      .map(body -> new Standing(body, where.point(body.place())))
                      .toList());
      if (days.size() > DAYS_KEPT) {
        days.pollFirstEntry();
      }
      return standing;
    }
  }
}
