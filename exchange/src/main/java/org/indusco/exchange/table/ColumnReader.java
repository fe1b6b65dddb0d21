package org.indusco.exchange.table;

import java.util.List;
import org.indusco.exchange.cell.CellException;
import org.indusco.exchange.cell.CellType;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.jspecify.annotations.Nullable;

/// Reads the cells of one column.
record ColumnReader(Field field, CellType type) {

  /// Readers of all columns of a table.
  static List<ColumnReader> of(Schema<?> schema) {
    return schema.fields().stream().map(each -> new ColumnReader(each, CellType.of(each))).toList();
  }

  /// The value of a cell: that of its text, or what an empty cell is read as.
  @Nullable Object read(String text) throws CellException {
    if (!text.isEmpty()) {
      return type.read(text);
    }
    Column column = field.column();
    if (column.required()) {
      throw CellException.missing(column.meaning());
    }
    return column.byDefault().isEmpty() ? type.nothing() : type.read(column.byDefault());
  }
}
