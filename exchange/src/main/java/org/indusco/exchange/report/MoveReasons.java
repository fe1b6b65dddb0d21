package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
                + ".");
  }
}
