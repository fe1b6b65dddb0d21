package org.indusco.server.change;

import org.indusco.exchange.fault.Fault;

/// One thing that is wrong with what was sent.
///
/// @param change the place of the change among those that were sent, from 0; -1 for the whole
/// @param where the file, table or layer; empty when the reason says it
/// @param row the row, the headings being 1; 0 for none
/// @param column the column's heading; empty for the whole row
/// @param value what stands there; empty for nothing
/// @param reason what is wrong with it; a whole sentence when `where` is empty
/// @param help a way out; empty for none
public record Flaw(
    int change, String where, int row, String column, String value, String reason, String help) {

  /// A fault of a change among others.
  public static Flaw of(int change, Fault fault) {
    return new Flaw(
        change,
        fault.file(),
        fault.row(),
        fault.column(),
        fault.value(),
        fault.reason(),
        fault.maybe());
  }

  /// A fault told as a sentence, with a way out behind a line break.
  public static Flaw of(String sentence) {
    String[] parts = sentence.split("\n\\s*", 2);
    return new Flaw(-1, "", 0, "", "", parts[0], parts.length == 2 ? parts[1] : "");
  }

  /// All of it but the way out, as a sentence.
  public String sentence() {
    return where.isEmpty()
        ? reason
        : new Fault(Fault.Kind.STRUCTURE, where, row, column, value, reason, "").toString();
  }
}
