package org.indusco.exchange.report;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indusco.model.network.CandidateSite;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Pin;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.MoveReason;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Stay;

/// Where a cooperative stands, why it moves and what it makes, in sentences.
final class UnitExplained {

  private static final int RECIPES_NAMED = 3;

  private final Given given;
  private final MoveReasons reasons;
  private final List<String> lines = new ArrayList<>();

  private UnitExplained(Given given) {
    this.given = given;
    reasons = new MoveReasons(given);
  }

  static List<String> of(Given given, String id) {
    UnitExplained told = new UnitExplained(given);
    Cooperative unit =
        given.network().rows(Cooperative.class).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no cooperative " + id));
    told.unit(unit);
    return told.lines;
  }

  private void unit(Cooperative unit) {
    String id = unit.id();
    Names names = given.names();
    lines.add(
        names.cooperative(id)
            + ", "
            + names.within(names.industry(unit.industry()))
            + ", room for "
            + given.figures().plural(unit.crew(), "worker", "workers")
            + ".");
    List<Stay> stays =
        given.rows(Stay.class).stream().filter(stay -> stay.cooperative().equals(id)).toList();
    List<Move> moves =
        given.rows(Move.class).stream().filter(move -> move.cooperative().equals(id)).toList();
    lines.addAll(Foundings.explained(given, unit));
    pins(id);
    if (stays.isEmpty() && unit.proposed()) {
      return;
    }
    if (stays.isEmpty()) {
      lines.add(
          "It does not work in this plan: no place that it can reach and that is open is worth its"
              + " cost and its danger.");
      return;
    }
    course(stays, moves);
    if (moves.isEmpty()) {
      lines.add(
          hasOtherPlace(id, stays)
              ? "It does not move: no other place is worth the move at the plan's prices."
              : "It does not move: there is no other place that it could move to.");
    }
    lines.add(work(unit, stays));
  }

  private void pins(String id) {
    for (Pin pin : given.network().rows(Pin.class)) {
      int first = given.horizon().first(pin.from());
      int end = given.horizon().end(pin.to());
      if (pin.cooperative().equals(id) && first < end) {
        lines.add(
            "Decided before: "
                + given.figures().span(given.horizon().month(first), given.horizon().month(end - 1))
                + (pin.place().isEmpty()
                    ? ", it does not work."
                    : ", it works in " + given.names().place(pin.place()) + "."));
      }
    }
  }

  /// Whether the network names a place for it to move to.
  private boolean hasOtherPlace(String id, List<Stay> stays) {
    String home = stays.getFirst().place();
    return given.network().rows(CandidateSite.class).stream()
        .anyMatch(site -> site.cooperative().equals(id) && !site.place().equals(home));
  }

  private void course(List<Stay> stays, List<Move> moves) {
    List<Move> left = new ArrayList<>(moves);
    for (Stay stay : stays) {
      while (!left.isEmpty() && !left.getFirst().arrival().isAfter(stay.from())) {
        move(left.removeFirst());
      }
      stay(stay);
    }
  }

  private void stay(Stay stay) {
    Names names = given.names();
    String depot =
        stay.depot().isEmpty() ? ", served by no depot" : ", depot " + names.depot(stay.depot());
    String end =
        stay.end() == Stay.End.CLOSED
            ? " Then it closes: from there no open place is worth the way and the danger."
            : "";
    lines.add(
        given.figures().span(stay.from(), stay.to().minusMonths(1))
            + ": at "
            + names.place(stay.place())
            + depot
            + "."
            + end);
  }

  private void move(Move move) {
    Names names = given.names();
    lines.add(
        way(move)
            + ": moves from "
            + names.place(move.from())
            + " to "
            + names.place(move.to())
            + ", "
            + reasons
                .find(move)
                .map(reason -> why(move, reason))
                .orElse(Moves.why(given, move.cause()))
            + ". It carries "
            + given.figures().number(move.tonnes())
            + " tonnes for "
            + given.figures().money(move.cost())
            + (move.loan() > 0 ? ", " + given.figures().money(move.loan()) + " of them lent" : "")
            + "."
            + left(move));
    reasons
        .find(move)
        .ifPresent(
            reason -> {
              lines.add("  " + dangers(reason));
              reasons.against(move, reason).forEach(line -> lines.add("  " + line));
            });
  }

  /// The months in which it is on its way.
  private String way(Move move) {
    YearMonth last = move.arrival().minusMonths(1);
    return given.figures().span(move.month(), last.isBefore(move.month()) ? move.month() : last);
  }

  private String left(Move move) {
    List<String> goods = move.leaves().stream().map(given.names()::goodWithin).toList();
    return goods.isEmpty() ? "" : " It leaves behind its " + given.words().list(goods) + ".";
  }

  private String why(Move move, MoveReason reason) {
    String better = reasons.better(reason);
    return switch (move.cause()) {
      case CLOSING ->
          reason.closes() == null
              ? Moves.why(given, move.cause())
              : given.names().place(move.from())
                  + " being closed from "
                  + given.figures().month(reason.closes());
      case DANGER -> "out of danger";
      case WORK ->
          reasons.idle(move)
              ? MoveReasons.idleWhy(move, reason)
              : better.isEmpty() ? Moves.why(given, move.cause()) : "because there " + better;
    };
  }

  private String dangers(MoveReason reason) {
    return "Losses to be expected until it moves again or the plan ends: "
        + given.figures().money(reason.avoids())
        + " where it stood"
        + (reason.closes() == null ? "" : ", while that is open")
        + ", "
        + given.figures().money(reason.meets())
        + " where it goes.";
  }

  private String work(Cooperative unit, List<Stay> stays) {
    String id = unit.id();
    Map<String, Double> byRecipe = new TreeMap<>();
    for (Production row : given.rows(Production.class)) {
      if (row.cooperative().equals(id)) {
        byRecipe.merge(row.recipe(), row.workerMonths(), Double::sum);
      }
    }
    if (byRecipe.isEmpty()) {
      return "It stands idle: what it can make is not worth its materials and its workers, or others of"
          + " its industry make all of it.";
    }
    double all = byRecipe.values().stream().mapToDouble(Double::doubleValue).sum();
    List<String> most =
        byRecipe.entrySet().stream()
            .sorted(Comparator.comparingDouble(each -> -each.getValue()))
            .limit(RECIPES_NAMED)
            .map(
                each ->
                    given.figures().number(each.getValue())
                        + " on \u201C"
                        + given.names().recipe(each.getKey())
                        + "\u201D")
            .toList();
    return "It works "
        + given.figures().number(all)
        + " worker-months"
        + (byRecipe.size() > RECIPES_NAMED ? ", most of them " : ": ")
        + given.words().list(most)
        + "."
        + full(all, unit, stays);
  }

  /// How much of its room it fills on average.
  private String full(double work, Cooperative unit, List<Stay> stays) {
    long months =
        stays.stream().mapToLong(stay -> ChronoUnit.MONTHS.between(stay.from(), stay.to())).sum();
    double places = (double) months * unit.crew();
    return places <= 0
        ? ""
        : " That is "
            + given.figures().percent(work / places)
            + " of its places over the "
            + given.figures().plural(months, "month", "months")
            + " in which it stands somewhere.";
  }
}
