package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indusco.model.plan.GoalResult;

/// How far each plan reaches the four goals.
final class ComparedGoals {

  private ComparedGoals() {}

  static Section of(Pair pair) {
    Grid grid =
        Grid.of(pair.after().words(), "goals", pair.say("compare.goals.caption"))
            .words(pair.say("compare.goal"))
            .figures(pair.say("compare.share", pair.name(0)))
            .figures(pair.say("compare.share", pair.name(1)))
            .figures(pair.say("compare.reached", pair.name(0)))
            .figures(pair.say("compare.reached", pair.name(1)))
            .figures(pair.say("compare.difference"))
            .words(pair.say("compare.unit"));
    for (GoalResult first : pair.before().rows(GoalResult.class)) {
      find(pair.after(), first).ifPresent(second -> grid.row(row(pair, first, second)));
    }
    return new Section("goals", pair.say("compare.goals"), List.of(grid.whole()));
  }

  private static Optional<GoalResult> find(Given given, GoalResult like) {
    return given.rows(GoalResult.class).stream()
        .filter(goal -> goal.goal() == like.goal())
        .findFirst();
  }

  private static List<Cell> row(Pair pair, GoalResult first, GoalResult second) {
    Figures figures = pair.figures();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(Goals.name(pair.after(), first.goal())));
    for (GoalResult goal : List.of(first, second)) {
      cells.add(
          goal.of() > 0
              ? Cell.bar(Bar.of(goal.share()), goal.share(), figures.percent(goal.share()))
              : Cell.of(pair.say("compare.nothing")));
    }
    cells.add(Cell.figure(first.reached(), figures.count(first.reached())));
    cells.add(Cell.figure(second.reached(), figures.count(second.reached())));
    double more = second.reached() - first.reached();
    cells.add(Cell.figure(more, Pair.signed(more, figures::count)));
    cells.add(Cell.of(Goals.unit(second, pair.after())));
    return cells;
  }
}
