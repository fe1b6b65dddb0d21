package org.indusco.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.check.Checks;
import org.indusco.exchange.check.Draft;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.csv.SheetException;
import org.indusco.exchange.csv.SheetReader;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.FaultCount;
import org.indusco.exchange.table.Listing;
import org.indusco.exchange.table.TableReader;
import org.indusco.exchange.table.TableWriter;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Schema;

/// What holds of any table, whatever the file it is read from: it is a network's table or faults
/// that can be told, and what is accepted is written and read again as the same.
final class SheetProperty {

  private static final List<Schema<?>> TABLES = Network.schemas();
  private static final Draft TINY =
      new Intake(FolderSource.of(Path.of("..", "examples", "tiny")), Memory.none()).read();
  private static final int LONGEST_LINE = 1200;

  private SheetProperty() {}

  /// Reads a sheet from a file of some format.
  interface Source {
    Sheet read(String file) throws SheetException;
  }

  /// The table that a number stands for.
  static Schema<?> table(int number) {
    return TABLES.get(Math.floorMod(number, TABLES.size()));
  }

  /// Reads a table and holds it to the property.
  static <R extends Record> void require(Schema<R> schema, Source source) {
    String file = schema.name() + ".csv";
    try {
      FaultCount faults = new FaultCount();
      Listing<R> listing = TableReader.read(schema, source.read(file), faults, note -> {});
      check(schema, listing, faults);
      requireTold(faults.all());
      if (!listing.rows().isEmpty()) {
        requireSame(schema, listing.rows());
      }
    } catch (SheetException e) {
      requireTold(List.of(e.fault()));
    }
  }

  /// Puts the table in the place of that of tiny and runs all checks.
  private static <R extends Record> void check(
      Schema<R> schema, Listing<R> listing, FaultCount faults) {
    Map<Class<? extends Record>, Listing<?>> tables = new LinkedHashMap<>(TINY.byTable());
    tables.put(schema.type(), listing);
    Draft draft = new Draft(TINY.network().with(schema.type(), listing.rows()), tables);
    Checks.run(draft, Checks.Known.nothing(), faults.all(), faults, note -> {});
  }

  static void requireTold(List<Fault> faults) {
    for (Fault fault : faults) {
      String text = fault.toString();
      boolean placed = !fault.file().isEmpty() && fault.row() >= 0;
      if (!placed || fault.reason().isBlank() || !text.lines().allMatch(SheetProperty::readable)) {
        throw new IllegalStateException("a fault that nobody can read: " + text);
      }
    }
  }

  private static boolean readable(String line) {
    return line.length() <= LONGEST_LINE
        && line.codePoints().noneMatch(org.indusco.exchange.fault.Visible::hidden);
  }

  private static <R extends Record> void requireSame(Schema<R> schema, List<R> rows)
      throws SheetException {
    String text = TableWriter.text(schema, rows);
    FaultCount faults = new FaultCount();
    Sheet sheet = SheetReader.read(schema.name(), text.getBytes(StandardCharsets.UTF_8));
    List<R> again = TableReader.read(schema, sheet, faults, note -> {}).rows();
    if (!faults.all().isEmpty() || !again.equals(rows)) {
      throw new IllegalStateException(
          "written as " + text + " and read as " + again + faults.all());
    }
  }
}
