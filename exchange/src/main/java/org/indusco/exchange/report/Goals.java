package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Goal;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Reserve;

/// The four goals and what the plan does for them.
final class Goals {

  private Goals() {}

  /// @param reached what each month reaches of each goal, in the goal's own unit; may be empty
  static Section of(Given given, List<Map<Goal.Aim, Double>> reached) {
    Grid grid =
        Grid.of(given.words(), "goals", "What the plan reaches of all that is asked, offered or there today")
            .words("Goal")
            .figures("Share")
            .figures("Reached")
            .figures("Of")
            .words("Unit");
    for (GoalResult goal : given.rows(GoalResult.class)) {
      grid.row(
          Cell.of(name(given, goal.goal()), measure(goal.goal())),
          goal.of() > 0
              ? Cell.bar(Bar.of(goal.share()), goal.share(), given.figures().percent(goal.share()))
              : Cell.of("nothing to reach"),
          Cell.figure(goal.reached(), given.figures().count(goal.reached())),
          Cell.figure(goal.of(), given.figures().count(goal.of())),
          Cell.of(unit(goal, given)));
    }
    Node table = grid.isEmpty() ? Element.of("p", "The plan says nothing of goals.") : grid.whole();
    List<Node> body = new ArrayList<>(List.of(table));
    body.addAll(GoalsChart.of(given, reached));
    body.addAll(beside(given));
    return new Section("goals", "How far the four goals are reached", body);
  }

  /// What counts beside the goals, if anything does: a reader can then add up the value.
  private static List<Node> beside(Given given) {
    Floors floors = Floors.of(given);
    List<String> parts = new ArrayList<>();
    if (floors.all() > 0) {
      parts.add(given.figures().money(floors.worth()) + " for floors of orders");
    }
    if (!given.rows(Reserve.class).isEmpty()) {
      parts.add(given.figures().money(Reserves.worth(given)) + " for stock targets");
    }
    return parts.isEmpty()
        ? List.of()
        : List.of(
            Element.of(
                "p",
                "The value of the plan is its economic value, what is reached of the goals at"
                    + " their weights, and beside these "
                    + given.words().list(parts)
                    + ", which are part of no goal."));
  }

  /// What the network calls a goal, else what it is about.
  static String name(Given given, Goal.Aim aim) {
    return given.network().rows(Goal.class).stream()
        .filter(goal -> goal.id() == aim && !goal.name().isBlank())
        .map(Goal::name)
        .findFirst()
        .orElseGet(() -> name(aim));
  }

  static String name(Goal.Aim aim) {
    return switch (aim) {
      case ENEMY_GOODS -> "Drive enemy goods from the market";
      case ARMY_GUERRILLA -> "Meet the needs of army and guerrillas";
      case REFUGEES -> "Employ refugees";
      case POST_WAR -> "Lay the foundation of post-war industry";
    };
  }

  private static String measure(Goal.Aim aim) {
    return switch (aim) {
      case ENEMY_GOODS -> "own goods sold where enemy goods are bought today";
      case ARMY_GUERRILLA -> "value delivered, less for what is late";
      case REFUGEES -> "work done by refugees";
      case POST_WAR -> "equipment and lasting capital safe at the end";
    };
  }

  static String unit(GoalResult goal, Given given) {
    return goal.unit().equals("money") ? given.figures().unit() : goal.unit();
  }
}
