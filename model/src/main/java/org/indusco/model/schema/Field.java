package org.indusco.model.schema;

import java.lang.reflect.RecordComponent;

/// One column of a table as data.
///
/// @param heading the name at the head of the column
/// @param component the record component that carries the value
/// @param column the declaration
/// @param evidence whether this is one of the four columns of [Evidence]
public record Field(String heading, RecordComponent component, Column column, boolean evidence) {

  /// Whether a row may leave the cell empty.
  public boolean optional() {
    return !column.required();
  }
}
