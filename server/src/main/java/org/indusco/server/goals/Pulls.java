package org.indusco.server.goals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.report.Figures;
import org.indusco.exchange.report.PlanInWords;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Goal;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Stay;
import org.indusco.server.page.Page;

/// What pulls each goal up or down: where and when most and least of it is reached, and what of the
/// plan stands behind it.
final class Pulls {

  /// So many orders are named.
  private static final int ORDERS = 3;

  private final Page page;
  private final PlanGoals goals;
  private final PlanInWords words;
  private final Figures figures;

  Pulls(Page page, PlanGoals goals, PlanInWords words) {
    this.page = page;
    this.goals = goals;
    this.words = words;
    figures = words.figures();
  }

  void tell() {
    page.heading("goals.pulls");
    List<Element> all = new ArrayList<>();
    for (GoalResult goal : goals.results()) {
      List<Element> lines = lines(goal);
      if (!lines.isEmpty()) {
        all.add(
            Element.of(
                "div",
                Element.of("dt", words.goal(goal.goal())),
                Element.of("dd", Element.of("ul", lines).with("class", "plain"))));
      }
    }
    page.add(Element.of("dl", all).with("class", "pulls"));
    page.paragraph("goals.pulls.more");
  }

  private List<Element> lines(GoalResult goal) {
    List<Element> lines = new ArrayList<>();
    if (goal.reached() > 0) {
      regions(goal, lines);
      if (goal.goal() != Goal.Aim.POST_WAR) {
        months(goal, lines);
      }
    }
    switch (goal.goal()) {
      case ARMY_GUERRILLA -> orders(lines);
      case POST_WAR -> base(lines);
      case ENEMY_GOODS, REFUGEES -> {}
    }
    return lines;
  }

  private void regions(GoalResult goal, List<Element> lines) {
    Map<String, Double> byRegion = goals.byRegion(goal.goal());
    if (byRegion.size() < 2) {
      return;
    }
    List<String> ids = List.copyOf(byRegion.keySet());
    double[] sums = byRegion.values().stream().mapToDouble(Double::doubleValue).toArray();
    int most = GoalsPage.extreme(sums, /* largest= */ true);
    int least = GoalsPage.extreme(sums, /* largest= */ false);
    lines.add(line("goals.up", region("goals.most-region", ids.get(most), sums[most], goal)));
    lines.add(line("goals.down", region("goals.least-region", ids.get(least), sums[least], goal)));
  }

  private String region(String key, String id, double reached, GoalResult goal) {
    return page.say(
        key, GoalsPage.region(page, goals, id), figures.percent(reached / goal.reached()));
  }

  private void months(GoalResult goal, List<Element> lines) {
    double[] byMonth = goals.byMonth(goal.goal());
    int most = GoalsPage.extreme(byMonth, /* largest= */ true);
    int least = GoalsPage.extreme(byMonth, /* largest= */ false);
    lines.add(line("goals.up", month("goals.most-month", most, byMonth)));
    lines.add(line("goals.down", month("goals.least-month", least, byMonth)));
  }

  private String month(String key, int month, double[] byMonth) {
    return page.say(key, figures.month(goals.months().get(month)), figures.count(byMonth[month]));
  }

  /// The orders that miss most.
  private void orders(List<Element> lines) {
    for (PlanInWords.OrderLine order : words.orders().stream().limit(ORDERS).toList()) {
      String said =
          page.say("goals.order", order.name(), order.fare(), order.missing(), order.ordered());
      lines.add(
          line(
              "goals.down",
              order.why().isEmpty() ? said : page.say("sentences", said, order.why())));
    }
  }

  /// Who is not there in the end, and what is left behind on the way.
  private void base(List<Element> lines) {
    Plan plan = goals.made().planned().plan();
    Set<String> last = new HashSet<>();
    for (Stay stay : plan.rows(Stay.class)) {
      if (stay.to().isAfter(goals.months().getLast())) {
        last.add(stay.cooperative());
      }
    }
    long gone =
        goals.made().planned().network().rows(Cooperative.class).stream()
            .filter(unit -> !unit.proposed() && !last.contains(unit.id()))
            .count();
    if (gone > 0) {
      lines.add(line("goals.down", page.say("goals.gone", gone)));
    }
    long leaving = plan.rows(Move.class).stream().filter(move -> !move.leaves().isEmpty()).count();
    if (leaving > 0) {
      lines.add(line("goals.down", page.say("goals.leaving", leaving)));
    }
  }

  private Element line(String way, String said) {
    return Element.of(
        "li",
        Element.of("b", page.say(way)).with("class", way.equals("goals.up") ? "up" : "down"),
        new Node.Text(" " + said));
  }
}
