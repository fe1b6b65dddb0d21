package org.indusco.exchange.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.indusco.exchange.cell.CellException;
import org.indusco.exchange.csv.Sheet;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.Limit;
import org.indusco.model.network.Omission;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one table.
public final class TableReader<R extends Record> {

  private final Schema<R> schema;
  private final Sheet sheet;
  private final Consumer<Fault> faults;
  private final Consumer<String> notes;
  private final List<ColumnReader> columns;
  private final int[] places;
  private final int[] empty;
  private int bad;

  private TableReader(
      Schema<R> schema, Sheet sheet, Consumer<Fault> faults, Consumer<String> notes) {
    this.schema = schema;
    this.sheet = sheet.under(Headings.matched(schema, sheet.header()));
    this.faults = faults;
    this.notes = notes;
    columns = ColumnReader.of(schema);
    places =
        schema.fields().stream().mapToInt(f -> this.sheet.header().indexOf(f.heading())).toArray();
    empty = new int[places.length];
  }

  /// Reads a sheet as the table of a schema.
  ///
  /// @param faults told of everything that is wrong
  /// @param notes told of what is left out but not wrong
  public static <R extends Record> Listing<R> read(
      Schema<R> schema, Sheet sheet, Consumer<Fault> faults, Consumer<String> notes) {
    return new TableReader<>(schema, sheet, faults, notes).read();
  }

  /// The headings of a file, those of the table's columns in the words of its definition.
  public static List<String> headings(Schema<?> schema, List<String> written) {
    return Headings.matched(schema, written);
  }

  private Listing<R> read() {
    boolean sound = new Headings(schema, sheet.header()).check(faults, notes);
    List<Entry<R>> entries = new ArrayList<>();
    Binding<R> binding = Binding.of(schema);
    for (Sheet.Line line : sheet.lines()) {
      if (bad >= Limit.CSV_BAD_CELLS.most()) {
        faults.accept(left(line.row()));
        break;
      }
      @Nullable Object @Nullable [] values = sound ? values(line) : null;
      if (values != null) {
        entries.add(new Entry<>(line.row(), binding.make(values)));
      }
    }
    boolean whole = entries.size() == sheet.lines().size();
    return new Listing<>(schema, entries, ids(), sound && whole, sound ? defaults() : List.of());
  }

  private Fault left(int row) {
    return new Fault(
        Fault.Kind.STRUCTURE,
        schema.name() + ".csv",
        row,
        "",
        "",
        "%s before this row cannot be read, so the rest is not looked at"
            .formatted(Limit.CSV_BAD_CELLS.shown(bad)),
        "Maybe the columns stand under the wrong headings.");
  }

  /// The values of a row, or null when a cell is refused.
  private @Nullable Object @Nullable [] values(Sheet.Line line) {
    @Nullable Object[] values = new Object[places.length];
    boolean good = true;
    for (int i = 0; i < places.length; i++) {
      Field field = schema.fields().get(i);
      String text = places[i] < 0 ? "" : line.cells().get(places[i]);
      try {
        values[i] = value(i, text);
      } catch (CellException e) {
        good = false;
        bad++;
        faults.accept(
            new Fault(
                e.kind(),
                schema.name() + ".csv",
                line.row(),
                field.heading(),
                text,
                e.reason(),
                e.maybe()));
      }
    }
    return good ? values : null;
  }

  private @Nullable Object value(int i, String text) throws CellException {
    ColumnReader column = columns.get(i);
    empty[i] += text.isEmpty() ? 1 : 0;
    if (sheet.commas() && column.type().ambiguous(text)) {
      throw CellException.ambiguous(text);
    }
    return column.read(text);
  }

  private Set<String> ids() {
    Set<String> ids = new HashSet<>();
    List<Field> key = schema.key();
    int place = key.isEmpty() ? -1 : sheet.header().indexOf(key.getFirst().heading());
    if (place >= 0) {
      sheet.lines().forEach(line -> ids.add(line.cells().get(place)));
    }
    return ids;
  }

  private List<Omission> defaults() {
    List<Omission> taken = new ArrayList<>();
    int rows = sheet.lines().size();
    for (int i = 0; i < places.length; i++) {
      Field field = schema.fields().get(i);
      Column column = field.column();
      boolean assumes = !column.byDefault().isEmpty() || !column.otherwise().isEmpty();
      if (assumes && empty[i] > 0) {
        taken.add(new Omission(schema.type(), field.heading(), empty[i], rows));
      }
    }
    return taken;
  }
}
