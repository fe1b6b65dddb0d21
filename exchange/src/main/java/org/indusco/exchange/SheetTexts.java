package org.indusco.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.indusco.exchange.cell.CellException;
import org.indusco.exchange.cell.CellType;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.TableReader;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.indusco.model.text.TextTable;

/// Rows of a file as a table of texts: the columns of known tables under the headings that their
/// definition gives them, and no column without heading and text.
final class SheetTexts {

  private final String file;
  private final Sheet sheet;
  private final Consumer<Fault> faults;
  private final List<String> headings;

  private SheetTexts(String file, Sheet sheet, Consumer<Fault> faults) {
    this.file = file;
    this.faults = faults;
    headings = headings(TextIntake.stem(file), sheet.header());
    this.sheet = sheet.under(headings);
  }

  /// The texts of a sheet.
  ///
  /// @param file the name of the table's file
  /// @param faults told of what would be lost, or be read as something else from other files
  static TextTable of(String file, Sheet sheet, Consumer<Fault> faults) {
    return new SheetTexts(file, sheet, faults).table();
  }

  /// The headings of a table, those of known columns in the words of its definition.
  static List<String> headings(String table, List<String> written) {
    return findSchema(table).map(schema -> TableReader.headings(schema, written)).orElse(written);
  }

  private static Optional<Schema<?>> findSchema(String table) {
    return Network.schemas().stream().filter(each -> each.name().equals(table)).findFirst();
  }

  private TextTable table() {
    if (sheet.commas()) {
      findSchema(TextIntake.stem(file)).ifPresent(this::refuseAmbiguous);
    }
    int[] kept =
        IntStream.range(0, headings.size())
            .filter(at -> !headings.get(at).isEmpty() || holdsText(at))
            .toArray();
    List<String> names = IntStream.of(kept).mapToObj(headings::get).toList();
    if (names.stream().filter(String::isEmpty).count() > 1) {
      faults.accept(
          new Fault(
              Fault.Kind.STRUCTURE,
              file,
              1,
              "",
              "",
              "several columns hold texts and have no heading",
              "Maybe give each a heading of its own."));
      return new TextTable(List.of(), List.of());
    }
    List<List<String>> rows = new ArrayList<>(sheet.lines().size());
    for (Sheet.Line line : sheet.lines()) {
      rows.add(IntStream.of(kept).mapToObj(line.cells()::get).toList());
    }
    return new TextTable(names, rows);
  }

  private boolean holdsText(int at) {
    return sheet.lines().stream().anyMatch(line -> !line.cells().get(at).isEmpty());
  }

  /// Away from its file, nothing would tell any more that a number may be either of two.
  private void refuseAmbiguous(Schema<?> schema) {
    for (Field field : schema.fields()) {
      int at = headings.indexOf(field.heading());
      CellType type = CellType.of(field);
      for (Sheet.Line line : at < 0 ? List.<Sheet.Line>of() : sheet.lines()) {
        String text = line.cells().get(at);
        if (type.ambiguous(text)) {
          CellException e = CellException.ambiguous(text);
          faults.accept(
              new Fault(e.kind(), file, line.row(), field.heading(), text, e.reason(), e.maybe()));
        }
      }
    }
  }
}
