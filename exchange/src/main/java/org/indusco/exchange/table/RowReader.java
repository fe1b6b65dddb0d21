package org.indusco.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import org.indusco.exchange.cell.CellException;
import org.indusco.exchange.fault.Fault;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;
import org.jspecify.annotations.Nullable;

/// Reads single rows of a table, each for itself. Safe for use by several threads.
///
/// @param <R> the row
public final class RowReader<R extends Record> {

  private final Schema<R> schema;
  private final Binding<R> binding;
  private final List<ColumnReader> columns;

  private RowReader(Schema<R> schema) {
    this.schema = schema;
    binding = Binding.of(schema);
    columns = ColumnReader.of(schema);
  }

  /// A reader of the rows of a table.
  public static <R extends Record> RowReader<R> of(Schema<R> schema) {
    return new RowReader<>(schema);
  }

  /// A row as it was read.
  ///
  /// @param listing a table of this row alone, or of none when the row is refused; its row is 0
  /// @param cells the texts in the one form in which each value is written, but numbers and texts
  ///     as they stood, under the headings of the definition; those that are not known as they
  ///     stood
  public record Row<R extends Record>(Listing<R> listing, SequencedMap<String, String> cells) {
    public Row {
      cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
    }
  }

  /// Reads a row. A column without a cell is an empty one.
  ///
  /// @param cells the texts, without the spaces around them, by heading
  /// @param faults told of everything that is wrong
  /// @param notes told of columns that are not known
  public Row<R> read(
      SequencedMap<String, String> cells, Consumer<Fault> faults, Consumer<String> notes) {
    List<String> headings = Headings.matched(schema, List.copyOf(cells.keySet()));
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    int next = 0;
    for (String text : cells.values()) {
      texts.put(headings.get(next++), text);
    }
    Set<String> missing = new HashSet<>();
    List<Fault> wrong = new ArrayList<>();
    new Headings(schema, headings).check(wrong::add, notes);
    for (Fault fault : wrong) {
      if (fault.kind() == Fault.Kind.MISSING_COLUMN) {
        missing.add(fault.column());
      } else {
        faults.accept(in(fault.kind(), fault.column(), "", fault.reason(), fault.maybe()));
      }
    }
    boolean sound = missing.size() == wrong.size();
    @Nullable Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      Field field = columns.get(i).field();
      boolean misspelt = field.column().required() && !texts.containsKey(field.heading());
      if (!misspelt || missing.contains(field.heading())) {
        sound &= read(i, texts, values, faults);
      }
    }
    List<Entry<R>> entries = sound ? List.of(new Entry<>(0, binding.make(values))) : List.of();
    return new Row<>(new Listing<>(schema, entries, Set.of(), sound, List.of()), texts);
  }

  /// Reads one cell and writes it in its one form; tells whether it could.
  private boolean read(
      int at,
      SequencedMap<String, String> texts,
      @Nullable Object[] values,
      Consumer<Fault> faults) {
    ColumnReader column = columns.get(at);
    String heading = column.field().heading();
    String text = texts.getOrDefault(heading, "");
    try {
      Object value = column.read(text);
      values[at] = value;
      if (value != null && !text.isEmpty() && !(value instanceof Number)) {
        texts.put(heading, column.type().write(value));
      }
      return true;
    } catch (CellException e) {
      faults.accept(in(e.kind(), heading, text, e.reason(), e.maybe()));
      return false;
    }
  }

  private Fault in(Fault.Kind kind, String column, String value, String reason, String maybe) {
    return new Fault(kind, schema.name() + ".csv", 0, column, value, reason, maybe);
  }
}
