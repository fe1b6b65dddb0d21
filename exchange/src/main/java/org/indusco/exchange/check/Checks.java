package org.indusco.exchange.check;

import java.util.List;
import java.util.function.Consumer;
import org.indusco.exchange.fault.Fault;

/// All checks, in their order: rows by themselves, tables by themselves, tables together, and the
/// network as a whole.
public final class Checks {

  /// Those that look at a row by itself, whatever the others are.
  private static final List<Check> OF_ROWS =
      List.of(
          new Figures(),
          new SensibleDates(),
          new DateOrder(),
          new Contradictions(),
          new Lookalikes());

  private Checks() {}

  private static List<Check> ofTables() {
    return List.of(
        new RowCounts(),
        new Positions(),
        new OrderWindows(),
        new Keys(),
        new NearNames(),
        new Overlaps(),
        new Shapes(),
        new References(),
        new EquipmentKinds(),
        new Units(),
        new MassBalance(),
        new Industries(),
        new Learning(),
        new Goods(),
        new Sites(),
        new Decisions());
  }

  /// Checks a network.
  ///
  /// @param before what reading it found
  /// @param faults told of everything that is wrong
  /// @param notes told of what may not be meant
  public static void run(
      Draft draft, List<Fault> before, Consumer<Fault> faults, Consumer<String> notes) {
    Findings found = new Findings(before, faults, notes);
    OF_ROWS.forEach(check -> check.look(draft, found));
    for (Check check : ofTables()) {
      if (check.needs().stream().allMatch(found::sound)) {
        check.look(draft, found);
      }
    }
  }

  /// Checks rows by themselves.
  ///
  /// @param faults told of everything that is wrong
  public static void runOnRows(Draft draft, Consumer<Fault> faults) {
    Findings found = new Findings(List.of(), faults, note -> {});
    OF_ROWS.forEach(check -> check.look(draft, found));
  }
}
