package org.indusco.server.screen.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.indusco.app.compare.Comparison;
import org.indusco.app.job.MadePlan;
import org.indusco.app.office.PlanOffice;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.report.PlanInWords;
import org.indusco.model.difference.OrderDifference;
import org.indusco.model.difference.UnitDifference;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Move;
import org.indusco.server.api.KeptComparisons;
import org.indusco.server.atlas.Look;
import org.indusco.server.page.Page;
import org.indusco.server.page.Table;
import org.indusco.server.sketch.TwoPlans;
import org.indusco.server.visitor.Visitor;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Two plans side by side, on two maps and in a few tables; the whole comparison is a report of its
/// own.
@Controller
public final class ComparisonScreen {

  private static final int LISTED = 40;

  private final PlanOffice office;
  private final KeptComparisons comparisons;

  /// @param office where plans are kept
  public ComparisonScreen(PlanOffice office, KeptComparisons comparisons) {
    this.office = office;
    this.comparisons = comparisons;
  }

  /// The page.
  ///
  /// @param with the hash of the second plan
  /// @param day what is looked at on the maps, as [Look] tells it; so are the others
  @GetMapping("/plans/{hash}/comparison")
  public ResponseEntity<String> show(
      HttpServletRequest request,
      @PathVariable("hash") String hash,
      @RequestParam(name = "with") String with,
      @RequestParam(name = "day", defaultValue = "") String day,
      @RequestParam(name = "layers", defaultValue = "") String layers,
      @RequestParam(name = "at", defaultValue = "") String at,
      @RequestParam(name = "about", defaultValue = "") String about) {
    Visitor visitor = Visitor.of(request);
    MadePlan before = made(visitor, hash);
    MadePlan after = made(visitor, with);
    Comparison comparison = comparisons.get(before, after);
    Look look = new Look(day, Look.Range.ALL, layers, at, about);
    String address = look.address(Ways.comparison(hash, with));
    Page page =
        Page.of(visitor, address, "comparison.title", Ways.brief(hash), Ways.brief(with))
            .within(after.kept().network());
    PlanInWords words =
        new PlanInWords(after.planned().network(), after.planned().plan(), visitor.language());
    page.add(Element.of("p", lead(page, comparison, words)).with("class", "lead"));
    if (comparison.weighed()) {
      page.paragraph("comparison.weighed");
    }
    page.add(
        Ways.line(page, "comparison.report", Ways.plan(hash) + "/comparison/report?with=" + with));
    TwoPlans.add(page, before.kept(), after.kept());
    plans(page, before, after);
    goals(page, comparison, words);
    units(page, comparison, words);
    orders(page, comparison, words);
    return page.answer();
  }

  private static String lead(Page page, Comparison comparison, PlanInWords words) {
    if (comparison.none()) {
      return page.say("comparison.none");
    }
    String gain = words.figures().money(Math.abs(comparison.gain()));
    return comparison.sameValue()
        ? page.say("comparison.same-value")
        : page.say(comparison.gain() > 0 ? "comparison.gains" : "comparison.costs", gain);
  }

  private static void plans(Page page, MadePlan before, MadePlan after) {
    List<Node> lines = new ArrayList<>();
    lines.add(line(page, "comparison.before", before));
    lines.add(line(page, "comparison.after", after));
    page.add(Element.of("dl", lines));
  }

  private static Element line(Page page, String key, MadePlan made) {
    List<Node> told = new ArrayList<>();
    told.add(Ways.planLink(made.kept().hash()));
    for (String sentence : made.sentences(page.visitor().language())) {
      told.add(Element.of("div", sentence));
    }
    List<Element> keeps = Told.keep(page, made.kept().keep());
    if (!keeps.isEmpty()) {
      told.add(Element.of("ul", keeps).with("class", "plain"));
    }
    return Ways.known(page, key, told.toArray(Node[]::new));
  }

  private static void goals(Page page, Comparison comparison, PlanInWords words) {
    Table table =
        new Table(
            page,
            "comparison.goals",
            "column.figure",
            "comparison.before",
            "comparison.after",
            "column.difference");
    row(
        table,
        words,
        page.say("column.value"),
        comparison.before().value(),
        comparison.after().value());
    row(
        table,
        words,
        page.say("job.bound"),
        comparison.before().summary().bound(),
        comparison.after().summary().bound());
    for (GoalResult first : comparison.before().goals()) {
      for (GoalResult second : comparison.after().goals()) {
        if (first.goal() == second.goal()) {
          row(table, words, words.goal(first.goal()), first.reached(), second.reached());
        }
      }
    }
    page.add(table.element());
  }

  private static void row(
      Table table, PlanInWords words, String name, double before, double after) {
    table.row(
        Ways.text(name),
        Ways.figure(words.figures().count(before)),
        Ways.figure(words.figures().count(after)),
        Ways.figure(signed(words, after - before)));
  }

  private static String signed(PlanInWords words, double difference) {
    String figure = words.figures().count(difference);
    return difference >= 0.5 ? "+" + figure : figure;
  }

  private static void units(Page page, Comparison comparison, PlanInWords words) {
    page.heading("comparison.units");
    List<UnitDifference> units = comparison.units();
    if (units.isEmpty()) {
      page.paragraph("comparison.units.none");
      return;
    }
    Table table =
        new Table(
            page,
            "comparison.units.table",
            "column.cooperative",
            "column.what",
            "comparison.before",
            "comparison.after");
    for (UnitDifference unit : units.subList(0, Math.min(LISTED, units.size()))) {
      table.row(
          Ways.text(words.names().cooperative(unit.unit())),
          Ways.text(page.say("comparison.kind." + unit.kind().name())),
          Ways.text(way(page, words, unit.before())),
          Ways.text(way(page, words, unit.after())));
    }
    page.add(table.element());
    more(page, units.size());
  }

  private static String way(Page page, PlanInWords words, List<Move> moves) {
    if (moves.isEmpty()) {
      return page.say("comparison.no-move");
    }
    List<String> told = new ArrayList<>();
    for (Move move : moves) {
      String way =
          page.say("plan.way", words.names().place(move.from()), words.names().place(move.to()));
      told.add(page.say("comparison.move", words.figures().month(move.month()), way));
    }
    return page.words().series(told);
  }

  private static void orders(Page page, Comparison comparison, PlanInWords words) {
    page.heading("comparison.orders");
    List<OrderDifference> orders = comparison.orders();
    if (orders.isEmpty()) {
      page.paragraph("comparison.orders.none");
      return;
    }
    Table table =
        new Table(
            page,
            "comparison.orders.table",
            "column.order",
            "column.ordered",
            "comparison.before",
            "comparison.after",
            "column.difference");
    for (OrderDifference order : orders.subList(0, Math.min(LISTED, orders.size()))) {
      double before = order.before().delivered();
      double after = order.after().delivered();
      table.row(
          Ways.text(words.names().order(order.order())),
          Ways.figure(words.figures().count(order.after().ordered())),
          Ways.figure(words.figures().count(before)),
          Ways.figure(words.figures().count(after)),
          Ways.figure(signed(words, after - before)));
    }
    page.add(table.element());
    more(page, orders.size());
  }

  private static void more(Page page, int rows) {
    if (rows > LISTED) {
      page.paragraph("plan.more", rows - LISTED);
    }
  }

  private MadePlan made(Visitor visitor, String hash) {
    return office.findMade(visitor.reader(), hash).orElseThrow(visitor::notThere);
  }
}
