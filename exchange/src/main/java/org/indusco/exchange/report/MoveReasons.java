package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.MoveReason;
import org.jspecify.annotations.Nullable;

/// What moves are held against, in words.
final class MoveReasons {

  private final Given given;
  private final Idleness idleness;
  private final Map<Key, MoveReason> byMove = new HashMap<>();

  private record Key(String cooperative, YearMonth month) {}

  MoveReasons(Given given) {
    this.given = given;
    idleness = Idleness.of(given);
    for (MoveReason reason : given.rows(MoveReason.class)) {
      byMove.put(new Key(reason.cooperative(), reason.month()), reason);
    }
  }

  /// The reason of a move; none in plans of older versions.
  Optional<MoveReason> find(Move move) {
    return Optional.ofNullable(byMove.get(new Key(move.cooperative(), move.month())));
  }

  /// What of the work is better at the new place, as the end of a sentence; empty for nothing.
  String better(MoveReason reason) {
    MoveReason.Better better = reason.better();
    return better == null ? "" : told(better);
  }

  private String told(MoveReason.Better better) {
    return given.say("movereasons.better." + better.name().toLowerCase(Locale.ROOT));
  }

  /// Whether the cooperative makes nothing after a move until its next one or the end.
  boolean idle(Move move) {
    return idleness.follows(move);
  }

  /// Why a move is made after which nothing is made, as the end of a sentence in English.
  static String idleWhy(Move move, MoveReason reason) {
    return forSafety(move, reason)
        ? "for safety only: it works nothing there"
        : "though in this plan it works nothing there";
  }

  /// Whether the losses that a move avoids pay for it alone.
  private static boolean forSafety(Move move, MoveReason reason) {
    return reason.avoids() - reason.meets() > move.cost();
  }

  /// What the move is worth against staying and against the next best place; for a move after
  /// which nothing is made, what it would have been worth; in English.
  List<String> against(Move move, MoveReason reason) {
    if (!idle(move)) {
      return List.of("From then on it is worth " + held(reason) + nearly(reason));
    }
    return List.of(
        "At these prices work there would have been worth " + held(reason),
        "In this plan it makes nothing there until it moves again or the plan ends: the"
            + " cooperatives of an industry share its work at a depot, those nearest first, and"
            + " none is left for it.");
  }

  private String held(MoveReason reason) {
    Figures figures = given.figures();
    String next = reason.nextBest();
    Double nextWorth = reason.nextWorth();
    return figures.money(reason.worth())
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

  /// How much better moves are than staying for good, on average over those that work afterwards,
  /// and how many do not, as half a sentence; empty when nothing is known.
  String thanStaying(List<Move> moves) {
    OptionalDouble more =
        moves.stream()
            .filter(move -> !idle(move))
            .flatMap(move -> find(move).stream())
            .mapToDouble(reason -> reason.worth() - reason.staying())
            .average();
    long idle = moves.stream().filter(this::idle).count();
    if (more.isEmpty()) {
      return idle == 0 ? "" : nothing(idle, moves.size());
    }
    boolean several = moves.size() - idle > 1;
    String money = given.figures().money(more.getAsDouble());
    String than =
        more.getAsDouble() > 0
            ? given.say(several ? "movereasons.than.mean" : "movereasons.than", money)
            : given.say(several ? "movereasons.equal.mean" : "movereasons.equal");
    return idle == 0 ? than : given.say("movereasons.both", than, nothing(idle, moves.size()));
  }

  private String nothing(long idle, int all) {
    return all == 1
        ? given.say("movereasons.idle.one")
        : idle == all ? given.say("movereasons.idle.all") : given.say("movereasons.idle", idle);
  }

  /// What of the work is better for most of some moves that work afterwards, as half a sentence.
  String mostly(List<Move> moves) {
    if (moves.stream().allMatch(this::idle)) {
      return moves.stream()
              .allMatch(move -> find(move).filter(reason -> forSafety(move, reason)).isPresent())
          ? given.say("movereasons.safety")
          : given.say("movereasons.others");
    }
    Map<MoveReason.Better, Integer> counts = new EnumMap<>(MoveReason.Better.class);
    for (Move move : moves) {
      MoveReason.Better better = whatIsBetter(move);
      if (better != null) {
        counts.merge(better, 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(this::told)
        .orElseGet(() -> given.say("movereasons.better.work"));
  }

  private MoveReason.@Nullable Better whatIsBetter(Move move) {
    Optional<MoveReason> reason = find(move);
    return idle(move) || reason.isEmpty() ? null : reason.get().better();
  }
}
