package org.indusco.exchange.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;

/// The list of regions and towns.
final class PlacesPage {

  private final Page page;
  private final Contents contents;
  private final LocalDate start;

  private PlacesPage(Page page) {
    this.page = page;
    contents = page.contents();
    start = contents.network().settings().start().atDay(1);
  }

  static Page of(Edition edition) {
    Page page = new Page(edition, "places");
    new PlacesPage(page).fill();
    return page;
  }

  private void fill() {
    page.heading("regions", page.say("places.regions"));
    if (contents.regions().isEmpty()) {
      page.paragraph(page.say("words.no.regions"));
    } else {
      page.add(regions());
    }
    page.heading("towns", page.say("places.towns"));
    page.paragraph(page.say("places.towns.about", contents.towns().size()));
    page.add(towns().element());
  }

  private Element regions() {
    List<Element> lines = new ArrayList<>();
    contents
        .regions()
        .forEach(
            (id, rows) -> {
              Region row = contents.today(rows);
              List<Node> line = new ArrayList<>();
              line.add(Chips.of(id, contents));
              line.add(page.link(contents.regionPage(id), page.both(row.name(), row.nameZh())));
              line.addAll(page.around("places.seat", page.place(row.headquarters())));
              lines.add(Element.of("li", line));
            });
    return Element.of("ul", lines).with("class", "plain");
  }

  private Table towns() {
    Map<String, Long> cooperatives = new HashMap<>();
    contents
        .register()
        .whereabouts(start)
        .values()
        .forEach(place -> cooperatives.merge(place, 1L, Long::sum));
    String when = page.when().of(TellingDates.date(start));
    Table table =
        Table.of("towns-table", page.say("places.towns.caption", when))
            .words("place", page.say("column.place"))
            .words("province", page.say("column.province"))
            .words("region", page.say("column.region"))
            .words("role", page.say("column.role"))
            .figures("cooperatives", page.say("column.cooperatives"));
    boolean estimated = contents.register().on(start).estimated();
    List<Place> towns = new ArrayList<>(contents.towns().values());
    towns.sort(Comparator.comparing(Place::name));
    for (Place town : towns) {
      String region = contents.register().findRegion(town.id(), start).orElse("");
      table.row(
          Entry.of(
              town.id(),
              page.link(contents.townPage(town.id()), page.both(town.name(), town.nameZh()))),
          Entry.of(town.province(), page.told(town.province())),
          region.isEmpty() ? Entry.of("") : Entry.of(region, page.region(region)),
          Entry.of(town.role(), page.told(town.role())),
          Entry.number(cooperatives.getOrDefault(town.id(), 0L), estimated));
    }
    return table;
  }
}
