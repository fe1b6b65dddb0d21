package org.indusco.exchange.cell;

import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.schema.Field;
import org.jspecify.annotations.Nullable;

/// How the values of a column are written and read; cells are never empty here.
public sealed interface CellType
    permits Choices, Days, Months, Numbers, TextLists, Texts, UncertainDates, WholeNumbers, YesNo {

  /// The type of a column.
  ///
  /// @throws IllegalArgumentException when the record component is of a type that no cell holds
  static CellType of(Field field) {
    Class<?> type = field.component().getType();
    if (type == String.class) {
      return new Texts();
    }
    if (type == int.class || type == Integer.class) {
      return new WholeNumbers();
    }
    if (type == double.class || type == Double.class) {
      return new Numbers();
    }
    if (type == boolean.class || type == Boolean.class) {
      return new YesNo();
    }
    return ofObjects(field, type);
  }

  private static CellType ofObjects(Field field, Class<?> type) {
    if (type.isEnum()) {
      return Choices.of(type);
    }
    if (type == LocalDate.class) {
      return new Days();
    }
    if (type == YearMonth.class) {
      return new Months();
    }
    if (type == EdtfDate.class) {
      return new UncertainDates();
    }
    Type full = field.component().getGenericType();
    if (type == List.class && full.getTypeName().equals("java.util.List<java.lang.String>")) {
      return new TextLists();
    }
    throw new IllegalArgumentException("no cell holds " + full);
  }

  /// A number as it is written in a cell: the shortest digits that are read back as the same
  /// number, without an exponent unless the number is very small or large.
  static String plain(double number) {
    return new Numbers().write(number);
  }

  /// The value that a text means.
  ///
  /// @throws CellException when it means none
  Object read(String text) throws CellException;

  /// Whether a text is one number where decimals stand behind a point and another where they stand
  /// behind a comma.
  default boolean ambiguous(String text) {
    return false;
  }

  /// The one form in which a value is written.
  String write(Object value);

  /// The value of an empty cell in a column without a default.
  default @Nullable Object nothing() {
    return null;
  }

  /// The type's name in a Table Schema of the Frictionless standard.
  String tableSchemaType();

  /// In words, for the page that documents the columns.
  String words();
}
