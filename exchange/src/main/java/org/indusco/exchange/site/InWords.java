package org.indusco.exchange.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.indusco.atlas.figure.Figures;
import org.indusco.atlas.figure.Members;
import org.indusco.atlas.figure.Spot;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Fact;
import org.indusco.model.network.Region;
import org.indusco.model.shape.Feature;

/// What one sees on a map, in words and tables.
final class InWords {

  /// How many of many places are named.
  private static final int NAMED = 15;

  private final MapSheet map;
  private final Page page;
  private final Register register;
  private final LocalDate day;
  private final List<Node> words = new ArrayList<>();

  private InWords(MapSheet map, Page page) {
    this.map = map;
    this.page = page;
    register = page.contents().register();
    day = map.date().earliest();
  }

  /// @param features what the map shows, as data
  static List<Node> of(MapSheet map, List<Feature> features, Page page) {
    return switch (map.theme()) {
      case REGIONS -> new InWords(map, page).regions();
      case INDUSTRIES -> new InWords(map, page).industries();
      case MEMBERS -> new InWords(map, page).members();
      case DANGER -> new DangersInWords(map, page).words();
      case PRODUCTION, FLOWS, MOVES, PRICES -> new AmountsInWords(page, features).words();
    };
  }

  /// Sources of what a map shows that its features do not name.
  static Set<String> moreSources(MapSheet map, Contents contents) {
    return switch (map.theme()) {
      case INDUSTRIES ->
          HowKnown.of(
              contents.network().rows(Cooperative.class).stream()
                  .filter(row -> row.holdsOn(map.date().earliest()))
                  .map(Cooperative::evidence)
                  .toList());
      case MEMBERS -> {
        Set<String> ids = new LinkedHashSet<>();
        new Members(contents.network())
            .told(map.date().earliest())
            .forEach(fact -> ids.addAll(HowKnown.sources(fact.evidence())));
        yield ids;
      }
      case REGIONS, DANGER, PRODUCTION, FLOWS, MOVES, PRICES -> Set.of();
    };
  }

  private List<Node> regions() {
    List<Region> regions = register.regionsOn(day);
    if (regions.isEmpty()) {
      words.add(Element.of("p", page.say("words.no.regions")));
    }
    List<Element> lines = new ArrayList<>();
    for (Region region : regions) {
      long depots =
          register.depotsOn(day).stream()
              .filter(
                  depot ->
                      register
                          .findRegionOfDepot(depot.id(), day)
                          .filter(region.id()::equals)
                          .isPresent())
              .count();
      List<Node> line = new ArrayList<>();
      line.add(page.region(region));
      line.addAll(page.around("words.region", page.place(region.headquarters()), depots));
      lines.add(Element.of("li", line));
    }
    if (!lines.isEmpty()) {
      words.add(Element.of("ul", lines).with("class", "plain"));
    }
    words.addAll(new DangersInWords(map, page).zones());
    return words;
  }

  private List<Node> industries() {
    CensusTables tables = new CensusTables(page);
    words.add(tables.byRegionAndIndustry(day).element());
    register
        .census(day)
        .findCarriedFrom()
        .ifPresent(
            date ->
                words.add(
                    Element.of("p", page.say("words.carried", page.when().of(date)))
                        .with("class", "faint")));
    words.add(
        Element.of(
            "p",
            new Node.Text(page.say("words.more") + " "),
            page.link("census", page.say("part.census"))));
    return words;
  }

  private List<Node> members() {
    Figures figures = new Members(register.network()).on(day);
    words.add(
        Element.of(
            "p",
            page.say(
                figures.estimated() ? "words.members.estimated" : "words.members",
                Math.round(figures.total()),
                figures.spots().size())));
    for (Fact fact : new Members(register.network()).told(day)) {
      List<Node> sources = new ArrayList<>();
      HowKnown.sources(fact.evidence()).forEach(id -> sources.add(page.known().source(id)));
      words.add(
          Element.of(
              "p",
              page.around(
                  "words.members.told",
                  Element.of("span", page.listed(sources)),
                  page.when().of(fact.date()),
                  Math.round(Objects.requireNonNull(fact.value())))));
    }
    Table table =
        Table.of("places", page.say("words.places", Math.min(NAMED, figures.spots().size())))
            .words("place", page.say("column.place"))
            .figures("members", page.say("column.members"));
    for (Spot spot : figures.spots().stream().limit(NAMED).toList()) {
      table.row(
          Entry.of(spot.place().id(), page.place(spot.place().id())),
          Entry.number(Math.round(spot.value()), spot.estimated()));
    }
    words.add(table.element());
    return words;
  }
}
