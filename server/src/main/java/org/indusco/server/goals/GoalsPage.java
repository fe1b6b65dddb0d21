package org.indusco.server.goals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.app.job.KeptPlan;
import org.indusco.app.job.MadePlan;
import org.indusco.app.office.PlanOffice;
import org.indusco.app.people.Person;
import org.indusco.app.sight.LentNetwork;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.report.Figures;
import org.indusco.exchange.report.GoalDrawings;
import org.indusco.exchange.report.PlanInWords;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Region;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.wording.Language;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;
import org.indusco.server.screen.Moments;

/// The goals that a plan reaches, told on a page.
final class GoalsPage {

  /// So many plans are looked at for one to compare with.
  private static final int PLANS = 5;

  private final Page page;
  private final PlanOffice office;
  private final LentNetwork lent;
  private final PlanGoals goals;
  private final PlanInWords words;
  private final Figures figures;
  private final GoalDrawings drawings;
  private final String network;

  GoalsPage(Page page, PlanOffice office, LentNetwork lent, PlanGoals goals) {
    this.page = page;
    this.lent = lent;
    this.office = office;
    this.goals = goals;
    MadePlan made = goals.made();
    network = made.kept().network();
    words =
        new PlanInWords(made.planned().network(), made.planned().plan(), page.visitor().language());
    figures = words.figures();
    drawings = new GoalDrawings(figures);
  }

  /// @param inEffect whether the plan is in effect; otherwise it is the newest
  void tell(boolean inEffect) {
    plan(inEffect);
    glance();
    byMonth();
    byRegion();
    new Pulls(page, goals, words).tell();
    new HistoryTold(page, lent, goals, drawings, figures).tell();
    page.heading("goals.take");
    String twin = "/api/v1/networks/" + network + "/goals";
    page.add(
        Element.of(
            "p",
            link(page.say("goals.take.table"), twin + ".csv"),
            new Node.Text(" · "),
            link(page.say("goals.take.json"), twin)));
  }

  private void plan(boolean inEffect) {
    KeptPlan kept = goals.made().kept();
    String said =
        page.say(inEffect ? "goals.in-effect" : "goals.newest", Moments.text(kept.madeAt()));
    List<Node> line = new ArrayList<>();
    line.add(new Node.Text(said + " "));
    line.add(link(page.say("goals.plan"), "/plans/" + kept.hash()));
    if (office.stale(kept)) {
      line.add(new Node.Text(" "));
      line.add(Element.of("span", page.say("plan.stale")).with("class", "stale"));
    }
    page.add(Element.of("p", line));
  }

  /// Four large figures, each with a small line.
  private void glance() {
    Map<Goal.Aim, Double> other = other();
    List<Element> all = new ArrayList<>();
    for (GoalResult goal : goals.results()) {
      List<Node> one = new ArrayList<>();
      one.add(Element.of("h3", words.goal(goal.goal())));
      one.add(
          Element.of("p", goal.of() > 0 ? figures.percent(goal.share()) : page.say("goals.nothing"))
              .with("class", "large"));
      String of =
          page.say("goals.of", figures.count(goal.reached()), figures.count(goal.of()), unit(goal));
      one.add(Element.of("p", of));
      String title = page.say("goals.rise", words.goal(goal.goal()), of);
      one.add(drawings.rise(title, goals.byMonth(goal.goal()), goal.of()));
      Double before = other.get(goal.goal());
      if (before != null) {
        one.add(Element.of("small", page.say("goals.other", figures.percent(before))));
      }
      all.add(Element.of("section", one));
    }
    page.add(Element.of("div", all).with("class", "four"));
  }

  private String unit(GoalResult goal) {
    return goal.unit().equals("money") ? figures.unit() : figures.words().term(goal.unit());
  }

  /// What the newest of the other plans reaches of each goal, as a share; nothing when there is no
  /// other.
  private Map<Goal.Aim, Double> other() {
    KeptPlan kept = goals.made().kept();
    Person person = page.visitor().reader();
    Map<Goal.Aim, Double> shares = new EnumMap<>(Goal.Aim.class);
    Optional<KeptPlan> newest =
        office.listPlans(person, network, PLANS).orElse(List.of()).stream()
            .filter(plan -> !plan.hash().equals(kept.hash()))
            .findFirst();
    newest.ifPresent(
        plan ->
            office.figures(plan).rows(GoalResult.class).stream()
                .filter(goal -> goal.of() > 0)
                .forEach(goal -> shares.put(goal.goal(), goal.share())));
    return shares;
  }

  private void byMonth() {
    page.heading("goals.by-month");
    List<Element> charts = new ArrayList<>();
    for (GoalResult goal : goals.results()) {
      // The base counts where it stands in the end, so that no month adds to it.
      if (goal.goal() == Goal.Aim.POST_WAR) {
        continue;
      }
      String title = page.say("goals.months", words.goal(goal.goal()), unit(goal));
      charts.add(
          figure(
              title,
              drawings.months(title, goals.months().getFirst(), goals.byMonth(goal.goal()))));
    }
    page.add(Element.of("div", charts).with("class", "charts"));
    Table table = new Table(page, "goals.by-month.table", headings("column.month"));
    for (int t = 0; t < goals.months().size(); t++) {
      List<Node> cells = new ArrayList<>();
      cells.add(new Node.Text(figures.month(goals.months().get(t))));
      for (GoalResult goal : goals.results()) {
        cells.add(number(figures.count(goals.byMonth(goal.goal())[t])));
      }
      table.row(cells.toArray(Node[]::new));
    }
    page.add(folded(table.element()));
  }

  private void byRegion() {
    page.heading("goals.by-region");
    List<Element> charts = new ArrayList<>();
    for (GoalResult goal : goals.results()) {
      String title = page.say("goals.regions", words.goal(goal.goal()), unit(goal));
      charts.add(figure(title, drawings.regions(title, bars(goal))));
    }
    page.add(Element.of("div", charts).with("class", "charts"));
    Table table = new Table(page, "goals.by-region.table", headings("column.region"));
    List<String> regions =
        goals.reached().values().stream()
            .flatMap(byRegion -> byRegion.keySet().stream())
            .distinct()
            .toList();
    for (String region : regions) {
      List<Node> cells = new ArrayList<>();
      cells.add(new Node.Text(region(page, goals, region)));
      for (GoalResult goal : goals.results()) {
        cells.add(number(part(goal, region)));
      }
      table.row(cells.toArray(Node[]::new));
    }
    page.add(table.element());
  }

  private String part(GoalResult goal, String region) {
    double reached = goals.byRegion(goal.goal()).getOrDefault(region, 0.0);
    return goal.reached() > 0
        ? page.say("goals.part", figures.count(reached), figures.percent(reached / goal.reached()))
        : figures.count(reached);
  }

  private List<GoalDrawings.RegionBar> bars(GoalResult goal) {
    List<GoalDrawings.RegionBar> bars = new ArrayList<>();
    goals
        .byRegion(goal.goal())
        .forEach(
            (region, reached) ->
                bars.add(
                    new GoalDrawings.RegionBar(
                        region, bars.size(), region(page, goals, region), reached)));
    return bars;
  }

  private List<String> headings(String first) {
    List<String> headings = new ArrayList<>(List.of(page.say(first)));
    for (GoalResult goal : goals.results()) {
      headings.add(page.say("goals.column", words.goal(goal.goal()), unit(goal)));
    }
    return headings;
  }

  private static Node number(String words) {
    return Element.of("span", words).with("class", "number");
  }

  /// What a region is called.
  static String region(Page page, PlanGoals goals, String id) {
    Optional<Region> region = goals.findRegion(id);
    boolean chinese = page.visitor().language() == Language.ZH;
    return region
        .map(row -> chinese && !row.nameZh().isEmpty() ? row.nameZh() : row.name())
        .orElseGet(() -> page.say("network.none"));
  }

  private Element folded(Element table) {
    return Element.of("details", Element.of("summary", page.say("goals.as-table")), table);
  }

  static Element figure(String caption, Element chart) {
    return Element.of("figure", Element.of("figcaption", caption), chart);
  }

  private static Element link(String words, String href) {
    return Element.of("a", words).with("href", href);
  }

  /// The index of the largest, or the smallest, of some figures.
  static int extreme(double[] of, boolean largest) {
    double wanted =
        largest ? Arrays.stream(of).max().orElseThrow() : Arrays.stream(of).min().orElseThrow();
    int at = 0;
    while (of[at] != wanted) {
      at++;
    }
    return at;
  }
}
