package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.plan.Move;

/// The map of the moves with its words.
final class MovesMap {

  private static final int WAYS_NAMED = 8;

  private record Way(String from, String to) {}

  private MovesMap() {}

  static Section of(Given given, String svg) {
    List<Move> moves = given.rows(Move.class);
    List<Node> body = new ArrayList<>();
    Element caption =
        Element.of(
            "figcaption",
            "Who moves from where to where, "
                + given.figures().span(given.firstMonth(), given.lastMonth())
                + ". Schematic, not surveyed.");
    String drawn = withoutProlog(svg);
    if (drawn.isBlank()) {
      body.add(Element.of("p", "No map was drawn."));
    } else {
      Element figure = Element.of("figure", drawing("Map of the moves", drawn), caption);
      body.add(MonthSteps.of(given, figure, new MonthSteps(given).sentences()));
    }
    body.add(Element.of("p", words(given, moves)));
    return new Section("map", "The moves on the map", body);
  }

  /// The drawing without XML declaration and document type, which cannot stand within a page.
  static String withoutProlog(String svg) {
    int start = svg.indexOf("<svg");
    return start < 0 ? "" : svg.substring(start);
  }

  /// The drawing in a frame of its own.
  static Element drawing(String label, String drawn) {
    return Element.of("div", new Node.Markup(drawn))
        .with("class", "map")
        .with("role", "region")
        .with("tabindex", "0")
        .with("aria-label", label);
  }

  private static String words(Given given, List<Move> moves) {
    if (moves.isEmpty()) {
      return "In words: nobody moves.";
    }
    Map<Way, Integer> ways = new LinkedHashMap<>();
    moves.forEach(move -> ways.merge(new Way(move.from(), move.to()), 1, Integer::sum));
    List<String> most =
        ways.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(WAYS_NAMED)
            .map(
                each ->
                    given.names().place(each.getKey().from())
                        + " to "
                        + given.names().place(each.getKey().to())
                        + " ("
                        + given.figures().count(each.getValue())
                        + ")")
            .toList();
    return "In words: "
        + given.figures().plural(moves.size(), "move", "moves")
        + " on "
        + given.figures().plural(ways.size(), "way", "ways")
        + (ways.size() > WAYS_NAMED ? ", most of them from " : ", from ")
        + given.words().list(most)
        + ".";
  }
}
