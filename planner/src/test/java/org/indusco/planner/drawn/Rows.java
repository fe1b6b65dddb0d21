package org.indusco.planner.drawn;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.jspecify.annotations.Nullable;

/// Turns rows of text into records.
///
/// A name or another required word that is left out is the row's id.
final class Rows {

  private Rows() {}

  /// A record from its cells, by heading.
  static <R extends Record> R read(Schema<R> schema, Map<String, String> cells) {
    List<Field> fields = schema.fields().stream().filter(field -> !field.evidence()).toList();
    for (String heading : cells.keySet()) {
      if (schema.fields().stream().noneMatch(field -> field.heading().equals(heading))) {
        throw new IllegalArgumentException(schema.name() + " has no column " + heading);
      }
    }
    List<@Nullable Object> values = new ArrayList<>();
    int next = 0;
    for (RecordComponent component : schema.type().getRecordComponents()) {
      values.add(
          component.getType() == Evidence.class ? Evidence.NONE : value(fields.get(next++), cells));
    }
    return create(schema.type(), values.toArray());
  }

  /// What a row holds in a column.
  static @Nullable Object cell(Record row, RecordComponent component) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " of " + row, e);
    }
  }

  /// A record of its values, in their order.
  static <R extends Record> R create(Class<R> type, @Nullable Object[] values) {
    Class<?>[] types =
        Stream.of(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " from " + Arrays.toString(values), e);
    }
  }

  private static @Nullable Object value(Field field, Map<String, String> cells) {
    String text = cells.getOrDefault(field.heading(), "");
    if (text.isEmpty()) {
      text = field.column().byDefault();
    }
    Class<?> type = field.component().getType();
    if (text.isEmpty() && field.column().required() && type == String.class) {
      text = cells.getOrDefault("id", "");
    }
    if (type == String.class) {
      return text;
    }
    if (type == List.class) {
      return text.isEmpty() ? List.of() : List.of(text.split(";"));
    }
    return text.isEmpty() ? null : parse(type, text);
  }

  private static Object parse(Class<?> type, String text) {
    if (type == int.class || type == Integer.class) {
      return Integer.valueOf(text);
    }
    if (type == double.class || type == Double.class) {
      return Double.valueOf(text);
    }
    if (type == boolean.class) {
      return text.equals("yes");
    }
    if (type == YearMonth.class) {
      return YearMonth.parse(text);
    }
    if (type == LocalDate.class) {
      return LocalDate.parse(text);
    }
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.toString().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text + " is no " + type));
  }
}
