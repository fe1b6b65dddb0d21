package org.indusco.exchange.check;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.indusco.exchange.fault.Fault;
import org.indusco.model.schema.Schema;

/// Where checks tell what they find.
final class Findings {

  /// Faults that leave it clear what the row is about, so that other checks are not misled.
  private static final Set<Fault.Kind> HARMLESS =
      EnumSet.of(
          Fault.Kind.ABSURD_DATE,
          Fault.Kind.BACKWARD_DATES,
          Fault.Kind.OVERLAP,
          Fault.Kind.CONTRADICTION,
          Fault.Kind.NEAR_NAMES,
          Fault.Kind.LOOKALIKE,
          Fault.Kind.ABSURD_BALANCE);

  private final Consumer<Fault> faults;
  private final Consumer<String> notes;
  private final Set<String> unsound = new HashSet<>();
  private boolean clean = true;

  /// @param before what was found already
  Findings(List<Fault> before, Consumer<Fault> faults, Consumer<String> notes) {
    this.faults = faults;
    this.notes = notes;
    before.forEach(this::suspect);
  }

  void fault(Fault.Kind kind, Cell cell, String reason, String maybe) {
    Fault fault =
        new Fault(kind, cell.file(), cell.row(), cell.column(), cell.value(), reason, maybe);
    suspect(fault);
    faults.accept(fault);
  }

  void note(String sentence) {
    notes.accept(sentence);
  }

  /// Whether nothing wrong was found in a table.
  boolean sound(Class<? extends Record> table) {
    return !unsound.contains(Schema.of(table).name() + ".csv");
  }

  /// Whether nothing wrong was found at all.
  boolean clean() {
    return clean;
  }

  private void suspect(Fault fault) {
    clean = false;
    if (!HARMLESS.contains(fault.kind())) {
      unsound.add(fault.file());
    }
    if (fault.kind() == Fault.Kind.MISSPELT_TABLE) {
      unsound.add(fault.maybe().replaceAll("^Maybe |\\.$", ""));
    }
  }
}
