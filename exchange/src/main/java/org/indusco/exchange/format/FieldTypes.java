package org.indusco.exchange.format;

import org.indusco.exchange.cell.CellType;
import tools.jackson.databind.node.ObjectNode;

/// The types of columns in the words of Table Schema.
final class FieldTypes {

  private FieldTypes() {}

  static void describe(CellType type, ObjectNode json) {
    json.put("type", type.tableSchemaType());
    switch (type.tableSchemaType()) {
      case "boolean" -> {
        json.putArray("trueValues").add("yes").add("true").add("1");
        json.putArray("falseValues").add("no").add("false").add("0");
      }
      case "list" -> json.put("delimiter", ";").put("itemType", "string");
      default -> {}
    }
  }
}
