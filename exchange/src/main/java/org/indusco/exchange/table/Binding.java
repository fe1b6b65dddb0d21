package org.indusco.exchange.table;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.jspecify.annotations.Nullable;

/// Makes records of a table from the values of its columns, and takes them apart again.
public final class Binding<R extends Record> {

  private static final Constructor<Evidence> EVIDENCE = constructorOf(Evidence.class);
  private static final int EVIDENCE_WIDTH = Evidence.class.getRecordComponents().length;

  private final RecordComponent[] components;
  private final List<Field> fields;
  private final Constructor<R> constructor;

  private Binding(Schema<R> schema) {
    components = schema.type().getRecordComponents();
    fields = schema.fields();
    constructor = constructorOf(schema.type());
    // Who may call an accessor is then not asked anew for each of a million cells.
    Arrays.stream(components).forEach(component -> component.getAccessor().setAccessible(true));
    fields.forEach(field -> field.component().getAccessor().setAccessible(true));
  }

  /// The binding of a table.
  public static <R extends Record> Binding<R> of(Schema<R> schema) {
    return new Binding<>(schema);
  }

  /// The record with these values, one for each field of the schema in its order.
  R make(@Nullable Object[] values) {
    @Nullable Object[] parts = new Object[components.length];
    int next = 0;
    for (int i = 0; i < components.length; i++) {
      if (components[i].getType() == Evidence.class) {
        parts[i] = create(EVIDENCE, Arrays.copyOfRange(values, next, next + EVIDENCE_WIDTH));
        next += EVIDENCE_WIDTH;
      } else {
        parts[i] = values[next++];
      }
    }
    return create(constructor, parts);
  }

  /// The value of a field in a record.
  public @Nullable Object value(R row, Field field) {
    if (!field.evidence()) {
      return get(field.component(), row);
    }
    for (RecordComponent component : components) {
      if (component.getType() == Evidence.class) {
        Object evidence = get(component, row);
        return evidence == null ? null : get(field.component(), evidence);
      }
    }
    throw new IllegalArgumentException("the table has no evidence");
  }

  /// The values of all fields in a record.
  public @Nullable Object[] values(R row) {
    return fields.stream().map(field -> value(row, field)).toArray();
  }

  private static <T> Constructor<T> constructorOf(Class<T> type) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(type + " is no record", e);
    }
  }

  private static <T> T create(Constructor<T> constructor, @Nullable Object[] parts) {
    try {
      return constructor.newInstance(parts);
    } catch (InvocationTargetException | InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("the record refuses checked values", e);
    }
  }

  private static @Nullable Object get(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new IllegalStateException("the record hides a value", e);
    }
  }
}
