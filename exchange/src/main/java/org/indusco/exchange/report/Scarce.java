package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.plan.Price;

/// What one more of the scarcest things would be worth.
final class Scarce {

  private static final int SENTENCES_OF_A_SORT = 3;
  private static final int ROWS = 120;

  private Scarce() {}

  static Section of(Given given) {
    List<Scarcity> things = Scarcity.of(given.rows(Price.class));
    List<Node> body = new ArrayList<>();
    if (things.isEmpty()) {
      body.add(Element.of("p", given.say("scarce.none")));
    } else {
      body.add(Element.of("p", given.say("scarce.intro")));
      sentences(given, things, body);
      body.addAll(table(given, things));
    }
    return new Section("scarce", given.say("scarce.title"), body);
  }

  private static void sentences(Given given, List<Scarcity> things, List<Node> body) {
    Map<ScarcityInWords.Sort, List<Element>> sorts = new EnumMap<>(ScarcityInWords.Sort.class);
    for (Scarcity thing : things) {
      List<Element> some =
          sorts.computeIfAbsent(
              ScarcityInWords.sort(given.names(), thing), sort -> new ArrayList<>());
      if (some.size() < SENTENCES_OF_A_SORT) {
        some.add(Element.of("li", ScarcityInWords.sentence(given, thing)));
      }
    }
    sorts.forEach(
        (sort, some) -> {
          body.add(Element.of("h3", ScarcityInWords.heading(given, sort)));
          body.add(Element.of("ul", some));
        });
  }

  private static List<Node> table(Given given, List<Scarcity> things) {
    Grid grid =
        Grid.of(given.words(), "scarce", given.say("scarce.caption"))
            .words(given.say("scarce.what"))
            .words(given.say("scarce.where"))
            .words(given.say("scarce.when"))
            .figures(given.say("scarce.price", given.figures().unit()))
            .figures(given.say("scarce.quantity"))
            .words(given.say("scarce.unit"))
            .figures(given.say("scarce.worth", given.figures().unit()));
    for (Scarcity thing : things.subList(0, Math.min(ROWS, things.size()))) {
      grid.row(
          Cell.of(ScarcityInWords.what(given, thing)),
          Cell.of(ScarcityInWords.where(given, thing)),
          Cell.of(given.figures().span(thing.first(), thing.last())),
          Cell.figure(thing.high(), given.figures().price(thing.low(), thing.high())),
          Cell.figure(thing.quantity(), given.figures().number(thing.quantity())),
          Cell.of(ScarcityInWords.unit(given, thing)),
          Cell.figure(thing.worth(), given.figures().count(thing.worth())));
    }
    List<Node> nodes = new ArrayList<>(grid.folded());
    if (things.size() > ROWS) {
      nodes.add(Element.of("p", given.say("scarce.others", things.size() - ROWS)));
    }
    return nodes;
  }
}
