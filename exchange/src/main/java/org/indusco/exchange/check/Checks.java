package org.indusco.exchange.check;

import java.util.List;
import java.util.function.Consumer;
import org.indusco.exchange.fault.Fault;

/// All checks, in their order: rows by themselves, tables by themselves, tables together, and the
/// network as a whole.
public final class Checks {

  private Checks() {}

  private static List<Check> all() {
    return List.of(
        new RowCounts(),
        new Figures(),
        new Positions(),
        new SensibleDates(),
        new DateOrder(),
        new OrderWindows(),
        new Contradictions(),
        new Keys(),
        new NearNames(),
        new Lookalikes(),
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
    for (Check check : all()) {
      if (check.needs().stream().allMatch(found::sound)) {
        check.look(draft, found);
      }
    }
  }
}
