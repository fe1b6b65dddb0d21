package org.indusco.exchange.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.indusco.atlas.figure.Period;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Zone;

/// Zones of a day, and threats to places in its month.
final class DangersInWords {

  private final Page page;
  private final List<Zone> zones;
  private final List<Threat> threats;

  DangersInWords(MapSheet map, Page page) {
    this.page = page;
    LocalDate day = map.date().earliest();
    Period month = Period.of(map.date());
    zones =
        page.contents().network().rows(Zone.class).stream()
            .filter(zone -> zone.holdsOn(day))
            .toList();
    threats = page.contents().network().rows(Threat.class).stream().filter(month::meets).toList();
  }

  /// The zones, a sentence for each status.
  List<Node> zones() {
    List<Node> words = new ArrayList<>();
    for (Zone.Kind kind : Zone.Kind.values()) {
      List<Node> names = new ArrayList<>();
      for (Zone zone : zones) {
        if (zone.kind() == kind) {
          names.add(name(zone));
        }
      }
      if (!names.isEmpty()) {
        List<Node> sentence = new ArrayList<>();
        sentence.add(Element.of("b", page.say("zone." + word(kind))));
        sentence.add(new Node.Text(page.say("words.zones", names.size())));
        sentence.addAll(semicolons(names));
        sentence.add(new Node.Text(page.say("stop")));
        words.add(Element.of("p", sentence));
      }
    }
    if (zones.isEmpty()) {
      words.add(Element.of("p", page.say("words.no.zones")));
    }
    return words;
  }

  /// A name that holds commas itself is set off by semicolons.
  private List<Node> semicolons(List<Node> names) {
    List<Node> all = new ArrayList<>();
    for (Node name : names) {
      if (!all.isEmpty()) {
        all.add(new Node.Text(page.say("list.semicolon")));
      }
      all.add(name);
    }
    return all;
  }

  private Node name(Zone zone) {
    boolean english = page.one(zone.name(), zone.nameZh()).equals(zone.name());
    return english ? page.told(zone.name()) : new Node.Text(zone.nameZh());
  }

  private static String word(Zone.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /// Zones and threats.
  List<Node> words() {
    List<Node> words = new ArrayList<>(zones());
    if (threats.isEmpty()) {
      words.add(Element.of("p", page.say("words.no.threats")));
      return words;
    }
    Table table = Threats.headed("threats", page.say("words.threats"), page, true);
    threats.forEach(threat -> table.row(Threats.row(threat, page, true)));
    words.add(table.element());
    return words;
  }
}
