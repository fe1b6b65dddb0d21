package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Summary;

/// What the two plans are, and whether one is better.
final class ComparedBrief {

  private static final double CLOSED = 1e-6;

  private final Pair pair;

  private ComparedBrief(Pair pair) {
    this.pair = pair;
  }

  static Section of(Pair pair) {
    ComparedBrief brief = new ComparedBrief(pair);
    List<Node> body = new ArrayList<>();
    brief.verdict().forEach(sentence -> body.add(Element.of("p", sentence)));
    body.add(brief.table());
    body.addAll(brief.notes());
    return new Section("brief", pair.say("compare.brief"), body);
  }

  private List<String> verdict() {
    Compared compared = pair.compared();
    Figures figures = pair.figures();
    List<String> sentences = new ArrayList<>();
    if (compared.weighed()) {
      sentences.add(pair.say("compare.weighed", pair.name(1)));
    }
    sentences.add(
        compared.sameValue()
            ? pair.say("compare.equal", figures.money(compared.after().value()))
            : pair.say(
                "compare.worth",
                pair.name(1),
                figures.money(Math.abs(compared.gain())),
                compared.gain() < 0 ? 0 : 1,
                pair.name(0),
                figures.percent(
                    Math.abs(compared.gain() / Math.max(1, Math.abs(compared.before().value()))))));
    sentences.add(proven());
    return sentences;
  }

  /// What the bounds prove of the difference.
  private String proven() {
    Compared compared = pair.compared();
    Figures figures = pair.figures();
    Summary first = compared.before().plan().summary();
    Summary second = compared.after().plan().summary();
    if (compared.same()) {
      double bound = Math.min(first.bound(), second.bound());
      return pair.say("compare.proven.same", figures.money(bound));
    }
    if (compared.weighed()) {
      return pair.say("compare.proven.weighed", figures.money(second.bound()));
    }
    double least = second.value() - first.bound();
    double most = second.bound() - compared.before().value();
    if (least > 0 || most < 0) {
      return pair.say(
          "compare.proven.sure",
          least > 0 ? 1 : 0,
          figures.money(Math.min(Math.abs(least), Math.abs(most))),
          figures.money(Math.max(Math.abs(least), Math.abs(most))),
          pair.name(0),
          pair.name(1));
    }
    return pair.say(
        "compare.proven.unsure",
        figures.money(Math.abs(least)),
        figures.money(most),
        pair.name(0),
        pair.name(1));
  }

  private Element table() {
    Figures figures = pair.figures();
    Compared compared = pair.compared();
    Grid grid = pair.grid("plans", pair.say("compare.plans"), pair.say("compare.what"));
    grid.row(
        Cell.of(pair.say("compare.network")),
        Cell.of(network(pair.before())),
        Cell.of(network(pair.after())),
        Cell.of(""));
    grid.row(
        Cell.of(pair.say("compare.knowing")),
        Cell.of(known(pair.before())),
        Cell.of(known(pair.after())),
        Cell.of(""));
    row(grid, "compare.value", compared.before().value(), compared.after().value());
    row(grid, "compare.bound", bound(pair.before()), bound(pair.after()));
    double firstGap = gap(pair.before());
    double secondGap = gap(pair.after());
    grid.row(
        Cell.of(pair.say("compare.gap")),
        Cell.figure(firstGap, figures.percent(firstGap)),
        Cell.figure(secondGap, figures.percent(secondGap)),
        Cell.of(""));
    row(grid, "compare.movers", movers(pair.before()), movers(pair.after()));
    row(grid, "compare.moves", moves(pair.before()), moves(pair.after()));
    row(grid, "compare.cost", cost(pair.before()), cost(pair.after()));
    row(grid, "compare.work", work(pair.before()), work(pair.after()));
    Fares first = Fares.of(pair.before());
    Fares second = Fares.of(pair.after());
    row(
        grid,
        "compare.full",
        (double) (first.full() + first.late()),
        (double) (second.full() + second.late()));
    row(grid, "compare.short", first.lacking().size(), second.lacking().size());
    return grid.whole();
  }

  private void row(Grid grid, String key, double first, double second) {
    grid.row(
        pair.cells(
            Cell.of(pair.say(key, pair.figures().unit())), first, second, pair.figures()::count));
  }

  private String network(Given given) {
    return given
        .words()
        .name(given.network().settings().name(), given.network().settings().nameZh());
  }

  private String known(Given given) {
    var day = given.plan().summary().knowing();
    return day == null ? pair.say("compare.hindsight") : given.figures().day(day);
  }

  private static double bound(Given given) {
    return given.plan().summary().bound();
  }

  private static double gap(Given given) {
    Summary summary = given.plan().summary();
    double room = summary.bound() - summary.value();
    return summary.bound() <= 0 || room < CLOSED * summary.bound() ? 0 : room / summary.bound();
  }

  private static int movers(Given given) {
    return (int) given.rows(Move.class).stream().map(Move::cooperative).distinct().count();
  }

  private static int moves(Given given) {
    return given.rows(Move.class).size();
  }

  private static double cost(Given given) {
    return given.rows(Move.class).stream().mapToDouble(Move::cost).sum();
  }

  private static double work(Given given) {
    return given.rows(Production.class).stream().mapToDouble(Production::workerMonths).sum();
  }

  /// What the network of each plan was changed in.
  private List<Node> notes() {
    List<Node> nodes = new ArrayList<>();
    for (Compared.Side side : List.of(pair.compared().before(), pair.compared().after())) {
      if (!side.notes().isEmpty()) {
        nodes.add(Element.of("h3", pair.say("compare.notes", side.name())));
        nodes.add(
            Element.of("ul", side.notes().stream().map(note -> Element.of("li", note)).toList()));
      }
    }
    return nodes;
  }
}
