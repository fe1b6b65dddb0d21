package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.plan.Move;

/// The map of the moves with its words.
final class MovesMap {

  private static final int WAYS_NAMED = 8;

  private record Way(String from, String to) {}

  private MovesMap() {}

  static Section of(Given given, String svg) {
    List<Move> moves = given.rows(Move.class);
    List<Node> body = new ArrayList<>();
    String span = given.figures().span(given.firstMonth(), given.lastMonth());
    Element caption = Element.of("figcaption", given.say("movesmap.caption", span));
    String drawn = withoutProlog(svg);
    if (drawn.isBlank()) {
      body.add(Element.of("p", given.say("movesmap.missing")));
    } else {
      Element figure = Element.of("figure", drawing(given.say("movesmap.label"), drawn), caption);
      body.add(MonthSteps.of(given, figure, new MonthSteps(given).sentences()));
    }
    body.add(Element.of("p", words(given, moves)));
    return new Section("map", given.say("movesmap.title"), body);
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
      return given.say("movesmap.none");
    }
    Map<Way, Integer> ways = new LinkedHashMap<>();
    moves.forEach(move -> ways.merge(new Way(move.from(), move.to()), 1, Integer::sum));
    List<String> most =
        ways.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(WAYS_NAMED)
            .map(
                each ->
                    given.say(
                        "movesmap.way",
                        given.names().place(each.getKey().from()),
                        given.names().place(each.getKey().to()),
                        each.getValue()))
            .toList();
    return given.say(
        ways.size() > WAYS_NAMED ? "movesmap.most" : "movesmap.all",
        moves.size(),
        ways.size(),
        given.words().list(most));
  }
}
