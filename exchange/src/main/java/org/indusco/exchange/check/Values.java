package org.indusco.exchange.check;

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

  static <R extends Record> Values<R> of(Listing<R> listing, Field field) {
    Binding<R> binding = Binding.of(listing.schema());
    return new Values<>(
        listing.schema(), field, CellType.of(field), row -> binding.value(row, field));
  }

  static <R extends Record> Optional<Values<R>> find(Listing<R> listing, String heading) {
    return listing.schema().fields().stream()
        .filter(field -> field.heading().equals(heading))
        .findFirst()
        .map(field -> of(listing, field));
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
