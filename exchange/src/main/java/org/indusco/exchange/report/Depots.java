package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.exchange.report.DepotFlow.Kind;
import org.indusco.model.network.Good;

/// What comes in, goes out and stays at the depots, the busiest first.
final class Depots {

  /// Depots that are told month by month; a page with all of a large network would not open.
  private static final int TOLD = 60;

  private static final List<Kind> IN = List.of(Kind.BOUGHT, Kind.MADE, Kind.RECEIVED);
  private static final List<Kind> OUT = List.of(Kind.USED, Kind.SENT, Kind.DELIVERED);

  /// Keys of what the columns are called, in the order of [#columns].
  private static final List<String> HEADINGS =
      List.of(
          "depots.bought",
          "depots.made",
          "depots.received",
          "depots.used",
          "depots.sent",
          "depots.delivered",
          "depots.lost",
          "depots.left");

  /// Less than this many tonnes in all is an error of arithmetic.
  private static final double CRUMB = 1e-5;

  private final Given given;
  private final List<String> headings;

  private Depots(Given given) {
    this.given = given;
    headings = HEADINGS.stream().map(given::say).toList();
  }

  static Section of(Given given) {
    return new Depots(given).section();
  }

  private record Busy(String id, DepotFlow flow, double[] tonnes) {

    double through() {
      return tonnes[0] + tonnes[1] + tonnes[2] + tonnes[3] + tonnes[4] + tonnes[5];
    }
  }

  private Section section() {
    List<Busy> busy =
        DepotFlow.of(given).entrySet().stream()
            .map(each -> new Busy(each.getKey(), each.getValue(), sums(each.getValue())))
            .filter(each -> each.through() > CRUMB)
            .sorted(
                Comparator.comparingDouble((Busy each) -> -each.through()).thenComparing(Busy::id))
            .toList();
    List<Node> body = new ArrayList<>();
    if (busy.isEmpty()) {
      body.add(Element.of("p", given.say("depots.none")));
    } else {
      body.add(Element.of("p", given.say("depots.intro")));
      body.addAll(all(busy).folded());
      busy.stream().limit(TOLD).forEach(each -> body.add(one(each)));
      if (busy.size() > TOLD) {
        body.add(Element.of("p", given.say("depots.others", busy.size() - TOLD)));
      }
    }
    return new Section("depots", given.say("depots.title"), body);
  }

  private Grid all(List<Busy> busy) {
    Grid grid =
        Grid.of(given.words(), "depots-all", given.say("depots.caption"))
            .words(given.say("depots.depot"))
            .figures(headings);
    busy.forEach(each -> grid.row(line(given.names().depot(each.id()), each.tonnes())));
    return grid;
  }

  /// One depot, folded: by period, and by good.
  private Element one(Busy each) {
    String name = given.names().depot(each.id());
    Grid months =
        Grid.of(
                given.words(),
                "depot-" + each.id(),
                given.say("depots.periods", name, given.periods().length()))
            .words(given.say("depots.period"))
            .figures(headings);
    List<double[]> periods = byPeriod(each.flow());
    List<String> names = given.periods().headings(given.figures());
    for (int p = 0; p < names.size(); p++) {
      months.row(line(names.get(p), periods.get(p)));
    }
    Grid goods =
        Grid.of(given.words(), "depot-goods-" + each.id(), given.say("depots.goods", name))
            .words(given.say("depots.good"))
            .figures(headings);
    for (Good good : given.network().rows(Good.class)) {
      double[] sums = sums(each.flow(), good.id());
      if (Given.sum(sums) > CRUMB) {
        goods.row(
            line(Cell.of(given.names().good(good.id()), given.names().unit(good.id())), sums));
      }
    }
    return Grid.fold(name, months.whole(), goods.whole()).with("class", "each");
  }

  private List<double[]> byPeriod(DepotFlow flow) {
    List<double[]> periods = new ArrayList<>();
    for (int p = 0; p < given.periods().size(); p++) {
      periods.add(new double[HEADINGS.size()]);
    }
    for (String good : flow.goods()) {
      double tonnes = given.names().kg(good) / 1000;
      List<double[]> columns = columns(flow, good);
      for (int t = 0; t < given.horizon().months(); t++) {
        int p = given.periods().index(given.horizon().month(t));
        boolean ends =
            t + 1 == given.horizon().months()
                || given.periods().index(given.horizon().month(t + 1)) > p;
        for (int c = 0; c < columns.size(); c++) {
          boolean counts = c + 1 < columns.size() || ends;
          periods.get(p)[c] += counts ? tonnes * columns.get(c)[t] : 0;
        }
      }
    }
    return periods;
  }

  /// Sums over the horizon in tonnes; what is in store, at its end.
  private double[] sums(DepotFlow flow) {
    double[] sums = new double[HEADINGS.size()];
    for (String good : flow.goods()) {
      double[] units = sums(flow, good);
      for (int c = 0; c < sums.length; c++) {
        sums[c] += units[c] * given.names().kg(good) / 1000;
      }
    }
    return sums;
  }

  private static double[] sums(DepotFlow flow, String good) {
    List<double[]> columns = columns(flow, good);
    double[] sums = columns.stream().mapToDouble(Given::sum).toArray();
    double[] left = columns.getLast();
    sums[sums.length - 1] = left[left.length - 1];
    return sums;
  }

  /// By month, in the order of the headings.
  private static List<double[]> columns(DepotFlow flow, String good) {
    List<double[]> columns = new ArrayList<>();
    IN.forEach(kind -> columns.add(flow.of(good, kind)));
    OUT.forEach(kind -> columns.add(flow.of(good, kind)));
    columns.add(flow.lost(good));
    columns.add(flow.of(good, Kind.LEFT));
    return columns;
  }

  private List<Cell> line(String heading, double[] figures) {
    return line(Cell.of(heading), figures);
  }

  private List<Cell> line(Cell heading, double[] figures) {
    List<Cell> cells = new ArrayList<>(List.of(heading));
    for (double figure : figures) {
      cells.add(Cell.figure(figure, given.figures().number(figure)));
    }
    return cells;
  }
}
