package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.report.Ink.Spot;
import org.indusco.model.network.Goal;
import org.indusco.model.plan.GoalResult;

/// How the goals are approached: for each, what has been reached by the end of every month, as a
/// share of all there is to reach. All charts have one scale, so that they can be compared.
final class GoalsChart {

  private static final int WIDTH = 420;
  private static final int HEIGHT = 220;
  private static final double LEFT = 52;
  private static final double RIGHT = WIDTH - 60;
  private static final double TOP = 36;
  private static final double BOTTOM = HEIGHT - 32;
  private static final int TICKS = 4;
  private static final int MONTHS_NAMED = 4;

  private final Given given;
  private final List<YearMonth> months;
  private final Scale x;
  private final Scale y;

  private GoalsChart(Given given, List<YearMonth> months, double most) {
    this.given = given;
    this.months = months;
    x = new Scale(0, months.size(), LEFT, RIGHT);
    y = new Scale(0, most, BOTTOM, TOP);
  }

  /// The charts; none when it is not known what the months reach.
  ///
  /// @param reached by month, of each goal, in its own unit
  static List<Node> of(Given given, List<Map<Goal.Aim, Double>> reached) {
    List<GoalResult> goals =
        given.rows(GoalResult.class).stream().filter(goal -> goal.of() > 0).toList();
    if (reached.isEmpty() || goals.isEmpty()) {
      return List.of();
    }
    List<YearMonth> months = new ArrayList<>();
    for (int t = 0; t < reached.size(); t++) {
      months.add(given.horizon().month(t));
    }
    double most = goals.stream().mapToDouble(GoalResult::share).max().orElse(0);
    GoalsChart chart = new GoalsChart(given, months, Math.max(0.01, 1.05 * most));
    List<Element> charts =
        goals.stream()
            .map(goal -> chart.draw(Goals.name(given, goal.goal()), shares(goal, reached)))
            .toList();
    Element caption = Element.of("figcaption", given.say("goalschart.caption"));
    return List.of(
        Element.of("figure", Element.of("div", charts).with("class", "charts"), caption));
  }

  /// What has been reached before the first month and by the end of each.
  private static List<Double> shares(GoalResult goal, List<Map<Goal.Aim, Double>> reached) {
    List<Double> shares = new ArrayList<>(List.of(0.0));
    double sum = 0;
    for (Map<Goal.Aim, Double> month : reached) {
      sum += month.getOrDefault(goal.goal(), 0.0);
      shares.add(sum / goal.of());
    }
    return shares;
  }

  private Element draw(String title, List<Double> shares) {
    List<Element> ink = new ArrayList<>();
    ink.add(Ink.words("axis", "start", 4, 16, title));
    axes(ink);
    List<Spot> line = new ArrayList<>();
    for (int t = 0; t < shares.size(); t++) {
      line.add(new Spot(x.at(t), y.at(shares.get(t))));
    }
    List<Spot> below = new ArrayList<>(line);
    below.add(new Spot(RIGHT, BOTTOM));
    ink.add(Ink.path("below", Ink.through(below, true)));
    ink.add(Ink.path("found", Ink.through(line, false)));
    Spot end = line.getLast();
    ink.add(Ink.dot("dot", end.x(), end.y(), 4));
    String words = given.figures().percent(shares.getLast());
    ink.add(Ink.words("number", "start", end.x() + 8, end.y() + 4, words));
    return Ink.chart(WIDTH, HEIGHT, given.say("goalschart.label", title, words), ink);
  }

  private void axes(List<Element> ink) {
    for (double tick : y.ticks(TICKS)) {
      ink.add(Ink.line("rule", LEFT, y.at(tick), RIGHT, y.at(tick)));
      ink.add(Ink.words("figure", "end", LEFT - 8, y.at(tick) + 4, given.figures().percent(tick)));
    }
    int every = Math.max(1, Math.ceilDiv(months.size(), MONTHS_NAMED));
    for (int t = 0; t < months.size(); t += every) {
      ink.add(Ink.line("tick", x.at(t), BOTTOM, x.at(t), BOTTOM + 5));
      ink.add(
          Ink.words(
              "figure", "start", x.at(t), BOTTOM + 20, given.figures().shortMonth(months.get(t))));
    }
    ink.add(Ink.line("tick", LEFT, BOTTOM, RIGHT, BOTTOM));
  }
}
