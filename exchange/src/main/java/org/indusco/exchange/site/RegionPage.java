package org.indusco.exchange.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.indusco.atlas.sheet.Theme;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Affiliation;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Event;
import org.indusco.model.network.Fact;
import org.indusco.model.network.Region;

/// A region: its names and seats over time, its depots, cooperatives and towns, and what happened
/// there.
final class RegionPage {

  private final Page page;
  private final Contents contents;
  private final String id;
  private final List<Region> rows;

  private RegionPage(Page page, String id) {
    this.page = page;
    this.id = id;
    contents = page.contents();
    rows = contents.regions().getOrDefault(id, List.of());
  }

  static Page of(String id, Drawing locator, Edition edition) {
    Page page = new Page(edition, edition.contents().regionPage(id));
    new RegionPage(page, id).fill(locator);
    return page;
  }

  /// The map of a region, on the first month planned or on the first day of the region.
  static MapSheet map(String id, Contents contents) {
    Region row = contents.today(contents.regions().getOrDefault(id, List.of()));
    LocalDate start = contents.network().settings().start().atDay(1);
    LocalDate from = row.from();
    LocalDate day = row.holdsOn(start) || from == null ? start : from;
    return MapSheet.ofRegion(id, contents.regionPage(id), TellingDates.date(day));
  }

  private void fill(Drawing locator) {
    page.add(MapPage.figure(locator, page).with("class", "region"));
    Element svg =
        Element.of("a", page.say("map.svg"))
            .with("href", page.up(page.edition().file(page.name(), ".svg")));
    page.add(Element.of("p", svg).with("class", "files"));
    page.heading("facts", page.say("region.rows"));
    page.add(rows().element());
    cooperatives();
    happened();
    towns();
    List<Fact> facts = contents.chronicle().factsIn(id);
    if (!facts.isEmpty()) {
      page.heading("figures", page.say("town.figures"));
      page.add(Facts.table("figures-table", facts, page).element());
    }
    depots();
  }

  private void happened() {
    List<Event> events = contents.chronicle().eventsIn(id);
    page.heading("events", page.say("town.events"));
    if (events.isEmpty()) {
      page.paragraph(page.say("timeline.none"));
    } else {
      page.add(TimelinePage.list(events, page));
    }
  }

  private Table rows() {
    Table table =
        Table.of("rows", page.say("region.rows.caption"))
            .words("dates", page.say("column.dates"))
            .words("name", page.say("column.name"))
            .words("headquarters", page.say("column.headquarters"))
            .words("provinces", page.say("column.provinces"))
            .words("evidence", page.say("column.known"));
    for (Region row : rows) {
      table.row(
          page.when().entry(row),
          Entry.of(row.name(), page.both(row.name(), row.nameZh())),
          Entry.of(row.headquarters(), page.place(row.headquarters())),
          Entry.of(row.provinces(), page.told(row.provinces().replace(";", ", "))),
          page.known().entry(row.evidence()));
    }
    return table;
  }

  private void cooperatives() {
    List<LocalDate> days =
        contents.maps(Theme.INDUSTRIES).stream()
            .map(map -> map.date().earliest())
            .filter(day -> rows.stream().anyMatch(row -> row.holdsOn(day)))
            .toList();
    page.heading("cooperatives", page.say("column.cooperatives"));
    if (days.isEmpty()) {
      page.paragraph(page.say("region.uncounted"));
      return;
    }
    page.add(new CensusTables(page).byIndustry(days, id).element());
  }

  /// The days that stand for the time of the region: that on which each of its rows begins, and the
  /// first planned.
  private Set<LocalDate> days() {
    TreeSet<LocalDate> days = new TreeSet<>();
    LocalDate start = contents.network().settings().start().atDay(1);
    for (Region row : rows) {
      LocalDate from = row.from();
      if (from != null) {
        days.add(from);
      }
      if (row.holdsOn(start)) {
        days.add(start);
      }
    }
    return days;
  }

  private void depots() {
    Table table =
        Table.of("depots-table", page.say("region.depots"))
            .words("depot", page.say("column.depot"))
            .words("place", page.say("column.place"))
            .words("dates", page.say("column.dates"))
            .words("evidence", page.say("column.known"));
    for (Depot depot : contents.network().rows(Depot.class)) {
      if (belonged(depot)) {
        table.row(
            Entry.of(depot.id(), page.both(depot.name(), depot.nameZh())),
            Entry.of(depot.place(), page.place(depot.place())),
            page.when().entry(depot),
            page.known().entry(depot.evidence()));
      }
    }
    page.heading("depots", page.say("column.depots"));
    if (table.isEmpty()) {
      page.paragraph(page.say("region.no.depots"));
    } else {
      page.add(table.element());
    }
  }

  private boolean belonged(Depot depot) {
    boolean told =
        contents.network().rows(Affiliation.class).stream()
            .anyMatch(row -> row.body().equals(depot.id()) && row.region().equals(id));
    return told
        || days().stream()
            .filter(depot::holdsOn)
            .anyMatch(
                day ->
                    contents
                        .register()
                        .findRegionOfDepot(depot.id(), day)
                        .filter(id::equals)
                        .isPresent());
  }

  private void towns() {
    Map<String, Element> towns = new TreeMap<>();
    for (String town : contents.towns().keySet()) {
      if (days().stream()
          .anyMatch(
              day -> contents.register().findRegion(town, day).filter(id::equals).isPresent())) {
        towns.put(town, Element.of("li", page.place(town)));
      }
    }
    page.heading("towns", page.say("places.towns"));
    List<Node> all = new ArrayList<>(towns.values());
    page.add(
        all.isEmpty()
            ? Element.of("p", page.say("region.no.towns"))
            : Element.of("ul", all).with("class", "columns"));
  }
}
