package org.indusco.app.compare;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.indusco.app.course.Timetable;
import org.indusco.model.difference.UnitDifference;
import org.indusco.model.difference.UnitDifference.Kind;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Move;

/// Finds the cooperatives that go another way.
final class UnitDifferences {

  private final Timetable before;
  private final Timetable after;
  private final int months;

  private UnitDifferences(Timetable before, Timetable after, int months) {
    this.before = before;
    this.after = after;
    this.months = months;
  }

  /// Differences by kind, and within a kind the largest first.
  static List<UnitDifference> of(Network network, Timetable before, Timetable after) {
    UnitDifferences finder = new UnitDifferences(before, after, network.settings().months());
    List<UnitDifference> found = new ArrayList<>();
    for (Cooperative unit : network.rows(Cooperative.class)) {
      if (before.units().contains(unit.id()) && after.units().contains(unit.id())) {
        finder.find(unit).ifPresent(found::add);
      }
    }
    found.sort(
        Comparator.comparing(UnitDifference::kind)
            .thenComparing(UnitDifference::workerMonths, Comparator.reverseOrder())
            .thenComparing(UnitDifference::unit));
    return List.copyOf(found);
  }

  private Optional<UnitDifference> find(Cooperative unit) {
    int differing = 0;
    for (int t = 0; t < months; t++) {
      if (!before.findPlace(unit.id(), t).equals(after.findPlace(unit.id(), t))) {
        differing++;
      }
    }
    if (differing == 0) {
      return Optional.empty();
    }
    List<Move> first = before.moves(unit.id());
    List<Move> second = after.moves(unit.id());
    return Optional.of(
        new UnitDifference(
            unit.id(),
            kind(unit.id(), first, second),
            first,
            second,
            (double) unit.crew() * differing));
  }

  private Kind kind(String unit, List<Move> first, List<Move> second) {
    int ends = Integer.compare(after.lastMonth(unit), before.lastMonth(unit));
    if (ends != 0) {
      return ends < 0 ? Kind.CLOSES : Kind.GOES_ON;
    }
    if (first.isEmpty()) {
      return Kind.MOVES;
    }
    if (second.isEmpty()) {
      return Kind.STAYS;
    }
    if (!places(first).equals(places(second))) {
      return Kind.ELSEWHERE;
    }
    return months(second).compareTo(months(first)) < 0 ? Kind.EARLIER : Kind.LATER;
  }

  private static List<String> places(List<Move> moves) {
    return moves.stream().map(Move::to).toList();
  }

  /// The months of moves as text that sorts as they follow each other.
  private static String months(List<Move> moves) {
    return String.join(" ", moves.stream().map(Move::month).map(YearMonth::toString).toList());
  }
}
