package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Stay;

/// How many cooperatives stand at each place when the horizon begins and when it ends.
final class Standing {

  private Standing() {}

  static List<Node> of(Given given) {
    Map<String, Integer> first = counts(given, given.firstMonth());
    Map<String, Integer> last = counts(given, given.lastMonth());
    Map<String, Integer> left = new HashMap<>();
    Map<String, Integer> come = new HashMap<>();
    for (Move move : given.rows(Move.class)) {
      left.merge(move.from(), 1, Integer::sum);
      come.merge(move.to(), 1, Integer::sum);
    }
    Set<String> places = new LinkedHashSet<>();
    for (Map<String, Integer> some : List.of(first, last, left, come)) {
      places.addAll(some.keySet());
    }
    Grid grid =
        Grid.of("standing", "Cooperatives at work by place, those with most at the end first")
            .words("Place")
            .figures("In " + Figures.month(given.firstMonth()))
            .figures("Leave")
            .figures("Come")
            .figures("In " + Figures.month(given.lastMonth()));
    places.stream()
        .sorted(
            Comparator.comparingInt((String place) -> -last.getOrDefault(place, 0))
                .thenComparingInt(place -> -first.getOrDefault(place, 0))
                .thenComparing(given.names()::place))
        .forEach(
            place ->
                grid.row(
                    Cell.of(given.names().place(place)),
                    cell(first.getOrDefault(place, 0)),
                    cell(left.getOrDefault(place, 0)),
                    cell(come.getOrDefault(place, 0)),
                    cell(last.getOrDefault(place, 0))));
    grid.sum(
        List.of(
            Cell.of("All places"),
            cell(sum(first)),
            cell(sum(left)),
            cell(sum(come)),
            cell(sum(last))));
    return grid.folded();
  }

  private static Map<String, Integer> counts(Given given, YearMonth month) {
    Map<String, Integer> counts = new HashMap<>();
    for (Stay stay : given.rows(Stay.class)) {
      if (Whereabouts.covers(stay, month)) {
        counts.merge(stay.place(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Cell cell(int count) {
    return Cell.figure(count, Figures.count(count));
  }
}
