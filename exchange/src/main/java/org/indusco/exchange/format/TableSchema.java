package org.indusco.exchange.format;

import java.util.List;
import org.indusco.exchange.cell.CellType;
import org.indusco.exchange.cell.Choices;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.indusco.model.schema.Table;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One table as a Table Schema.
///
/// Keys with a part that may be empty are given as unique keys, since the parts of a primary key
/// must not be. References from lists cannot be told as foreign keys and stay in the description.
record TableSchema(Schema<?> schema, List<Schema<?>> there) {

  /// Up to here every whole number has a double of its own.
  private static final double LARGEST_WHOLE = 1e15;

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
    // Columns that are empty throughout are left out of the file.
    json.putArray("fieldsMatch").add("superset");
    ArrayNode fields = json.putArray("fields");
    schema.fields().forEach(field -> fields.add(field(field)));
    json.putArray("missingValues").add("");
    key(json);
    foreignKeys(json);
    return json;
  }

  private void key(ObjectNode json) {
    List<Field> key = schema.key();
    if (key.isEmpty()) {
      return;
    }
    boolean full = key.stream().allMatch(field -> field.column().required());
    ArrayNode names = full ? json.putArray("primaryKey") : json.putArray("uniqueKeys").addArray();
    key.forEach(field -> names.add(field.heading()));
  }

  private void foreignKeys(ObjectNode json) {
    ArrayNode keys = JsonNodeFactory.instance.arrayNode();
    for (Field field : schema.fields()) {
      Table target = field.column().refers().getAnnotation(Table.class);
      boolean single = field.component().getType() == String.class;
      if (target != null && single && there(target)) {
        ObjectNode key = keys.addObject();
        key.putArray("fields").add(field.heading());
        ObjectNode reference = key.putObject("reference");
        reference.put("resource", target.name().replace('_', '-'));
        reference.putArray("fields").add("id");
      }
    }
    if (!keys.isEmpty()) {
      json.set("foreignKeys", keys);
    }
  }

  private boolean there(Table table) {
    return there.stream().anyMatch(other -> other.table().equals(table));
  }

  private ObjectNode field(Field field) {
    Column column = field.column();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", field.heading());
    CellType type = CellType.of(field);
    FieldTypes.describe(type, json);
    json.put("description", description(column));
    if (!column.unit().isEmpty()) {
      json.put("unit", column.unit());
    }
    ObjectNode constraints = JsonNodeFactory.instance.objectNode();
    if (column.required()) {
      constraints.put("required", true);
    }
    limit(constraints, "minimum", column.min());
    limit(constraints, "maximum", column.max());
    if (type instanceof Choices choices) {
      choices.list().forEach(constraints.withArray("enum")::add);
    }
    if (!constraints.isEmpty()) {
      json.set("constraints", constraints);
    }
    return json;
  }

  /// Whole numbers without a point, as columns of whole numbers want them.
  private static void limit(ObjectNode constraints, String name, double limit) {
    if (limit == Math.rint(limit) && Math.abs(limit) <= LARGEST_WHOLE) {
      constraints.put(name, (long) limit);
    } else if (Double.isFinite(limit)) {
      constraints.put(name, limit);
    }
  }

  private static String description(Column column) {
    String empty = column.byDefault().isEmpty() ? column.otherwise() : column.byDefault();
    return empty.isEmpty() ? column.meaning() : column.meaning() + "; empty: " + empty;
  }
}
