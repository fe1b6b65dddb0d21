package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.indusco.exchange.html.Element;
import org.indusco.exchange.html.Node;
import org.indusco.model.plan.Allocation;
import org.indusco.model.plan.Production;

/// Work by industry, region and depot.
final class Work {

  private Work() {}

  static List<Node> of(Given given) {
    if (given.rows(Production.class).isEmpty()) {
      return List.of(Element.of("p", given.say("work.none")));
    }
    List<Node> nodes = new ArrayList<>(byIndustry(given));
    nodes.addAll(byDepot(given));
    nodes.addAll(allotted(given));
    return nodes;
  }

  private static List<Node> byIndustry(Given given) {
    List<String> regions = given.whereabouts().ids();
    Map<String, double[]> work = new LinkedHashMap<>();
    double[] all = new double[regions.size()];
    for (Production row : given.rows(Production.class)) {
      int region = regions.indexOf(given.whereabouts().region(row.depot(), row.month()));
      String industry = given.names().industryOf(row.cooperative());
      work.computeIfAbsent(industry, id -> new double[regions.size()])[region] +=
          row.workerMonths();
      all[region] += row.workerMonths();
    }
    List<Integer> used = new ArrayList<>();
    for (int r = 0; r < all.length; r++) {
      if (all[r] > 0) {
        used.add(r);
      }
    }
    Grid grid =
        Grid.of(given.words(), "work", caption(given))
            .words(given.say("work.industry"))
            .figures(given.say("work.all"));
    if (given.whereabouts().hasRegions()) {
      used.forEach(r -> grid.figures(given.whereabouts().name(regions.get(r))));
    } else {
      used.clear();
    }
    work.entrySet().stream()
        .sorted(Comparator.comparingDouble(each -> -Given.sum(each.getValue())))
        .forEach(
            each ->
                grid.row(
                    line(given, given.names().industry(each.getKey()), each.getValue(), used)));
    grid.sum(line(given, given.say("work.all.industries"), all, used));
    return grid.folded();
  }

  /// A heading, the sum of all figures, and those that are used.
  private static List<Cell> line(
      Given given, String heading, double[] figures, List<Integer> used) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(heading)));
    cells.add(Cell.figure(Given.sum(figures), given.figures().count(Given.sum(figures))));
    used.forEach(i -> cells.add(Cell.figure(figures[i], given.figures().count(figures[i]))));
    return cells;
  }

  private static String caption(Given given) {
    return given.say(given.whereabouts().hasRegions() ? "work.regions" : "work.industries");
  }

  private static List<Node> byDepot(Given given) {
    int periods = given.periods().size();
    Map<String, double[]> work = new LinkedHashMap<>();
    for (Production row : given.rows(Production.class)) {
      work.computeIfAbsent(row.depot(), id -> new double[periods])[
              given.periods().index(row.month())] +=
          row.workerMonths();
    }
    List<Integer> all = IntStream.range(0, periods).boxed().toList();
    Grid grid =
        Grid.of(given.words(), "work-depots", given.say("work.depots", given.periods().length()))
            .words(given.say("work.depot"))
            .figures(given.say("work.all"))
            .figures(given.periods().headings(given.figures()));
    work.entrySet().stream()
        .sorted(Comparator.comparingDouble(each -> -Given.sum(each.getValue())))
        .forEach(
            each ->
                grid.row(line(given, given.names().depot(each.getKey()), each.getValue(), all)));
    return grid.folded();
  }

  private record Thing(Allocation.Kind kind, String item) {}

  private static List<Node> allotted(Given given) {
    Map<Thing, Double> sums =
        new TreeMap<>(Comparator.comparing(Thing::kind).thenComparing(Thing::item));
    for (Allocation row : given.rows(Allocation.class)) {
      sums.merge(new Thing(row.kind(), row.item()), row.quantity(), Double::sum);
    }
    if (sums.isEmpty()) {
      return List.of();
    }
    Grid grid =
        Grid.of(given.words(), "allotted", given.say("work.allotted"))
            .words(given.say("work.what"))
            .words(given.say("work.kind"))
            .figures(given.say("work.quantity"))
            .words(given.say("work.unit"));
    sums.forEach(
        (thing, sum) ->
            grid.row(
                Cell.of(what(given, thing)),
                Cell.of(given.say("work.kind." + thing.kind().name().toLowerCase(Locale.ROOT))),
                Cell.figure(sum, given.figures().count(sum)),
                Cell.of(unit(given, thing))));
    return grid.folded();
  }

  private static String what(Given given, Thing thing) {
    return switch (thing.kind()) {
      case MATERIAL, EQUIPMENT -> given.names().good(thing.item());
      case LABOUR -> given.names().skill(thing.item());
    };
  }

  private static String unit(Given given, Thing thing) {
    return switch (thing.kind()) {
      case MATERIAL -> given.names().unit(thing.item());
      case LABOUR -> given.say("work.unit.labour");
      case EQUIPMENT -> given.say("work.unit.equipment", given.names().unit(thing.item()));
    };
  }
}
