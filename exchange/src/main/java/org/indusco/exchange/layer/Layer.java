package org.indusco.exchange.layer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.shape.Feature;
import org.indusco.model.shape.Shape;
import org.jspecify.annotations.Nullable;

/// Features that have the same columns and one kind of geometry.
///
/// @param name in lower case, with underscores
/// @param meaning one sentence that says what a feature is
/// @param geometry the kind
/// @param columns in their order
/// @param rows the features in their order
public record Layer(
    String name, String meaning, Geometry geometry, List<LayerColumn> columns, List<Row> rows) {

  /// What a layer can consist of.
  public enum Geometry {
    POINT,
    LINE,
    /// One polygon or several.
    AREA,
    /// Rows without a place on the earth.
    NONE
  }

  /// One feature.
  ///
  /// @param parts its points, lines or polygons; none when its place is not known
  /// @param values one for each column, of its type, or null
  public record Row(List<Shape.Part> parts, @Nullable Object[] values) {
    public Row {
      parts = List.copyOf(parts);
    }
  }

  public Layer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// Its features with values by name; days are ISO dates, and what is not known is null.
  List<Feature> features() {
    return rows.stream().map(row -> new Feature(shape(row), named(row))).toList();
  }

  private Shape shape(Row row) {
    Shape.Kind kind =
        switch (geometry) {
          case POINT, NONE -> Shape.Kind.POINT;
          case LINE -> Shape.Kind.LINE;
          case AREA -> Shape.Kind.AREA;
        };
    return new Shape("", kind, row.parts(), Map.of());
  }

  private Map<String, Object> named(Row row) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      Object value = row.values()[i];
      boolean date = value != null && columns.get(i).type() == LayerColumn.Type.DATE;
      named.put(columns.get(i).name(), date ? String.valueOf(value) : value);
    }
    return named;
  }
}
