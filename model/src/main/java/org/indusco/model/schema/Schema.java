package org.indusco.model.schema;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The definition of a table, read off its record.
///
/// @param type the record
/// @param table the table's declaration
/// @param fields the columns in their order, those of [Evidence] last
public record Schema<R extends Record>(Class<R> type, Table table, List<Field> fields) {

  /// Read off each record once: it is asked for at every turn.
  private static final ClassValue<Schema<?>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Schema<?> computeValue(Class<?> type) {
          return read(type.asSubclass(Record.class));
        }
      };

  /// The definition of the table that a record declares.
  ///
  /// @throws IllegalArgumentException when the record or one of its components is not declared
  @SuppressWarnings("unchecked") // the definition is read off the same record
  public static <R extends Record> Schema<R> of(Class<R> type) {
    return (Schema<R>) KNOWN.get(type);
  }

  private static <R extends Record> Schema<R> read(Class<R> type) {
    Table table = type.getAnnotation(Table.class);
    if (table == null) {
      throw new IllegalArgumentException(type + " declares no table");
    }
    List<Field> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType() == Evidence.class) {
        for (RecordComponent part : Evidence.class.getRecordComponents()) {
          fields.add(field(part, true));
        }
      } else {
        fields.add(field(component, false));
      }
    }
    return new Schema<>(type, table, List.copyOf(fields));
  }

  /// The table's name.
  public String name() {
    return table.name();
  }

  /// The columns that together no two rows share; empty when rows may repeat.
  public List<Field> key() {
    return fields.stream().filter(field -> field.column().key()).toList();
  }

  private static Field field(RecordComponent component, boolean evidence) {
    Column column = component.getAnnotation(Column.class);
    if (column == null) {
      throw new IllegalArgumentException(component + " declares no column");
    }
    String heading = column.name().isEmpty() ? snakeCase(component.getName()) : column.name();
    return new Field(heading, component, column, evidence);
  }

  private static String snakeCase(String name) {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
