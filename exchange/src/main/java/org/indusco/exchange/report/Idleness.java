package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Production;
import org.jspecify.annotations.Nullable;

/// Which cooperatives work when, and after which moves they are allotted no work.
final class Idleness {

  private final Map<String, NavigableSet<YearMonth>> working = new HashMap<>();
  private final Map<String, NavigableSet<YearMonth>> moving = new HashMap<>();

  private Idleness() {}

  static Idleness of(Given given) {
    Idleness idleness = new Idleness();
    for (Production row : given.rows(Production.class)) {
      add(idleness.working, row.cooperative(), row.month());
    }
    for (Move move : given.rows(Move.class)) {
      add(idleness.moving, move.cooperative(), move.month());
    }
    return idleness;
  }

  private static void add(
      Map<String, NavigableSet<YearMonth>> months, String cooperative, YearMonth month) {
    months.computeIfAbsent(cooperative, id -> new TreeSet<>()).add(month);
  }

  /// Whether the cooperative makes nothing after a move until its next one or the end.
  boolean follows(Move move) {
    YearMonth work = after(working, move);
    YearMonth next = after(moving, move);
    return work == null || (next != null && !work.isBefore(next));
  }

  /// Whether a cooperative works in a month.
  boolean works(String cooperative, YearMonth month) {
    NavigableSet<YearMonth> months = working.get(cooperative);
    return months != null && months.contains(month);
  }

  private static @Nullable YearMonth after(Map<String, NavigableSet<YearMonth>> months, Move move) {
    NavigableSet<YearMonth> all = months.get(move.cooperative());
    return all == null ? null : all.higher(move.month());
  }
}
