package org.indusco.exchange.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.indusco.model.network.Event;
import org.indusco.model.network.Fact;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;

/// What happened and what was counted, by place and region.
///
/// Events and facts name places and regions in words. A name means a place or region when it is its
/// id or one of its names, as a whole; whatever means none is told in the timeline and in the
/// tables alone.
final class Chronicle {

  private final Register register;
  private final List<Event> events;
  private final List<Fact> facts;
  private final Map<String, String> places = new HashMap<>();
  private final Map<String, Set<String>> regions = new HashMap<>();
  private final Set<String> towns = new HashSet<>();

  Chronicle(Register register) {
    this.register = register;
    events = register.network().rows(Event.class).stream().sorted(Chronicle::byDate).toList();
    facts = register.network().rows(Fact.class);
    for (Place place : register.network().rows(Place.class)) {
      places.putIfAbsent(plain(place.id()), place.id());
      places.putIfAbsent(plain(place.name()), place.id());
      places.putIfAbsent(plain(place.nameZh()), place.id());
      for (String old : place.nameOld().split("/", -1)) {
        places.putIfAbsent(plain(old), place.id());
      }
    }
    for (Region region : register.network().rows(Region.class)) {
      for (String name : List.of(region.id(), region.name(), region.nameZh())) {
        regions.computeIfAbsent(plain(name), none -> new HashSet<>()).add(region.id());
      }
    }
    register.towns().forEach(town -> towns.add(town.id()));
    places.remove("");
    regions.remove("");
  }

  private static int byDate(Event one, Event other) {
    return one.date().compareTo(other.date());
  }

  /// A name without what stands in brackets, and without words for the kind of body.
  private static String plain(String name) {
    return name.replaceAll("\\(.*?\\)", "")
        .replaceAll("\\b(depot|city)\\b", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /// All events by date.
  List<Event> events() {
    return events;
  }

  /// All dated figures in the order of their table.
  List<Fact> facts() {
    return facts;
  }

  /// The places that words name, parted by semicolons or slashes.
  Set<String> placesIn(String words) {
    return parts(words).stream()
        .filter(places::containsKey)
        .map(places::get)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<String> parts(String words) {
    return List.of(words.split("[;/]", -1)).stream().map(Chronicle::plain).toList();
  }

  /// What happened at a place.
  List<Event> eventsAt(String place) {
    return events.stream().filter(event -> placesIn(event.place()).contains(place)).toList();
  }

  /// The figures of a place.
  List<Fact> factsAt(String place) {
    return facts.stream().filter(fact -> placesIn(fact.subject()).contains(place)).toList();
  }

  /// What happened in a region: at its towns of the day. A place where nothing of the network stood
  /// is in no region, however near.
  List<Event> eventsIn(String region) {
    return events.stream().filter(event -> within(event, region)).toList();
  }

  private boolean within(Event event, String region) {
    LocalDate day = event.date().earliest();
    return names(event.place(), region)
        || placesIn(event.place()).stream()
            .filter(towns::contains)
            .anyMatch(
                town -> register.findRegionOfTown(town, day).filter(region::equals).isPresent());
  }

  /// The figures of a region, or of parts of it.
  List<Fact> factsIn(String region) {
    return facts.stream().filter(fact -> names(fact.subject(), region)).toList();
  }

  private boolean names(String words, String region) {
    return parts(words).stream()
        .anyMatch(part -> regions.getOrDefault(part, Set.of()).contains(region));
  }
}
