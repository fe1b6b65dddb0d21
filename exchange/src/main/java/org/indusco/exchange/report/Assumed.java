package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Basis;
import org.indusco.model.schema.Schema;

/// What was assumed: defaults, weights, and how far the network's rows are known.
final class Assumed {

  /// How the sentence on the default for a missing table begins.
  private static final String MISSING = "No table ";

  private Assumed() {}

  static Section of(Given given, List<String> defaultsTaken) {
    List<Node> body = new ArrayList<>();
    body.add(Element.of("h3", "Defaults"));
    body.addAll(defaults(given, defaultsTaken));
    body.add(Element.of("h3", "What the goals weigh"));
    body.add(weights(given));
    body.add(Element.of("h3", "How the figures are known"));
    body.add(
        Element.of(
            "p",
            "Sourced: found in a named source. Estimated: worked out, as the row's note says."
                + " Recalled: held to be common knowledge, without a source at hand."));
    body.add(known(given, defaultsTaken));
    return new Section("assumed", "What was assumed", body);
  }

  /// Missing tables at once; empty cells, of which there may be many, folded.
  private static List<Node> defaults(Given given, List<String> taken) {
    List<String> tables = taken.stream().filter(each -> each.startsWith(MISSING)).toList();
    List<String> cells = taken.stream().filter(each -> !each.startsWith(MISSING)).toList();
    List<Node> nodes = new ArrayList<>();
    nodes.add(
        tables.isEmpty()
            ? Element.of("p", "No table that planning needs was missing.")
            : list(tables));
    if (!cells.isEmpty()) {
      nodes.add(
          Grid.fold(
              given.figures().plural(cells.size(), "default", "defaults") + " for empty cells",
              list(cells)));
    }
    return nodes;
  }

  private static Element list(List<String> sentences) {
    return Element.of("ul", sentences.stream().map(each -> Element.of("li", each)).toList());
  }

  private static Element weights(Given given) {
    Grid grid =
        Grid.of(
                given.words(),
                "weights",
                "What a unit of each goal is worth beside its price, where it has one")
            .words("Goal")
            .figures("Weight")
            .words("Unit");
    for (Goal goal : given.network().rows(Goal.class)) {
      String unit = given.figures().unit();
      grid.row(
          Cell.of(Goals.name(given, goal.id())),
          Cell.figure(goal.weight(), given.figures().number(goal.weight())),
          Cell.of(
              unit + " for each " + (goal.id().unit().equals("money") ? unit : "worker-month")));
    }
    return grid.whole();
  }

  private static Element known(Given given, List<String> defaultsTaken) {
    Grid grid =
        Grid.of(given.words(), "known", "Rows of the network by how they are known")
            .words("Table")
            .figures("Rows")
            .figures("Sourced")
            .figures("Estimated")
            .figures("Recalled")
            .figures("Not said")
            .figures("By default");
    int[] sums = new int[6];
    for (Schema<?> schema : Network.schemas()) {
      int[] counts = counts(given.network(), schema, byDefault(schema, defaultsTaken));
      if (Evidences.has(schema) && counts[0] > 0) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] += counts[i];
        }
        grid.row(line(given, schema.name(), counts));
      }
    }
    grid.sum(line(given, "All tables", sums));
    return grid.whole();
  }

  /// Whether the rows of a table were filled in because the table was missing. Such rows may carry
  /// the evidence of what they were made from, but are not known in its way.
  private static boolean byDefault(Schema<?> schema, List<String> defaultsTaken) {
    return defaultsTaken.stream()
        .anyMatch(taken -> taken.startsWith(MISSING + schema.name() + ":"));
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

  private static List<Cell> line(Given given, String heading, int[] counts) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(heading)));
    for (int count : counts) {
      cells.add(Cell.figure(count, given.figures().count(count)));
    }
    return cells;
  }
}
