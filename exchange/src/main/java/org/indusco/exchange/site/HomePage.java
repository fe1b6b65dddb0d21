package org.indusco.exchange.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.indusco.atlas.sheet.Theme;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Event;
import org.indusco.model.network.Settings;

/// The page that opens first: what this is, some maps, the network in figures, its years.
final class HomePage {

  private final Page page;
  private final Contents contents;

  private HomePage(Page page) {
    this.page = page;
    contents = page.contents();
  }

  static Page of(Edition edition) {
    Page page = new Page(edition, "index");
    new HomePage(page).fill();
    return page;
  }

  private void fill() {
    page.add(Element.of("p", lead()).with("class", "lead"));
    page.add(pictures());
    page.heading("figures", page.say("home.figures"));
    page.table(new StandingTable(page).table(), "data/network-by-date.csv");
    page.note(page.say("home.figures.note"));
    trust();
    years();
  }

  private String lead() {
    return page.say(
        "home.lead",
        contents.regions().size(),
        contents.towns().size(),
        contents.chronicle().events().size());
  }

  private void trust() {
    List<Cooperative> rows = contents.network().rows(Cooperative.class);
    Settings settings = contents.network().settings();
    page.heading("trust", page.say("home.trust"));
    List<Node> words = new ArrayList<>();
    words.add(new Node.Text(page.say("home.register", rows.size())));
    words.addAll(page.known().summary(rows, Cooperative::evidence));
    words.add(new Node.Text(page.say("stop")));
    page.add(Element.of("p", words));
    if (!settings.evidence().note().isBlank()) {
      page.add(Element.of("p", page.told(Layout.capital(settings.evidence().note()))));
    }
    page.paragraph(page.say("home.marks"));
  }

  /// Maps that show most at a glance.
  private Element pictures() {
    return Pictures.of(bookmarks(), page);
  }

  private List<MapSheet> bookmarks() {
    Set<MapSheet> chosen = new LinkedHashSet<>();
    LocalDate start = contents.network().settings().start().atDay(1);
    List<MapSheet> regions = contents.maps(Theme.REGIONS);
    nearest(regions, start).ifPresent(chosen::add);
    nearest(contents.maps(Theme.INDUSTRIES), start).ifPresent(chosen::add);
    regions.reversed().stream().max(Comparator.comparingInt(this::regions)).ifPresent(chosen::add);
    contents.maps(Theme.DANGER).stream()
        .max(Comparator.comparing(MapSheet::date))
        .ifPresent(chosen::add);
    return List.copyOf(chosen);
  }

  /// How many regions a map shows.
  private int regions(MapSheet map) {
    return contents.register().regionsOn(map.date().earliest()).size();
  }

  private static Optional<MapSheet> nearest(List<MapSheet> maps, LocalDate day) {
    return maps.stream()
        .min(
            Comparator.comparingLong(
                map -> Math.abs(map.date().earliest().toEpochDay() - day.toEpochDay())));
  }

  /// A line for each year in which something happened, that leads to the timeline.
  private void years() {
    TreeMap<Integer, List<Event>> years = new TreeMap<>();
    for (Event event : contents.chronicle().events()) {
      years
          .computeIfAbsent(event.date().earliest().getYear(), none -> new ArrayList<>())
          .add(event);
    }
    page.heading("years", page.say("part.timeline"));
    if (years.isEmpty()) {
      page.paragraph(page.say("timeline.none"));
      return;
    }
    List<Element> lines = new ArrayList<>();
    for (Map.Entry<Integer, List<Event>> year : years.entrySet()) {
      String file = page.up(page.edition().file("timeline", ".html"));
      Element link =
          Element.of("a", String.valueOf(year.getKey())).with("href", file + "#y" + year.getKey());
      Event first = year.getValue().getFirst();
      int others = year.getValue().size() - 1;
      List<Node> words = new ArrayList<>();
      words.add(link);
      words.add(new Node.Text(" "));
      words.add(
          page.told(
              first.place().equals("ALL") ? first.text() : first.place() + ": " + first.text()));
      if (others > 0) {
        words.add(Element.of("small", page.say("home.more", others)));
      }
      lines.add(Element.of("li", words));
    }
    page.add(Element.of("ol", lines).with("class", "years"));
  }
}
