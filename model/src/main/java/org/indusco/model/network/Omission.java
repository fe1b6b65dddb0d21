package org.indusco.model.network;

import org.indusco.model.schema.Column;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;

/// Something that a network leaves out, for which a default stands.
///
/// @param table whose rows it would be in
/// @param column heading of the column that some rows leave empty; empty when the whole table is
///     missing
/// @param empty how many rows leave it empty
/// @param rows how many rows the table has
public record Omission(Class<? extends Record> table, String column, int empty, int rows) {

  /// A missing table.
  public static Omission of(Class<? extends Record> table) {
    return new Omission(table, "", 0, 0);
  }

  /// Whether the whole table is missing.
  public boolean ofTable() {
    return column.isEmpty();
  }

  /// What is assumed instead, as a sentence.
  public String sentence(Language language) {
    Wording words = Wording.of(Omission.class, language);
    Schema<?> schema = Schema.of(table);
    if (ofTable()) {
      return words.say("omission.table", schema.name(), words.term(schema.table().absent()));
    }
    String key = empty < rows ? "omission.some" : rows == 1 ? "omission.one" : "omission.all";
    return words.say(key, schema.name(), column, assumed(schema, words), rows, empty);
  }

  private String assumed(Schema<?> schema, Wording words) {
    Column declared =
        schema.fields().stream()
            .filter(field -> field.heading().equals(column))
            .map(Field::column)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no column " + column));
    if (declared.byDefault().isEmpty()) {
      return words.term(declared.otherwise());
    }
    return declared.unit().isEmpty()
        ? declared.byDefault()
        : words.say("omission.figure", declared.byDefault(), words.term(declared.unit()));
  }
}
