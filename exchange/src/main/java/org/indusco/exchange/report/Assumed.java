package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Network;
import org.indusco.model.network.Omission;
import org.indusco.model.schema.Basis;
import org.indusco.model.schema.Schema;

/// What was assumed: defaults, weights, and how far the network's rows are known.
final class Assumed {

  private Assumed() {}

  /// @param changes what was changed before planning, a sentence each
  static Section of(Given given, List<String> changes, List<Omission> defaultsTaken) {
    List<Node> body = new ArrayList<>();
    if (!changes.isEmpty()) {
      body.add(heading(given, "assumed.changes"));
      body.add(list(changes.stream().map(each -> given.say("assumed.what-if", each)).toList()));
    }
    body.add(heading(given, "assumed.defaults"));
    body.addAll(defaults(given, defaultsTaken));
    body.add(heading(given, "assumed.weights"));
    body.add(weights(given));
    body.add(heading(given, "assumed.known"));
    body.add(Element.of("p", given.say("assumed.basis")));
    body.add(known(given, defaultsTaken));
    return new Section("assumed", given.say("assumed.title"), body);
  }

  private static Element heading(Given given, String key) {
    return Element.of("h3", given.say(key));
  }

  /// Missing tables at once; empty cells, of which there may be many, folded.
  private static List<Node> defaults(Given given, List<Omission> taken) {
    List<String> tables = sentences(given, taken.stream().filter(Omission::ofTable));
    List<String> cells = sentences(given, taken.stream().filter(each -> !each.ofTable()));
    List<Node> nodes = new ArrayList<>();
    nodes.add(tables.isEmpty() ? Element.of("p", given.say("assumed.complete")) : list(tables));
    if (!cells.isEmpty()) {
      nodes.add(Grid.fold(given.say("assumed.cells", cells.size()), list(cells)));
    }
    return nodes;
  }

  private static List<String> sentences(Given given, Stream<Omission> taken) {
    return taken.map(each -> each.sentence(given.words().language())).toList();
  }

  private static Element list(List<String> sentences) {
    return Element.of("ul", sentences.stream().map(each -> Element.of("li", each)).toList());
  }

  private static Element weights(Given given) {
    Grid grid =
        Grid.of(given.words(), "weights", given.say("assumed.weights.caption"))
            .words(given.say("assumed.goal"))
            .figures(given.say("assumed.weight"))
            .words(given.say("assumed.unit"));
    for (Goal goal : given.network().rows(Goal.class)) {
      String unit = given.figures().unit();
      String per = goal.id().unit().equals("money") ? unit : given.say("assumed.worker-month");
      grid.row(
          Cell.of(Goals.name(given, goal.id())),
          Cell.figure(goal.weight(), given.figures().number(goal.weight())),
          Cell.of(given.say("assumed.each", unit, per)));
    }
    return grid.whole();
  }

  private static Element known(Given given, List<Omission> defaultsTaken) {
    Grid grid =
        Grid.of(given.words(), "known", given.say("assumed.known.caption"))
            .words(given.say("assumed.table"))
            .figures(given.say("assumed.rows"))
            .figures(given.say("assumed.sourced"))
            .figures(given.say("assumed.estimated"))
            .figures(given.say("assumed.recalled"))
            .figures(given.say("assumed.unsaid"))
            .figures(given.say("assumed.filled"));
    int[] sums = new int[6];
    for (Schema<?> schema : Network.schemas()) {
      int[] counts = counts(given.network(), schema, byDefault(schema, defaultsTaken));
      if (Evidences.has(schema) && counts[0] > 0) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] += counts[i];
        }
        grid.row(line(given, Cell.verbatim(schema.name()), counts));
      }
    }
    grid.sum(line(given, Cell.of(given.say("assumed.sum")), sums));
    return grid.whole();
  }

  /// Whether the rows of a table were filled in because the table was missing. Such rows may carry
  /// the evidence of what they were made from, but are not known in its way.
  private static boolean byDefault(Schema<?> schema, List<Omission> defaultsTaken) {
    return defaultsTaken.contains(Omission.of(schema.type()));
  }

  /// Rows in all, sourced, estimated, recalled, not said, and filled in by default.
  private static int[] counts(Network network, Schema<?> schema, boolean byDefault) {
    int all = network.rows(schema.type()).size();
    if (byDefault) {
      return new int[] {all, 0, 0, 0, 0, all};
    }
    Map<Basis, Integer> counts = Evidences.byBasis(network, schema);
    int sourced = counts.getOrDefault(Basis.SOURCED, 0);
    int estimated = counts.getOrDefault(Basis.ESTIMATED, 0);
    int recalled = counts.getOrDefault(Basis.RECALLED, 0);
    return new int[] {all, sourced, estimated, recalled, all - sourced - estimated - recalled, 0};
  }

  private static List<Cell> line(Given given, Cell heading, int[] counts) {
    List<Cell> cells = new ArrayList<>(List.of(heading));
    for (int count : counts) {
      cells.add(Cell.figure(count, given.figures().count(count)));
    }
    return cells;
  }
}
