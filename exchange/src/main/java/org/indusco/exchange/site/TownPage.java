package org.indusco.exchange.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Event;
import org.indusco.model.network.Fact;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Place;
import org.indusco.model.network.Region;
import org.indusco.model.network.Threat;
import org.jspecify.annotations.Nullable;

/// A town: where it lies, what stood there and when, its dangers, and what happened there.
final class TownPage {

  private final Page page;
  private final Contents contents;
  private final Place town;
  private final LocalDate start;

  private TownPage(Page page, Place town) {
    this.page = page;
    this.town = town;
    contents = page.contents();
    start = contents.network().settings().start().atDay(1);
  }

  /// @param locator where the town lies on the map of its region, when it is on one
  static Page of(Place town, Optional<Locator> locator, Edition edition) {
    Page page = new Page(edition, edition.contents().townPage(town.id()));
    new TownPage(page, town).fill(locator);
    return page;
  }

  private void fill(Optional<Locator> locator) {
    List<Node> head = new ArrayList<>(List.of(about()));
    locator.map(this::picture).ifPresent(head::add);
    page.add(Element.of("div", head).with("class", "head"));
    page.heading("bodies", page.say("town.bodies"));
    List<Element> bodies = new ArrayList<>();
    seats(bodies);
    depots(bodies);
    page.add(
        bodies.isEmpty()
            ? Element.of("p", page.say("town.no.bodies"))
            : Element.of("ul", bodies).with("class", "plain"));
    happened();
    dangers();
    List<Fact> facts = contents.chronicle().factsAt(town.id());
    if (!facts.isEmpty()) {
      page.heading("figures", page.say("town.figures"));
      page.add(Facts.table("figures-table", facts, page).element());
    }
    cooperatives();
  }

  private void happened() {
    List<Event> events = contents.chronicle().eventsAt(town.id());
    page.heading("events", page.say("town.events"));
    page.add(
        events.isEmpty()
            ? Element.of("p", page.say("town.no.events"))
            : TimelinePage.list(events, page));
  }

  private Element about() {
    List<Element> lines = new ArrayList<>();
    if (!town.nameOld().isBlank()) {
      lines.add(line("column.old", page.told(town.nameOld())));
    }
    if (!town.province().isBlank()) {
      lines.add(line("column.province", page.told(town.province())));
    }
    contents
        .register()
        .findRegion(town.id(), start)
        .ifPresent(region -> lines.add(line("column.region", page.region(region))));
    if (!town.role().isBlank()) {
      lines.add(line("column.role", page.told(town.role())));
    }
    String position = page.say("town.position", degrees(town.lat()), degrees(town.lon()));
    lines.add(line("column.position", new Node.Text(position)));
    List<Node> known = page.known().entry(town.evidence()).shown();
    lines.add(line("column.known", Element.of("span", known)));
    return Element.of("dl", lines);
  }

  private Element line(String heading, Node words) {
    return Element.of("div", Element.of("dt", page.say(heading)), Element.of("dd", words));
  }

  private static String degrees(double degrees) {
    return String.format(Locale.ROOT, "%.2f", degrees);
  }

  /// The map of the region in which the town lies, with a ring around it.
  private Element picture(Locator on) {
    Region row = contents.today(contents.regions().getOrDefault(on.region(), List.of()));
    String region = page.one(row.name(), row.nameZh());
    String name = page.one(town.name(), town.nameZh());
    String svg = page.edition().file(contents.regionPage(on.region()), ".svg");
    Element picture =
        Element.of("img").with("src", page.up(svg)).with("alt", page.say("town.map", region, name));
    Element ring = Element.of("span").with("class", "ring").with("style", on.style());
    Element link = page.link(contents.regionPage(on.region()), List.of(picture, ring));
    return Element.of("figure", link, Element.of("figcaption", page.say("town.ring", name, region)))
        .with("class", "locator");
  }

  private void seats(List<Element> bodies) {
    for (Region row : contents.network().rows(Region.class)) {
      if (row.headquarters().equals(town.id())) {
        List<Node> words = new ArrayList<>(page.around("town.seat", page.region(row)));
        words.add(new Node.Text(page.when().of(row)));
        words.add(Element.of("small", page.known().entry(row.evidence()).shown()));
        bodies.add(Element.of("li", words));
      }
    }
  }

  private void depots(List<Element> bodies) {
    for (Depot depot : contents.network().rows(Depot.class)) {
      if (depot.place().equals(town.id())) {
        List<Node> words = new ArrayList<>(page.both(depot.name(), depot.nameZh()));
        words.add(new Node.Text(page.say("list.comma") + page.when().of(depot)));
        words.add(Element.of("small", page.known().entry(depot.evidence()).shown()));
        bodies.add(Element.of("li", words));
      }
    }
  }

  private void cooperatives() {
    Map<String, Integer> members = new HashMap<>();
    for (CooperativeMember row : contents.network().rows(CooperativeMember.class)) {
      members.merge(row.cooperative(), row.count(), Integer::sum);
    }
    List<Cooperative> here = contents.register().everAt(town.id());
    page.heading("cooperatives", page.say("column.cooperatives"));
    if (here.isEmpty()) {
      page.paragraph(page.say("town.no.cooperatives"));
      return;
    }
    List<Node> words = new ArrayList<>();
    words.add(new Node.Text(page.say("town.cooperatives", here.size())));
    words.addAll(page.known().summary(here, Cooperative::evidence));
    words.add(new Node.Text(page.say("stop")));
    page.add(Element.of("p", words));
    Table table =
        Table.of("cooperatives-table", page.say("town.cooperatives.caption"))
            .words("name", page.say("column.name"))
            .words("industry", page.say("column.industry"))
            .words("dates", page.say("column.dates"))
            .figures("members", page.say("column.members"))
            .figures("crew", page.say("column.crew"));
    for (Cooperative row : here) {
      table.row(
          Entry.of(row.id(), page.one(row.name(), row.nameZh())),
          Entry.of(row.industry(), industry(row.industry())),
          page.when().entry(row),
          Entry.number(members.getOrDefault(row.id(), 0), HowKnown.doubtful(row.evidence())),
          Entry.number(row.crew(), HowKnown.doubtful(row.evidence())));
    }
    page.add(table.element());
  }

  private String industry(String id) {
    return contents.network().rows(Industry.class).stream()
        .filter(row -> row.id().equals(id))
        .map(row -> page.one(row.name(), row.nameZh()))
        .findFirst()
        .orElse(page.edition().words().term(id));
  }

  private void dangers() {
    List<Threat> threats =
        contents.network().rows(Threat.class).stream()
            .filter(row -> row.place().equals(town.id()))
            .toList();
    List<Element> closed = closed();
    page.heading("dangers", page.say("town.dangers"));
    if (threats.isEmpty() && closed.isEmpty()) {
      page.paragraph(page.say("town.no.dangers"));
    }
    if (!closed.isEmpty()) {
      page.add(Element.of("ul", closed).with("class", "plain"));
    }
    if (!threats.isEmpty()) {
      Table table = Threats.headed("threats", page.say("town.threats"), page, false);
      threats.forEach(threat -> table.row(Threats.row(threat, page, false)));
      page.add(table.element());
    }
  }

  /// When nothing could stand here, by whole months.
  private List<Element> closed() {
    List<Element> spans = new ArrayList<>();
    YearMonth first = YearMonth.from(contents.dates().first());
    YearMonth end = YearMonth.from(contents.dates().last()).plusMonths(1);
    @Nullable YearMonth begun = null;
    for (YearMonth month = first; !month.isAfter(end); month = month.plusMonths(1)) {
      boolean shut = month.isBefore(end) && contents.register().closed(town.id(), month.atDay(1));
      if (shut && begun == null) {
        begun = month;
      } else if (!shut && begun != null) {
        spans.add(span(begun, month.minusMonths(1), month.equals(end)));
        begun = null;
      }
    }
    return spans;
  }

  private Element span(YearMonth from, YearMonth last, boolean open) {
    String begin = page.edition().words().month(from);
    return Element.of(
        "li",
        open
            ? page.say("town.closed.since", begin)
            : page.say("town.closed", begin, page.edition().words().month(last)));
  }
}
