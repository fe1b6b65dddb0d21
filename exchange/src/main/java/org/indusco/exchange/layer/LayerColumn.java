package org.indusco.exchange.layer;

import org.indusco.exchange.cell.CellType;
import org.indusco.model.schema.Field;

/// One column of a layer.
///
/// @param name its heading
/// @param type of its values
/// @param meaning what a value says, with its unit
public record LayerColumn(String name, Type type, String meaning) {

  /// What the values of a column are.
  public enum Type {
    /// A text, never empty.
    TEXT,
    /// A `Double`.
    NUMBER,
    /// An `Integer`.
    WHOLE,
    /// A `Boolean`.
    YES_NO,
    /// A `LocalDate`.
    DATE
  }

  /// The column of a table.
  static LayerColumn of(Field field) {
    String unit = field.column().unit();
    return new LayerColumn(
        field.heading(),
        type(CellType.of(field).tableSchemaType()),
        field.column().meaning() + (unit.isEmpty() ? "" : ", in " + unit));
  }

  /// Months, lists and uncertain dates have no type of their own in such files and stay texts.
  private static Type type(String schemaType) {
    return switch (schemaType) {
      case "number" -> Type.NUMBER;
      case "integer" -> Type.WHOLE;
      case "boolean" -> Type.YES_NO;
      case "date" -> Type.DATE;
      default -> Type.TEXT;
    };
  }
}
