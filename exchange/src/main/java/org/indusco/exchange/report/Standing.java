package org.indusco.exchange.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.indusco.exchange.html.Node;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Stay;

/// How many cooperatives begin, leave, come, close and end at each place.
final class Standing {

  private Standing() {}

  static List<Node> of(Given given) {
    List<Move> moves = given.rows(Move.class);
    Courses courses = Courses.of(given.rows(Stay.class), moves);
    List<Map<String, Integer>> columns =
        List.of(
            counts(courses.begins().values().stream()),
            counts(moves.stream().map(Move::from)),
            counts(moves.stream().map(Move::to)),
            counts(courses.closed().stream().map(Stay::place)),
            counts(courses.lasting().stream().map(Stay::place)));
    Set<String> places = new LinkedHashSet<>();
    columns.forEach(column -> places.addAll(column.keySet()));
    Map<String, Integer> first = columns.getFirst();
    Map<String, Integer> last = columns.getLast();
    Grid grid =
        Grid.of(given.words(), "standing", given.say("standing.caption"))
            .words(given.say("standing.place"))
            .figures(given.say("standing.begin"))
            .figures(given.say("standing.leave"))
            .figures(given.say("standing.come"))
            .figures(given.say("standing.close"))
            .figures(given.say("standing.end"));
    places.stream()
        .sorted(
            Comparator.comparingInt((String place) -> -last.getOrDefault(place, 0))
                .thenComparingInt(place -> -first.getOrDefault(place, 0))
                .thenComparing(given.names()::place))
        .forEach(
            place ->
                grid.row(
                    line(
                        given,
                        given.names().place(place),
                        columns.stream().map(column -> column.getOrDefault(place, 0)))));
    grid.sum(line(given, given.say("standing.sum"), columns.stream().map(Standing::sum)));
    return grid.folded();
  }

  private static Map<String, Integer> counts(Stream<String> places) {
    Map<String, Integer> counts = new HashMap<>();
    places.forEach(place -> counts.merge(place, 1, Integer::sum));
    return counts;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static List<Cell> line(Given given, String heading, Stream<Integer> counts) {
    return Stream.concat(
            Stream.of(Cell.of(heading)),
            counts.map(count -> Cell.figure(count, given.figures().count(count))))
        .toList();
  }
}
