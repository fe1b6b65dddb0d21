package org.indusco.server.change;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.indusco.exchange.cell.CellType;
import org.indusco.exchange.cell.Choices;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.Field;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;

/// What columns mean, in Chinese. The English meanings stand in the definitions of the tables.
final class ColumnsInChinese {

  private final ResourceBundle columns =
      ResourceBundle.getBundle(
          ColumnsInChinese.class.getPackageName() + ".columns",
          Locale.CHINESE,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  private final Wording words = Wording.of(Flaw.class, Language.ZH);

  /// What may stand in a column.
  ///
  /// @throws java.util.MissingResourceException when the words for it are missing
  String hint(String table, Field field) {
    Column column = field.column();
    List<String> parts = new ArrayList<>();
    String own = table + "." + field.heading();
    parts.add(columns.getString(columns.containsKey(own) ? own : field.heading()));
    String type = columns.getString("type." + type(field));
    parts.add(column.unit().isEmpty() ? type : told("hint.unit", type, unit(column)));
    if (!column.required()) {
      String empty = ColumnTold.empty(column);
      parts.add(
          empty.isEmpty()
              ? columns.getString("hint.may-be-empty")
              : told("hint.empty", words.term(empty)));
    }
    return String.join("；", parts);
  }

  /// The glossary has some units as what stands in brackets behind a figure.
  private String unit(Column column) {
    return words.term(column.unit()).replaceAll("^（(.*)）$", "$1");
  }

  private static String type(Field field) {
    CellType type = CellType.of(field);
    return type instanceof Choices ? "choice" : type.words().replaceAll("[\\s,]+", "-");
  }

  private String told(String key, Object... arguments) {
    return new MessageFormat(columns.getString(key), Locale.CHINESE).format(arguments);
  }
}
