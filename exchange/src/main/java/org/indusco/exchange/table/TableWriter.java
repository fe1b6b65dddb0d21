package org.indusco.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.indusco.exchange.cell.CellType;
import org.indusco.exchange.csv.SheetText;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.jspecify.annotations.Nullable;

/// Writes records as the text of a CSV file.
public final class TableWriter {

  private TableWriter() {}

  /// The text of a table: columns in the order of the schema, an empty cell for a default, and no
  /// optional column that is empty in every row.
  public static <R extends Record> String text(Schema<R> schema, List<R> rows) {
    Binding<R> binding = Binding.of(schema);
    List<Field> fields = schema.fields();
    List<CellType> types = fields.stream().map(CellType::of).toList();
    List<List<String>> all = new ArrayList<>(rows.size());
    boolean[] used = new boolean[fields.size()];
    for (R row : rows) {
      @Nullable Object[] values = binding.values(row);
      List<String> cells = new ArrayList<>(values.length);
      for (int i = 0; i < values.length; i++) {
        String cell = cell(fields.get(i), types.get(i), values[i]);
        used[i] |= !cell.isEmpty();
        cells.add(cell);
      }
      all.add(cells);
    }
    int[] kept =
        IntStream.range(0, used.length)
            .filter(i -> used[i] || fields.get(i).column().required())
            .toArray();
    return SheetText.of(
        pick(fields.stream().map(Field::heading).toList(), kept),
        all.stream().map(cells -> pick(cells, kept)).toList());
  }

  private static String cell(Field field, CellType type, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = type.write(value);
    boolean byDefault = field.optional() && text.equals(field.column().byDefault());
    return byDefault ? "" : text;
  }

  private static List<String> pick(List<String> cells, int[] kept) {
    List<String> picked = new ArrayList<>(kept.length);
    for (int i : kept) {
      picked.add(cells.get(i));
    }
    return picked;
  }
}
