package org.indusco.planner.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Rows;

/// By which training one more of a kind of labour would be got at the prices.
final class Training {

  // Only training that the plan uses short of its places, and that is worth what it takes, is a
  // way: where all places are taken, or none is worth it, the labour itself is what is scarce.

  private final Ledger ledger;
  private final Program program;
  private final Map<Integer, Integer> columnOf = new HashMap<>();

  Training(Ledger ledger) {
    this.ledger = ledger;
    program = ledger.program;
    for (int j = program.work; j < program.firstInSet(); j++) {
      if (program.kind[j] == Kind.TRAIN && ledger.amount(j) > 0 && !ledger.full(j)) {
        note(j);
      }
    }
  }

  private void note(int j) {
    double moved = Math.abs(ledger.gain(j));
    for (int e = program.start[j]; e < program.start[j + 1]; e++) {
      moved += Math.max(0, ledger.uses(e, j)) * ledger.price(program.row[e]);
    }
    if (Math.abs(ledger.margin(j)) > Ways.TIGHT * moved) {
      return;
    }
    for (int e = program.start[j]; e < program.start[j + 1]; e++) {
      if (program.coefficient[e] < 0) {
        columnOf.merge(
            othersRow(program.row[e]),
            j,
            (one, other) ->
                Math.abs(ledger.margin(one)) <= Math.abs(ledger.margin(other)) ? one : other);
      }
    }
  }

  /// The row of labour that is not that of refugees, beside one of either.
  int othersRow(int row) {
    Rows rows = program.rows;
    int family = rows.othersFamily(ledger.subjects.item(row));
    return rows.row(family, ledger.subjects.depot(row), ledger.subjects.month(row));
  }

  /// Whether training brings labour to a row, or to that of others beside it.
  boolean brings(int row) {
    return columnOf.containsKey(othersRow(row));
  }

  /// Labour that training takes.
  ///
  /// @param row of labour, or of a pool of which it takes a part
  /// @param amount worker-months, or people of the pool
  /// @param worth in money
  record Take(int row, double amount, double worth) {}

  /// What bringing an amount of labour to a row takes.
  List<Take> takes(int row, double amount) {
    Integer column = columnOf.get(othersRow(row));
    if (column == null) {
      throw new IllegalArgumentException("no training brings this labour");
    }
    double brought = 0;
    for (int e = program.start[column]; e < program.start[column + 1]; e++) {
      if (program.coefficient[e] < 0 && othersRow(program.row[e]) == othersRow(row)) {
        brought -= ledger.uses(e, column);
      }
    }
    double people = amount / brought;
    List<Take> taken = new ArrayList<>();
    for (int e = program.start[column]; e < program.start[column + 1]; e++) {
      double uses = ledger.uses(e, column) * people;
      if (uses > 0) {
        boolean part = ledger.subjects.of(program.row[e]) == Subjects.Of.POOL;
        double worth = uses * ledger.price(program.row[e]);
        taken.add(new Take(program.row[e], part ? people : uses, worth));
      }
    }
    return taken;
  }
}
