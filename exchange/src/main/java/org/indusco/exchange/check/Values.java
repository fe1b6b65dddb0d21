package org.indusco.exchange.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.indusco.exchange.cell.CellType;
import org.indusco.exchange.table.Binding;
import org.indusco.exchange.table.Listing;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.jspecify.annotations.Nullable;

/// The values of one column of a table.
record Values<R extends Record>(
    Schema<R> schema, Field field, CellType type, Function<R, @Nullable Object> reader) {

  /// The columns of each table, made once: single rows are checked many times a second.
  private static final ClassValue<Map<String, Values<?>>> OF_TABLES =
      new ClassValue<>() {
        @Override
        protected Map<String, Values<?>> computeValue(Class<?> type) {
          return columns(Schema.of(type.asSubclass(Record.class)));
        }
      };

  private static <R extends Record> Map<String, Values<?>> columns(Schema<R> schema) {
    Binding<R> binding = Binding.of(schema);
    Map<String, Values<?>> columns = new LinkedHashMap<>();
    for (Field field : schema.fields()) {
      columns.put(
          field.heading(),
          new Values<>(schema, field, CellType.of(field), row -> binding.value(row, field)));
    }
    return columns;
  }

  static <R extends Record> Values<R> of(Listing<R> listing, Field field) {
    return find(listing, field.heading()).orElseThrow();
  }

  @SuppressWarnings("unchecked") // the columns of a table read its rows
  static <R extends Record> Optional<Values<R>> find(Listing<R> listing, String heading) {
    Values<?> column = OF_TABLES.get(listing.schema().type()).get(heading);
    return Optional.ofNullable((Values<R>) column);
  }

  String heading() {
    return field.heading();
  }

  @Nullable Object value(R row) {
    return reader.apply(row);
  }

  /// The value as it would be written; empty for none.
  String text(R row) {
    Object value = reader.apply(row);
    return value == null ? "" : type.write(value);
  }

  Cell cell(int row, R record) {
    return Cell.of(schema, row, heading(), text(record));
  }
}
