package org.indusco.exchange.row;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.indusco.exchange.fault.Fault;

/// What checking a row gave.
///
/// @param cells the texts by heading, in the order in which they came: dates, choices, lists and
///     yes or no in their one form, numbers and words as they stood without the spaces around them,
///     columns of the table under the headings that its definition gives them; to be kept only when
///     there are no faults
/// @param faults everything that is wrong, in the order in which it is best mended; they name the
///     table and the column, and no row
/// @param notes sentences on columns that are not known
public record CheckedRow(
    SequencedMap<String, String> cells, List<Fault> faults, List<String> notes) {

  public CheckedRow {
    cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /// Whether nothing is wrong with the row by itself.
  public boolean sound() {
    return faults.isEmpty();
  }
}
