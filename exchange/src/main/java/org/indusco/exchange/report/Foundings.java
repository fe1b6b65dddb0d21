package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Cooperative;
import org.indusco.model.plan.Founding;
import org.indusco.model.plan.SitingTest;

/// Which proposed cooperatives are founded, and what speaks for it: material, skill, market.
final class Foundings {

  /// What is worth less is as good as nothing, in money.
  private static final double WORTH_TELLING = 0.5;

  private final Given given;
  private final Map<String, Founding> founded = new HashMap<>();

  private Foundings(Given given) {
    this.given = given;
    given.rows(Founding.class).forEach(row -> founded.put(row.cooperative(), row));
  }

  /// The table of all proposals; nothing where none was made.
  static List<Node> of(Given given) {
    Foundings foundings = new Foundings(given);
    List<SitingTest> tests = given.rows(SitingTest.class);
    return tests.isEmpty() ? List.of() : foundings.table(tests);
  }

  private List<Node> table(List<SitingTest> tests) {
    long count = tests.stream().filter(SitingTest::founded).count();
    double cost = founded.values().stream().mapToDouble(Founding::cost).sum();
    String unit = given.figures().unit();
    Grid grid =
        Grid.of(given.words(), "foundings", given.say("foundings.caption"))
            .words(given.say("foundings.cooperative"))
            .words(given.say("foundings.founded"))
            .words(given.say("foundings.where"))
            .figures(given.say("foundings.worth", unit))
            .words(given.say("foundings.next"))
            .figures(given.say("foundings.market", unit))
            .figures(given.say("foundings.materials", unit))
            .figures(given.say("foundings.labour", unit))
            .figures(given.say("foundings.equipment", unit))
            .figures(given.say("foundings.danger", unit));
    tests.forEach(test -> grid.row(row(test)));
    List<Node> nodes = new ArrayList<>();
    nodes.add(
        Element.of(
            "p", given.say("foundings.intro", tests.size(), count, given.figures().money(cost))));
    nodes.add(grid.whole());
    return nodes;
  }

  private List<Cell> row(SitingTest test) {
    YearMonth month = test.month();
    return List.of(
        Cell.of(given.names().cooperative(test.cooperative())),
        Cell.of(
            test.founded() && month != null
                ? given.figures().month(month)
                : given.say("foundings.not")),
        Cell.of(
            test.place().isEmpty()
                ? given.say("foundings.nowhere")
                : given.names().place(test.place())),
        figure(test.worth()),
        Cell.of(
            test.nextBest().isEmpty()
                ? given.say("foundings.none")
                : given.names().place(test.nextBest())),
        figure(test.market()),
        figure(test.material()),
        figure(test.labour()),
        figure(test.equipment()),
        figure(test.danger()));
  }

  private Cell figure(double value) {
    return Cell.figure(value, given.figures().count(value));
  }

  /// What there is to say of a proposed cooperative; nothing of others.
  static List<String> explained(Given given, Cooperative unit) {
    return given.rows(SitingTest.class).stream()
        .filter(test -> test.cooperative().equals(unit.id()))
        .findFirst()
        .map(test -> new Foundings(given).lines(test))
        .orElse(List.of());
  }

  private List<String> lines(SitingTest test) {
    YearMonth month = test.month();
    List<String> lines = new ArrayList<>();
    Founding founding = founded.get(test.cooperative());
    if (month == null) {
      lines.add("It was proposed, and is not founded: at none of its places could it work.");
      return lines;
    }
    String where =
        given.names().place(test.place()) + " from " + given.figures().month(month) + " on";
    if (founding != null) {
      lines.add(
          "It was proposed, and is founded at "
              + where
              + ", for "
              + given.figures().money(founding.cost())
              + (founding.loan() > 0
                  ? ", " + given.figures().money(founding.loan()) + " of them lent"
                  : "")
              + ". That is worth "
              + given.figures().money(test.worth())
              + " more than it costs.");
    } else {
      lines.add(
          "It was proposed, and is not founded: at its best, in "
              + where
              + ", it would be worth "
              + (test.worth() < -WORTH_TELLING
                  ? given.figures().money(-test.worth()) + " less than it costs."
                  : "no more than it costs, or is one of several of which whole ones fit no better."));
    }
    if (test.nextWorth() != null) {
      lines.add(
          "  In "
              + given.names().place(test.nextBest())
              + " it would be worth "
              + given.figures().money(Math.max(0, test.worth() - test.nextWorth()))
              + " less.");
    }
    lines.add(
        "  Siting test, for a full crew to the end: market "
            + given.figures().money(test.market())
            + ", materials "
            + given.figures().money(test.material())
            + ", labour "
            + given.figures().money(test.labour())
            + ", equipment "
            + given.figures().money(test.equipment())
            + ", danger "
            + given.figures().money(test.danger())
            + ".");
    return lines;
  }
}
