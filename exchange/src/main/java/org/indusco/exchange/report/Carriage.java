package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Route;
import org.indusco.model.plan.LoanDraw;
import org.indusco.model.plan.Shipment;

/// What is carried between depots, and what is lent.
final class Carriage {

  /// Less than this many tonnes on a way over the whole horizon is an error of arithmetic.
  private static final double CRUMB = 1e-5;

  private record Way(String from, String to, int route) {}

  private Carriage() {}

  static List<Node> of(Given given) {
    List<Node> nodes = new ArrayList<>(shipments(given));
    nodes.addAll(loans(given));
    return nodes;
  }

  private static List<Node> shipments(Given given) {
    Map<Way, double[]> sums = new LinkedHashMap<>();
    for (Shipment row : given.rows(Shipment.class)) {
      double[] sum =
          sums.computeIfAbsent(new Way(row.from(), row.to(), row.route()), way -> new double[2]);
      sum[0] += row.tonnes();
      sum[1] += row.cost();
    }
    if (sums.isEmpty()) {
      return List.of(Element.of("p", given.say("carriage.none")));
    }
    Grid grid =
        Grid.of(given.words(), "carried", given.say("carriage.caption"))
            .words(given.say("carriage.from"))
            .words(given.say("carriage.to"))
            .words(given.say("carriage.mode"))
            .figures(given.say("carriage.tonnes"))
            .figures(given.say("carriage.cost", given.figures().unit()));
    double[] all = new double[2];
    sums.entrySet().stream()
        .filter(each -> each.getValue()[0] > CRUMB)
        .sorted(Comparator.comparingDouble(each -> -each.getValue()[0]))
        .forEach(
            each -> {
              Way way = each.getKey();
              double[] sum = each.getValue();
              all[0] += sum[0];
              all[1] += sum[1];
              grid.row(
                  Cell.of(given.names().at(way.from())),
                  Cell.of(given.names().at(way.to())),
                  Cell.of(mode(given, way.route())),
                  Cell.figure(sum[0], given.figures().number(sum[0])),
                  Cell.figure(sum[1], given.figures().count(sum[1])));
            });
    grid.sum(
        List.of(
            Cell.of(given.say("carriage.sum")),
            Cell.of(""),
            Cell.of(""),
            Cell.figure(all[0], given.figures().number(all[0])),
            Cell.figure(all[1], given.figures().count(all[1]))));
    return grid.folded();
  }

  private static String mode(Given given, int number) {
    List<Route> routes = given.network().rows(Route.class);
    return number >= 1 && number <= routes.size()
        ? given.say(
            "carriage.mode." + routes.get(number - 1).mode().name().toLowerCase(Locale.ROOT))
        : given.say("carriage.mode.unknown");
  }

  private static List<Node> loans(Given given) {
    record Loan(String fund, String purpose) {}
    Map<Loan, Double> sums = new LinkedHashMap<>();
    for (LoanDraw row : given.rows(LoanDraw.class)) {
      String purpose = given.names().purpose(row.paysFor(), row.industries());
      sums.merge(new Loan(row.fund(), purpose), row.amount(), Double::sum);
    }
    if (sums.isEmpty()) {
      return List.of();
    }
    boolean told = sums.keySet().stream().anyMatch(loan -> !loan.purpose().isEmpty());
    Grid grid =
        Grid.of(given.words(), "lent", given.say("carriage.lent"))
            .words(given.say("carriage.fund"));
    if (told) {
      grid.words(given.say("carriage.purpose"));
    }
    grid.figures(given.say("carriage.amount", given.figures().unit()));
    sums.forEach(
        (loan, sum) -> {
          List<Cell> cells = new ArrayList<>(List.of(Cell.of(given.names().fund(loan.fund()))));
          if (told) {
            cells.add(
                Cell.of(
                    loan.purpose().isEmpty() ? given.say("carriage.anything") : loan.purpose()));
          }
          cells.add(Cell.figure(sum, given.figures().count(sum)));
          grid.row(cells);
        });
    return grid.folded();
  }
}
