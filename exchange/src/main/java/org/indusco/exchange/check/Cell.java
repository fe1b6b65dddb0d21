package org.indusco.exchange.check;

import org.indusco.model.schema.Schema;

/// Where something stands.
record Cell(String file, int row, String column, String value) {

  static Cell of(Class<? extends Record> table, int row, String column, String value) {
    return new Cell(Schema.of(table).name() + ".csv", row, column, value);
  }

  static Cell of(Schema<?> schema, int row, String column, String value) {
    return new Cell(schema.name() + ".csv", row, column, value);
  }
}
