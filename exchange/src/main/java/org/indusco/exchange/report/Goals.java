package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Goal;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Reserve;
import org.indusco.model.wording.Language;

/// The four goals and what the plan does for them.
final class Goals {

  private Goals() {}

  /// @param reached what each month reaches of each goal, in the goal's own unit; may be empty
  static Section of(Given given, List<Map<Goal.Aim, Double>> reached) {
    Grid grid =
        Grid.of(given.words(), "goals", given.say("goals.caption"))
            .words(given.say("goals.goal"))
            .figures(given.say("goals.share"))
            .figures(given.say("goals.reached"))
            .figures(given.say("goals.of"))
            .words(given.say("goals.unit"));
    for (GoalResult goal : given.rows(GoalResult.class)) {
      grid.row(
          Cell.of(name(given, goal.goal()), given.say("goals.measure." + key(goal.goal()))),
          goal.of() > 0
              ? Cell.bar(Bar.of(goal.share()), goal.share(), given.figures().percent(goal.share()))
              : Cell.of(given.say("goals.nothing")),
          Cell.figure(goal.reached(), given.figures().count(goal.reached())),
          Cell.figure(goal.of(), given.figures().count(goal.of())),
          Cell.of(unit(goal, given)));
    }
    Node table = grid.isEmpty() ? Element.of("p", given.say("goals.none")) : grid.whole();
    List<Node> body = new ArrayList<>(List.of(table));
    body.addAll(GoalsChart.of(given, reached));
    body.addAll(beside(given));
    return new Section("goals", given.say("goals.title"), body);
  }

  /// What counts beside the goals, if anything does: a reader can then add up the value.
  private static List<Node> beside(Given given) {
    Floors floors = Floors.of(given);
    List<String> parts = new ArrayList<>();
    if (floors.all() > 0) {
      parts.add(given.say("goals.floors", given.figures().money(floors.worth())));
    }
    if (!given.rows(Reserve.class).isEmpty()) {
      parts.add(given.say("goals.reserves", given.figures().money(Reserves.worth(given))));
    }
    return parts.isEmpty()
        ? List.of()
        : List.of(Element.of("p", given.say("goals.beside", given.words().list(parts))));
  }

  /// What the network calls a goal in the language of the report, else what it is about.
  static String name(Given given, Goal.Aim aim) {
    Language language = given.words().language();
    return given.network().rows(Goal.class).stream()
        .filter(goal -> goal.id() == aim)
        .map(goal -> language == Language.ZH ? goal.nameZh() : goal.name())
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElseGet(() -> given.say("goals.name." + key(aim)));
  }

  private static String key(Goal.Aim aim) {
    return aim.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static String unit(GoalResult goal, Given given) {
    return goal.unit().equals("money") ? given.figures().unit() : given.words().term(goal.unit());
  }
}
