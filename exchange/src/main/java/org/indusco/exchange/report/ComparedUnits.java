package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.difference.UnitDifference;
import org.indusco.model.network.Cooperative;
import org.indusco.model.plan.Move;

/// Cooperatives that go another way in the second plan.
final class ComparedUnits {

  private final Pair pair;
  private final Map<String, Integer> crews = new HashMap<>();

  private ComparedUnits(Pair pair) {
    this.pair = pair;
    pair.after()
        .network()
        .rows(Cooperative.class)
        .forEach(unit -> crews.put(unit.id(), unit.crew()));
  }

  static Section of(Pair pair) {
    ComparedUnits units = new ComparedUnits(pair);
    return new Section("ways", pair.say("compare.ways"), units.body());
  }

  private List<Node> body() {
    List<UnitDifference> units = pair.compared().units();
    if (units.isEmpty()) {
      return List.of(Element.of("p", pair.say("compare.ways.none")));
    }
    List<Node> body = new ArrayList<>();
    body.add(
        Element.of(
            "p",
            pair.say(
                "compare.ways.many",
                units.size(),
                crews.size(),
                pair.after().words().list(kinds(units)))));
    Grid grid =
        Grid.of(pair.after().words(), "other-ways", pair.say("compare.ways.caption"))
            .words(pair.say("compare.ways.who"))
            .figures(pair.say("compare.ways.crew"))
            .words(pair.say("compare.ways.how", pair.name(1)))
            .words(pair.name(0))
            .words(pair.name(1))
            .figures(pair.say("compare.ways.touched"));
    units.forEach(unit -> grid.row(row(unit)));
    body.addAll(grid.folded());
    return body;
  }

  private List<String> kinds(List<UnitDifference> units) {
    List<String> kinds = new ArrayList<>();
    for (UnitDifference.Kind kind : UnitDifference.Kind.values()) {
      long count = units.stream().filter(unit -> unit.kind() == kind).count();
      if (count > 0) {
        kinds.add(pair.say("compare.kind." + word(kind), count));
      }
    }
    return kinds;
  }

  private static String word(UnitDifference.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private List<Cell> row(UnitDifference unit) {
    int crew = crews.getOrDefault(unit.unit(), 0);
    return List.of(
        Cell.of(pair.after().names().cooperative(unit.unit())),
        Cell.figure(crew, pair.figures().count(crew)),
        Cell.of(pair.say("compare.one." + word(unit.kind()))),
        Cell.of(way(pair.before(), unit.before())),
        Cell.of(way(pair.after(), unit.after())),
        Cell.figure(unit.workerMonths(), pair.figures().count(unit.workerMonths())));
  }

  private String way(Given given, List<Move> moves) {
    return moves.isEmpty()
        ? pair.say("compare.way.none")
        : String.join(
            pair.say("compare.way.then"),
            moves.stream()
                .map(
                    move ->
                        pair.say(
                            "compare.way",
                            given.names().place(move.to()),
                            given.figures().month(move.month())))
                .toList());
  }
}
