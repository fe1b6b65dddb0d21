package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.plan.Purchase;

/// What is made and what is bought for it.
final class Output {

  private Output() {}

  static List<Node> of(Given given) {
    List<Node> nodes = new ArrayList<>(made(given));
    nodes.addAll(bought(given));
    return nodes;
  }

  private static List<Node> made(Given given) {
    Grid grid =
        Grid.of(given.words(), "made", given.say("output.made", given.periods().length()))
            .words(given.say("output.good"))
            .figures(given.say("output.all"))
            .figures(given.periods().headings(given.figures()));
    given
        .made()
        .forEach(
            (good, periods) -> {
              double sum = Given.sum(periods);
              List<Cell> cells = new ArrayList<>();
              cells.add(Cell.of(given.names().good(good), given.names().unit(good)));
              cells.add(Cell.figure(sum, shown(given, sum)));
              for (double quantity : periods) {
                cells.add(Cell.figure(quantity, shown(given, quantity)));
              }
              grid.row(cells);
            });
    return grid.isEmpty() ? List.of() : grid.folded();
  }

  /// A quantity in whole units, or a part of the first.
  private static String shown(Given given, double quantity) {
    return quantity < 1 ? given.figures().number(quantity) : given.figures().count(quantity);
  }

  private static List<Node> bought(Given given) {
    Map<String, double[]> sums = new LinkedHashMap<>();
    for (Purchase row : given.rows(Purchase.class)) {
      double[] sum = sums.computeIfAbsent(row.good(), id -> new double[2]);
      sum[0] += row.quantity();
      sum[1] += row.quantity() * row.price();
    }
    if (sums.isEmpty()) {
      return List.of(Element.of("p", given.say("output.nothing")));
    }
    String money = given.figures().unit();
    Grid grid =
        Grid.of(given.words(), "bought", given.say("output.bought"))
            .words(given.say("output.good"))
            .figures(given.say("output.quantity"))
            .words(given.say("output.unit"))
            .figures(given.say("output.paid", money))
            .figures(given.say("output.price", money));
    double all = 0;
    for (Map.Entry<String, double[]> each : sums.entrySet()) {
      double quantity = each.getValue()[0];
      double paid = each.getValue()[1];
      all += paid;
      grid.row(
          Cell.of(given.names().good(each.getKey())),
          Cell.figure(quantity, given.figures().count(quantity)),
          Cell.of(given.names().unit(each.getKey())),
          Cell.figure(paid, given.figures().count(paid)),
          Cell.figure(paid / quantity, given.figures().price(paid / quantity)));
    }
    grid.sum(
        List.of(
            Cell.of(given.say("output.sum")),
            Cell.of(""),
            Cell.of(""),
            Cell.figure(all, given.figures().count(all)),
            Cell.of("")));
    return grid.folded();
  }
}
