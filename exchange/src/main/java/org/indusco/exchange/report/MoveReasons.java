package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.MoveReason;

/// What moves are held against, in words.
final class MoveReasons {

  private final Given given;
  private final Map<Key, MoveReason> byMove = new HashMap<>();

  private record Key(String cooperative, YearMonth month) {}

  MoveReasons(Given given) {
    this.given = given;
    for (MoveReason reason : given.rows(MoveReason.class)) {
      byMove.put(new Key(reason.cooperative(), reason.month()), reason);
    }
  }

  /// The reason of a move; none in plans of older versions.
  Optional<MoveReason> find(Move move) {
    return Optional.ofNullable(byMove.get(new Key(move.cooperative(), move.month())));
  }

  /// What of the work is better at the new place, as the end of a sentence; empty for nothing.
  static String better(MoveReason reason) {
    MoveReason.Better better = reason.better();
    return better == null
        ? ""
        : switch (better) {
          case DEPOT -> "a depot serves it";
          case MATERIAL -> "materials are easier to be had";
          case LABOUR -> "labour counts for more";
          case EQUIPMENT -> "equipment counts for more";
          case ORDER -> "what it makes is worth more for orders";
          case MARKET -> "what it makes sells better";
        };
  }

  /// What the move is worth against staying and against the next best place, as a sentence.
  String against(MoveReason reason) {
    Figures figures = given.figures();
    String next = reason.nextBest();
    Double nextWorth = reason.nextWorth();
    return "From then on it is worth "
        + figures.money(reason.worth())
        + " to the goals, the cost of the move deducted; staying for good "
        + figures.money(reason.staying())
        + (nextWorth == null || next.isEmpty()
            ? "; there is no other place."
            : "; the next best place, "
                + given.names().place(next)
                + ", "
                + figures.money(nextWorth)
                + ".")
        + nearly(reason);
  }

  /// Prices are those of the bound, at which several places can be worth the same.
  private static String nearly(MoveReason reason) {
    double worth = reason.worth();
    Double next = reason.nextWorth();
    boolean staying = reason.staying() > worth;
    boolean other = next != null && next > worth;
    return staying || other
        ? " At these prices "
            + (staying && other ? "both" : staying ? "staying" : "the other place")
            + " would be as good; not every cooperative can do what is best for one alone."
        : "";
  }

  /// How much better moves are than staying for good, on average, as half a sentence; empty when
  /// it is not known.
  String thanStaying(List<Move> moves) {
    OptionalDouble more =
        moves.stream()
            .flatMap(move -> find(move).stream())
            .mapToDouble(reason -> reason.worth() - reason.staying())
            .average();
    if (more.isEmpty()) {
      return "";
    }
    return (moves.size() > 1 ? "on average " : "")
        + (more.getAsDouble() > 0
            ? given.figures().money(more.getAsDouble()) + " better than staying"
            : "as good as staying");
  }

  /// What of the work is better for most of some moves, as half a sentence.
  String mostly(List<Move> moves) {
    return moves.stream()
        .flatMap(move -> find(move).stream())
        .map(MoveReasons::better)
        .filter(better -> !better.isEmpty())
        .collect(Collectors.groupingBy(better -> better, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("better work there");
  }
}
