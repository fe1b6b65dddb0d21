package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
      body.add(Element.of("p", "Nothing is scarce: one more of anything would change nothing."));
    } else {
      body.add(
          Element.of(
              "p",
              "What would help the goals most. Under each heading the thing that matters in the"
                  + " largest quantity stands first. Each figure is the worth of one more, at"
                  + " most: of many more, each later one is worth less."));
      sentences(given, things, body);
      body.addAll(table(given, things));
    }
    return new Section("scarce", "The most valuable scarce things", body);
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
          body.add(Element.of("h3", sort.heading()));
          body.add(Element.of("ul", some));
        });
  }

  private static List<Node> table(Given given, List<Scarcity> things) {
    Grid grid =
        Grid.of(
                given.words(),
                "scarce",
                "All sorts, by their worth: price times quantity, summed over the months")
            .words("What")
            .words("Where")
            .words("When")
            .figures("One more, " + given.figures().unit())
            .figures("Quantity a month")
            .words("Unit")
            .figures("Worth, " + given.figures().unit());
    for (Scarcity thing : things.subList(0, Math.min(ROWS, things.size()))) {
      grid.row(
          Cell.of(ScarcityInWords.what(given.names(), thing)),
          Cell.of(ScarcityInWords.where(given.names(), thing)),
          Cell.of(given.figures().span(thing.first(), thing.last())),
          Cell.figure(thing.high(), range(given, thing)),
          Cell.figure(thing.quantity(), given.figures().number(thing.quantity())),
          Cell.of(ScarcityInWords.unit(given, thing)),
          Cell.figure(thing.worth(), given.figures().count(thing.worth())));
    }
    List<Node> nodes = new ArrayList<>(grid.folded());
    if (things.size() > ROWS) {
      nodes.add(
          Element.of(
              "p",
              "Another "
                  + given.figures().count(things.size() - ROWS)
                  + " that matter less are in the plan's table prices."));
    }
    return nodes;
  }

  private static String range(Given given, Scarcity thing) {
    String low = given.figures().price(thing.low());
    String high = given.figures().price(thing.high());
    return low.equals(high) ? low : low + " to " + high;
  }
}
