package org.indusco.exchange.report;

import java.util.List;
import org.indusco.model.network.Goal;

/// What the value of each plan comes from.
final class ComparedSources {

  private ComparedSources() {}

  static Section of(Pair pair) {
    Figures figures = pair.figures();
    Compared compared = pair.compared();
    Grid grid =
        pair.grid(
            "sources",
            pair.say("compare.sources.caption", figures.unit()),
            pair.say("compare.source"));
    for (Compared.Source source : compared.sources()) {
      Cell what = Cell.of(pair.say("compare.from." + source.name()));
      grid.row(pair.cells(what, source.before(), source.after(), figures::count));
    }
    for (Goal.Aim aim : Goal.Aim.values()) {
      double first = compared.before().worth().getOrDefault(aim, 0.0);
      double second = compared.after().worth().getOrDefault(aim, 0.0);
      if (first != 0 || second != 0) {
        Cell what = Cell.of(pair.say("compare.from.goal", Goals.name(pair.after(), aim)));
        grid.row(pair.cells(what, first, second, figures::count));
      }
    }
    grid.sum(
        pair.cells(
            Cell.of(pair.say("compare.sum")),
            compared.before().value(),
            compared.after().value(),
            figures::count));
    return new Section("sources", pair.say("compare.sources"), List.of(grid.whole()));
  }
}
