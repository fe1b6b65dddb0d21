package org.indusco.exchange;

import java.util.List;
import java.util.Optional;
import org.indusco.exchange.csv.CellText;
import org.indusco.exchange.fault.Fault;
import org.indusco.model.text.TextTable;

/// Texts that hold half of a character, which no file can.
final class HalfCharacters {

  private HalfCharacters() {}

  /// The first such text of a table, the headings being row 1.
  static Optional<Fault> find(String name, TextTable table) {
    for (int row = 0; row <= table.rows().size(); row++) {
      List<String> cells = row == 0 ? table.headings() : table.rows().get(row - 1);
      for (int i = 0; i < cells.size(); i++) {
        if (CellText.isBroken(cells.get(i))) {
          return Optional.of(
              new Fault(
                  Fault.Kind.ENCODING,
                  name + ".csv",
                  row + 1,
                  table.headings().get(i),
                  cells.get(i),
                  "holds half a character",
                  "Maybe its text was cut in the midst of a character."));
        }
      }
    }
    return Optional.empty();
  }
}
