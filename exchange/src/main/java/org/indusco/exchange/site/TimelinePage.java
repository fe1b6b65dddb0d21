package org.indusco.exchange.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.table.TableWriter;
import org.indusco.model.network.Event;
import org.indusco.model.schema.Schema;

/// What happened, by date, with how it is known.
final class TimelinePage {

  /// Kinds of events that the site has words for.
  private static final Set<String> KINDS =
      Set.of(
          "founding",
          "occupied",
          "bombed",
          "order",
          "organisation",
          "training",
          "law",
          "transport",
          "protection",
          "fighting",
          "finance",
          "politics",
          "relocation",
          "closing",
          "count");

  private TimelinePage() {}

  static Page of(Edition edition) {
    Page page = new Page(edition, "timeline");
    List<Event> events = page.contents().chronicle().events();
    if (events.isEmpty()) {
      return page.paragraph(page.say("timeline.none"));
    }
    page.add(Element.of("p", page.say("timeline.lead", events.size())).with("class", "lead"));
    List<Event> year = new ArrayList<>();
    for (Event event : events) {
      if (!year.isEmpty() && yearOf(year.getFirst()) != yearOf(event)) {
        year(year, page);
        year.clear();
      }
      year.add(event);
    }
    year(year, page);
    return page.file("data/events.csv", TableWriter.text(Schema.of(Event.class), events));
  }

  private static int yearOf(Event event) {
    return event.date().earliest().getYear();
  }

  private static void year(List<Event> events, Page page) {
    int year = yearOf(events.getFirst());
    page.heading("y" + year, String.valueOf(year));
    page.add(list(events, page));
  }

  /// Events as a list.
  static Element list(List<Event> events, Page page) {
    return Element.of("ol", events.stream().map(event -> line(event, page)).toList())
        .with("class", "events");
  }

  private static Element line(Event event, Page page) {
    List<Node> words = new ArrayList<>();
    words.add(Element.of("span", kind(event.kind(), page)).with("class", "kind"));
    words.addAll(place(event, page));
    words.add(page.told(event.text()));
    return Element.of(
        "li",
        Element.of("p", page.when().of(event.date())).with("class", "date"),
        Element.of(
            "div",
            Element.of("p", words),
            Element.of("p", page.known().entry(event.evidence()).shown()).with("class", "how")));
  }

  private static List<Node> place(Event event, Page page) {
    if (event.place().isBlank() || event.place().equals("ALL")) {
      return List.of();
    }
    Chronicle chronicle = page.contents().chronicle();
    List<Node> places = new ArrayList<>();
    for (String part : event.place().split(";", -1)) {
      Set<String> ids = chronicle.placesIn(part);
      places.add(ids.isEmpty() ? page.told(part.strip()) : page.place(ids.iterator().next()));
    }
    List<Node> words = new ArrayList<>(page.listed(places));
    words.add(new Node.Text(page.say("list.colon")));
    return words;
  }

  private static Node kind(String kind, Page page) {
    return KINDS.contains(kind) ? new Node.Text(page.say("kind." + kind)) : page.told(kind);
  }
}
