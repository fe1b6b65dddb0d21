package org.indusco.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.fault.Near;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;

/// Checks the headings of a table against its definition.
record Headings(Schema<?> schema, List<String> header) {

  /// Tells what is wrong, and whether the rows can be read all the same.
  boolean check(Consumer<Fault> faults, Consumer<String> notes) {
    List<String> known = schema.fields().stream().map(Field::heading).toList();
    List<String> absent = new ArrayList<>(known);
    absent.removeAll(header);
    boolean sound = true;
    for (String heading : header) {
      if (heading.isEmpty() || known.contains(heading)) {
        continue;
      }
      Optional<String> meant = Near.find(heading, absent);
      if (meant.isPresent()) {
        sound = false;
        absent.remove(meant.get());
        faults.accept(misspelt(heading, meant.get()));
      } else {
        notes.accept(
            "%s.csv: the column %s is not known and not used.".formatted(schema.name(), heading));
      }
    }
    for (Field field : schema.fields()) {
      if (field.column().required() && absent.contains(field.heading())) {
        sound = false;
        faults.accept(missing(field));
      }
    }
    return sound;
  }

  private Fault misspelt(String heading, String meant) {
    return new Fault(
        Fault.Kind.MISSPELT_COLUMN,
        schema.name() + ".csv",
        1,
        heading,
        "",
        "there is no such column",
        "Maybe " + meant + ".");
  }

  private Fault missing(Field field) {
    return new Fault(
        Fault.Kind.MISSING_COLUMN,
        schema.name() + ".csv",
        1,
        field.heading(),
        "",
        "the column is needed: " + field.column().meaning(),
        "");
  }
}
