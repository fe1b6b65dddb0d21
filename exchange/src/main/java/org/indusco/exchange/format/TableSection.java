package org.indusco.exchange.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.indusco.exchange.cell.CellType;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.indusco.model.schema.Table;

/// The part of the page on one table.
final class TableSection {

  private TableSection() {}

  static void append(StringBuilder page, String owner, Schema<?> schema) {
    Table table = schema.table();
    page.append("\n<a id=\"").append(anchor(owner, schema)).append("\"></a>\n");
    page.append("### `").append(schema.name()).append(".csv`\n\n");
    page.append(table.meaning()).append('\n');
    page.append('\n').append(needed(table)).append(key(schema));
    if (table.shapes()) {
      page.append(" Shapes may stand in `").append(schema.name()).append(".geojson`.");
    }
    page.append("\n\n| column | meaning | written as | unit | range | when empty |\n");
    page.append("|---|---|---|---|---|---|\n");
    schema.fields().stream().filter(field -> !field.evidence()).forEach(f -> row(page, f));
    if (schema.fields().stream().anyMatch(Field::evidence)) {
      page.append("\nAnd `source`, `basis`, `confidence` and `note`.\n");
    }
  }

  static String anchor(String owner, Schema<?> schema) {
    return owner + "-" + schema.name().replace('_', '-');
  }

  static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static String needed(Table table) {
    if (table.required()) {
      return "The table is needed.";
    }
    return table.absent().isEmpty()
        ? "The table may be missing."
        : "The table may be missing; then " + table.absent() + ".";
  }

  private static String key(Schema<?> schema) {
    List<Field> key = schema.key();
    if (key.isEmpty()) {
      return "";
    }
    String names =
        key.stream().map(field -> "`" + field.heading() + "`").collect(Collectors.joining(", "));
    return " No two rows have the same " + names + ".";
  }

  private static void row(StringBuilder page, Field field) {
    Column column = field.column();
    page.append("| `").append(field.heading()).append("` | ");
    page.append(cell(column.meaning())).append(reference(column)).append(" | ");
    page.append(CellType.of(field).words()).append(" | ");
    page.append(cell(column.unit())).append(" | ");
    page.append(range(column)).append(" | ");
    page.append(cell(empty(column))).append(" |\n");
  }

  private static String reference(Column column) {
    Table target = column.refers().getAnnotation(Table.class);
    return target == null ? "" : " (an id of `" + target.name() + "`)";
  }

  private static String range(Column column) {
    List<String> ends = new ArrayList<>();
    if (Double.isFinite(column.min())) {
      ends.add("from " + number(column.min()));
    }
    if (Double.isFinite(column.max())) {
      ends.add("to " + number(column.max()));
    }
    return String.join(" ", ends);
  }

  private static String number(double figure) {
    return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
  }

  private static String empty(Column column) {
    if (column.required()) {
      return "**needed**";
    }
    return column.byDefault().isEmpty() ? column.otherwise() : column.byDefault();
  }
}
