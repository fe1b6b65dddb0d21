package org.indusco.exchange.layer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.indusco.exchange.cell.CellType;
import org.indusco.exchange.table.Binding;
import org.indusco.model.schema.Dated;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.indusco.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/// Makes a layer out of the rows of a table: its columns, and behind them the two dates.
///
/// @param <R> the row
final class LayerBuilder<R extends Record> {

  private static final List<LayerColumn> DATES =
      List.of(
          new LayerColumn("valid_from", LayerColumn.Type.DATE, "first day"),
          new LayerColumn("valid_to", LayerColumn.Type.DATE, "day after the last"));

  private final Schema<R> schema;
  private final Binding<R> binding;
  private final Layer.Geometry geometry;
  private final List<Field> fields;
  private final boolean dated;
  private final List<Layer.Row> rows = new ArrayList<>();

  private LayerBuilder(
      Schema<R> schema, Layer.Geometry geometry, List<Field> fields, boolean dated) {
    this.schema = schema;
    this.binding = Binding.of(schema);
    this.geometry = geometry;
    this.fields = fields;
    this.dated = dated;
  }

  /// A layer without dates.
  static <R extends Record> LayerBuilder<R> undated(Class<R> table, Layer.Geometry geometry) {
    Schema<R> schema = Schema.of(table);
    return new LayerBuilder<>(schema, geometry, schema.fields(), false);
  }

  /// A layer with dates.
  ///
  /// @param instead the columns in whose place the two dates come
  static <R extends Record> LayerBuilder<R> dated(
      Class<R> table, Layer.Geometry geometry, String... instead) {
    Schema<R> schema = Schema.of(table);
    Set<String> left = Set.of(instead);
    List<Field> kept =
        schema.fields().stream().filter(field -> !left.contains(field.heading())).toList();
    return new LayerBuilder<>(schema, geometry, kept, true);
  }

  /// Adds a row of a layer without dates.
  void add(R row, List<Shape.Part> parts) {
    rows.add(new Layer.Row(parts, values(row)));
  }

  /// Adds a row with its dates.
  void add(R row, List<Shape.Part> parts, Dated when) {
    @Nullable Object[] values = values(row);
    values[fields.size()] = when.from();
    values[fields.size() + 1] = when.to();
    rows.add(new Layer.Row(parts, values));
  }

  private @Nullable Object[] values(R row) {
    @Nullable Object[] values = new Object[fields.size() + (dated ? DATES.size() : 0)];
    for (int i = 0; i < fields.size(); i++) {
      values[i] = value(fields.get(i), binding.value(row, fields.get(i)));
    }
    return values;
  }

  private static @Nullable Object value(Field field, @Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Number number -> number;
      case Boolean yes -> yes;
      case LocalDate day -> day;
      default -> {
        String text = CellType.of(field).write(value);
        yield text.isEmpty() ? null : text;
      }
    };
  }

  /// The layer, called as its table is.
  Layer layer() {
    return layer(schema.name(), schema.table().meaning());
  }

  /// The layer under another name.
  Layer layer(String name, String meaning) {
    List<LayerColumn> columns = new ArrayList<>(fields.stream().map(LayerColumn::of).toList());
    if (dated) {
      columns.addAll(DATES);
    }
    return new Layer(name, meaning, geometry, columns, rows);
  }
}
