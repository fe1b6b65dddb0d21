package org.indusco.exchange.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.indusco.atlas.sheet.Theme;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Settings;
import org.indusco.model.shape.Feature;

/// A map with what one sees on it in words, its files, its sources, and the ways to its neighbours.
final class MapPage {

  private final Page page;
  private final Contents contents;
  private final MapSheet map;
  private final Drawing drawing;

  private MapPage(Page page, MapSheet map, Drawing drawing) {
    this.page = page;
    this.map = map;
    this.drawing = drawing;
    contents = page.contents();
  }

  /// @param features what the map shows, as data
  static Page of(MapSheet map, Drawing drawing, List<Feature> features, Edition edition) {
    Page page = new Page(edition, map.name());
    new MapPage(page, map, drawing).fill(features);
    return page;
  }

  private void fill(List<Feature> features) {
    page.add(dates());
    page.add(themes());
    page.add(figure(drawing, page));
    page.add(files());
    page.heading("words", page.say("map.words"));
    page.addAll(InWords.of(map, features, page));
    page.heading("sources", page.say("part.sources"));
    String none = page.say(map.planned() ? "map.planned" : "map.no.sources");
    page.addAll(page.known().titled(sources(features), none));
    page.heading("cite", page.say("map.cite"));
    Settings settings = contents.network().settings();
    String network = page.one(settings.name(), settings.nameZh());
    page.add(
        Element.of("p", page.say("map.cite.as", drawing.title(), network)).with("class", "cite"));
  }

  /// The drawing in the page itself.
  static Element figure(Drawing drawing, Page page) {
    return Element.of(
        "figure",
        Element.of("div", new Node.Markup(drawing.svg()))
            .with("class", "map")
            .with("role", "region")
            .with("tabindex", "0")
            .with("aria-label", page.say("map.label", drawing.title())));
  }

  /// The steps from date to date, with those before and after at the ends.
  private Element dates() {
    List<MapSheet> all = contents.maps(map.theme());
    int here = all.indexOf(map);
    List<Element> steps = new ArrayList<>();
    if (here > 0) {
      MapSheet before = all.get(here - 1);
      String words = "← " + page.when().of(before.date());
      steps.add(Element.of("li", page.link(before.name(), words).with("rel", "prev")));
    }
    for (MapSheet each : all) {
      Element link = page.link(each.name(), each.date().text());
      steps.add(
          Element.of("li", each.equals(map) ? link.with("aria-current", "page") : link)
              .with("class", "each"));
    }
    if (here + 1 < all.size()) {
      MapSheet after = all.get(here + 1);
      String words = page.when().of(after.date()) + " →";
      steps.add(Element.of("li", page.link(after.name(), words).with("rel", "next")));
    }
    return Element.of("nav", Element.of("ul", steps))
        .with("class", "steps")
        .with("aria-label", page.say("map.dates"));
  }

  /// The other themes: on the same date where there is such a map, else on the nearest.
  private Element themes() {
    List<Element> links = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      contents.maps(theme).stream()
          .min(Comparator.comparingLong(this::apart))
          .ifPresent(
              other -> {
                Element link = page.link(other.name(), page.say("short." + Contents.word(theme)));
                links.add(
                    Element.of(
                        "li", theme == map.theme() ? link.with("aria-current", "true") : link));
              });
    }
    return Element.of("nav", Element.of("ul", links))
        .with("class", "steps themes")
        .with("aria-label", page.say("map.themes"));
  }

  private long apart(MapSheet other) {
    if (other.theme() == map.theme() && !other.equals(map)) {
      return Long.MAX_VALUE;
    }
    return Math.abs(other.date().earliest().toEpochDay() - map.date().earliest().toEpochDay());
  }

  private Element files() {
    Element svg =
        Element.of("a", page.say("map.svg"))
            .with("href", page.up(page.edition().file(map.name(), ".svg")));
    Element data =
        Element.of("a", page.say("map.geojson")).with("href", page.up(map.name() + ".geojson"));
    return Element.of("p", svg, new Node.Text(" "), data).with("class", "files");
  }

  /// The sources of all that is on the map.
  private Set<String> sources(List<Feature> features) {
    Set<String> ids = new LinkedHashSet<>();
    for (Feature feature : features) {
      Object source = feature.values().get("source");
      if (source instanceof String words) {
        for (String id : words.split(";", -1)) {
          ids.add(id.strip());
        }
      }
    }
    ids.addAll(InWords.moreSources(map, contents));
    ids.remove("");
    return ids;
  }
}
