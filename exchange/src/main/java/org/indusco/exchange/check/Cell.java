package org.indusco.exchange.check;

import java.util.Objects;
import org.indusco.model.schema.Schema;
import org.indusco.model.schema.Table;

/// Where something stands.
record Cell(String file, int row, String column, String value) {

  static Cell of(Class<? extends Record> table, int row, String column, String value) {
    Table declared = Objects.requireNonNull(table.getAnnotation(Table.class));
    return new Cell(declared.name() + ".csv", row, column, value);
  }

  static Cell of(Schema<?> schema, int row, String column, String value) {
    return new Cell(schema.name() + ".csv", row, column, value);
  }
}
