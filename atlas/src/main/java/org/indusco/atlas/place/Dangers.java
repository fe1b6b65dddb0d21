package org.indusco.atlas.place;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indusco.atlas.area.Area;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Zone;
import org.indusco.model.schema.Dated;
import org.indusco.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/// The zones and threats that touch each place, whenever that may be and whoever knows of it.
final class Dangers {

  private final PerPlace<Zone> zones;
  private final PerPlace<Threat> threats;

  Dangers(Network network, Gazetteer gazetteer) {
    zones = new PerPlace<>(gazetteer);
    threats = new PerPlace<>(gazetteer);
    Map<String, List<Shape>> shapes =
        network.shapes("zones").stream().collect(Collectors.groupingBy(Shape::id));
    for (Zone zone : network.rows(Zone.class)) {
      Area area = Area.of(shapes.getOrDefault(zone.id(), List.of()));
      Set<String> listed = Set.copyOf(zone.places());
      for (Place place : gazetteer.all()) {
        if (listed.contains(place.id()) || area.holds(Gazetteer.spot(place))) {
          zones.get(place.id()).add(zone);
        }
      }
    }
    network.rows(Threat.class).forEach(threat -> threats.get(threat.place()).add(threat));
  }

  /// Zones that contain a place on a day of a month, as far as they are known.
  Stream<Zone> zones(String place, YearMonth month, @Nullable LocalDate knowing) {
    return zones.get(place).stream()
        .filter(zone -> known(zone.knownFrom(), knowing) && touches(zone, month));
  }

  /// Threats to a place on a day of a month, as far as they are known.
  Stream<Threat> threats(String place, YearMonth month, @Nullable LocalDate knowing) {
    return threats.get(place).stream()
        .filter(threat -> known(threat.knownFrom(), knowing) && touches(threat, month));
  }

  private static boolean known(@Nullable LocalDate from, @Nullable LocalDate knowing) {
    return from == null || knowing == null || !from.isAfter(knowing);
  }

  private static boolean touches(Dated danger, YearMonth month) {
    return danger.overlaps(new Days(month.atDay(1), month.plusMonths(1).atDay(1)));
  }

  private record Days(LocalDate from, LocalDate to) implements Dated {}
}
