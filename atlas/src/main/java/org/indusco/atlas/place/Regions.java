package org.indusco.atlas.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.indusco.atlas.area.Area;
import org.indusco.model.network.Affiliation;
import org.indusco.model.network.Defaults;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/// The regions of each day and who belongs to them.
public final class Regions {

  private final Gazetteer gazetteer;
  private final List<Region> regions;
  private final Map<String, List<Affiliation>> affiliations;
  private final Map<String, Depot> depots = new HashMap<>();
  private final List<Drawn> shapes = new ArrayList<>();

  /// The regions of a network.
  ///
  /// @throws IllegalArgumentException when a shape's property from or to is no date
  public Regions(Network network) {
    gazetteer = new Gazetteer(network);
    regions = network.rows(Region.class);
    affiliations =
        network.rows(Affiliation.class).stream().collect(Collectors.groupingBy(Affiliation::body));
    network.rows(Depot.class).forEach(depot -> depots.putIfAbsent(depot.id(), depot));
    for (Shape shape : network.shapes("regions")) {
      shapes.add(new Drawn(shape, Area.of(List.of(shape)), date(shape, "from"), date(shape, "to")));
    }
  }

  /// The shape of a region and the days for which it was drawn.
  private record Drawn(Shape shape, Area area, @Nullable LocalDate from, @Nullable LocalDate to)
      implements Dated {}

  /// The regions of a day, in the order of their rows.
  public List<Region> on(LocalDate day) {
    return regions.stream().filter(region -> region.holdsOn(day)).toList();
  }

  /// The shapes of the regions of a day.
  public List<Shape> shapesOn(LocalDate day) {
    return drawnOn(day, on(day)).stream().map(Drawn::shape).toList();
  }

  /// The region that a depot belongs to on a day: that of an affiliation which holds on the day;
  /// else that whose shape, drawn for the day, holds the depot's place; else that with the nearest
  /// headquarters, of equals that with the first id; none when there are no regions on the day.
  ///
  /// @throws IllegalArgumentException when there is no such depot
  public Optional<String> find(String depot, LocalDate day) {
    Depot body = depots.get(depot);
    if (body == null) {
      throw new IllegalArgumentException("there is no depot " + depot);
    }
    return findTold(depot, day).or(() -> byGround(gazetteer.get(body.place()), day));
  }

  /// The region of an affiliation of a depot or cooperative which holds on a day; none when the
  /// table of affiliations has none.
  public Optional<String> findTold(String body, LocalDate day) {
    return affiliations.getOrDefault(body, List.of()).stream()
        .filter(affiliation -> affiliation.holdsOn(day))
        .map(Affiliation::region)
        .findFirst();
  }

  /// The region in which a place lies on a day: that whose shape, drawn for the day, holds it; else
  /// that with the nearest headquarters; none when there are no regions on the day.
  ///
  /// @throws IllegalArgumentException when there is no such place
  public Optional<String> findAt(String place, LocalDate day) {
    return byGround(gazetteer.get(place), day);
  }

  private Optional<String> byGround(Place place, LocalDate day) {
    List<Region> there = on(day);
    Optional<String> inside =
        drawnOn(day, there).stream()
            .filter(drawn -> drawn.area().holds(Gazetteer.spot(place)))
            .map(drawn -> drawn.shape().id())
            .findFirst();
    return inside.or(
        () ->
            there.stream()
                .min(
                    Comparator.comparingDouble((Region region) -> distance(place, region))
                        .thenComparing(Region::id))
                .map(Region::id));
  }

  private double distance(Place place, Region region) {
    return Defaults.distance(place, gazetteer.get(region.headquarters()));
  }

  private List<Drawn> drawnOn(LocalDate day, List<Region> there) {
    var ids = there.stream().map(Region::id).collect(Collectors.toSet());
    return shapes.stream()
        .filter(drawn -> ids.contains(drawn.shape().id()) && drawn.holdsOn(day))
        .toList();
  }

  private static @Nullable LocalDate date(Shape shape, String property) {
    String text = shape.property(property);
    try {
      return text.isEmpty() ? null : new EdtfDate(text).earliest();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "the shape of region %s has the date \"%s\" as its property %s: %s"
              .formatted(shape.id(), text, property, e.getMessage()),
          e);
    }
  }
}
