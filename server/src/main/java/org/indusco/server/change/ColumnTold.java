package org.indusco.server.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indusco.exchange.cell.CellType;
import org.indusco.exchange.cell.Choices;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.indusco.model.wording.Language;

/// A column of a table as a form asks for it.
///
/// @param heading its heading
/// @param meaning what may stand in it, in the words of the table's definition or in Chinese;
///     empty for a column that only the network knows
/// @param options the only texts that may stand in it; empty for any
/// @param figures whether figures stand in it
public record ColumnTold(String heading, String meaning, List<String> options, boolean figures) {

  public ColumnTold {
    options = List.copyOf(options);
  }

  /// The columns of a table under some headings.
  public static List<ColumnTold> of(Schema<?> schema, List<String> headings, Language language) {
    return headings.stream().map(heading -> of(schema, heading, language)).toList();
  }

  private static ColumnTold of(Schema<?> schema, String heading, Language language) {
    Optional<Field> field =
        schema.fields().stream().filter(each -> each.heading().equals(heading)).findFirst();
    return field.isEmpty()
        ? new ColumnTold(heading, "", List.of(), /* figures= */ false)
        : new ColumnTold(
            heading,
            switch (language) {
              case EN -> meaning(field.get());
              case ZH -> new ColumnsInChinese().hint(schema.name(), field.get());
            },
            options(field.get()),
            isFigure(field.get().component().getType()));
  }

  private static boolean isFigure(Class<?> type) {
    return type == int.class || type == double.class || Number.class.isAssignableFrom(type);
  }

  private static String meaning(Field field) {
    Column column = field.column();
    CellType type = CellType.of(field);
    List<String> parts = new ArrayList<>();
    parts.add(column.meaning());
    parts.add(column.unit().isEmpty() ? type.words() : type.words() + " of " + column.unit());
    if (!column.required()) {
      String empty = empty(column);
      parts.add(empty.isEmpty() ? "may be empty" : "empty: " + empty);
    }
    return String.join("; ", parts);
  }

  /// What an empty cell means; empty for nothing.
  static String empty(Column column) {
    return column.byDefault().isEmpty() ? column.otherwise() : column.byDefault();
  }

  private static List<String> options(Field field) {
    CellType type = CellType.of(field);
    if (type instanceof Choices choices) {
      return choices.list();
    }
    Class<?> kind = field.component().getType();
    return kind == boolean.class || kind == Boolean.class ? List.of("yes", "no") : List.of();
  }
}
