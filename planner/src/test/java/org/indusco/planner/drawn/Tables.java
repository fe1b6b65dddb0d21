package org.indusco.planner.drawn;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.indusco.model.network.Network;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;

/// Changes to the tables of a network, whatever they hold.
final class Tables {

  private Tables() {}

  /// The network without a table, so that its defaults are taken.
  static Network without(Network network, Class<? extends Record> table) {
    Network rest = Network.empty();
    for (Class<? extends Record> each : Network.TABLES) {
      if (network.has(each) && each != table) {
        rest = copy(network, rest, each);
      }
    }
    return rest;
  }

  /// The network with some rows of a table taken away.
  static <R extends Record> Network filter(Network network, Class<R> table, Predicate<R> kept) {
    return network.with(table, network.rows(table).stream().filter(kept).toList());
  }

  /// The network without rows that name something that is not there, and without those whose key
  /// an earlier row has.
  static Network pruned(Network network) {
    Network before = network;
    for (Schema<?> schema : Network.schemas()) {
      before = withoutRepeats(before, schema);
    }
    Network after = prunedOnce(before);
    while (rowCount(after) < rowCount(before)) {
      before = after;
      after = prunedOnce(before);
    }
    return after;
  }

  /// The columns of a table that hold numbers.
  static List<Field> numbers(Schema<?> schema) {
    return schema.fields().stream()
        .filter(field -> !field.evidence() && isNumber(field.component().getType()))
        .toList();
  }

  /// The network with new numbers in a column, each kept within what the column allows.
  static <R extends Record> Network changed(
      Network network, Schema<R> schema, Field field, ToDoubleFunction<R> number) {
    List<R> rows = new ArrayList<>();
    for (R row : network.rows(schema.type())) {
      double given = number.applyAsDouble(row);
      double least = Math.max(field.column().min(), -1e9);
      double most = Math.min(field.column().max(), 1e9);
      double within = Math.max(least, Math.min(most, given));
      rows.add(with(schema, row, field, within));
    }
    return network.with(schema.type(), rows);
  }

  /// A number of a row; NaN for an empty cell.
  static double number(Record row, Field field) {
    return Rows.cell(row, field.component()) instanceof Number number
        ? number.doubleValue()
        : Double.NaN;
  }

  private static boolean isNumber(Class<?> type) {
    return type == double.class || type == Double.class || type == int.class;
  }

  private static <R extends Record> R with(Schema<R> schema, R row, Field field, double number) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : schema.type().getRecordComponents()) {
      boolean changed = component.getName().equals(field.component().getName());
      boolean whole = component.getType() == int.class;
      values.add(
          !changed ? Rows.cell(row, component) : whole ? (Object) (int) Math.rint(number) : number);
    }
    return Rows.create(schema.type(), values.toArray());
  }

  private static <R extends Record> Network copy(Network from, Network to, Class<R> table) {
    return to.with(table, from.rows(table));
  }

  private static Network prunedOnce(Network network) {
    Map<Class<?>, Set<Object>> ids = new HashMap<>();
    for (Schema<?> schema : Network.schemas()) {
      Field id = schema.fields().getFirst();
      Set<Object> known = new HashSet<>();
      network.rows(schema.type()).forEach(row -> known.add(Rows.cell(row, id.component())));
      known.add("");
      ids.put(schema.type(), known);
    }
    Network pruned = network;
    for (Schema<?> schema : Network.schemas()) {
      if (network.has(schema.type())) {
        pruned = prunedTable(pruned, schema, ids);
      }
    }
    return pruned;
  }

  private static <R extends Record> Network prunedTable(
      Network network, Schema<R> schema, Map<Class<?>, Set<Object>> ids) {
    List<Field> references =
        schema.fields().stream().filter(field -> field.column().refers() != void.class).toList();
    return filter(
        network,
        schema.type(),
        row ->
            references.stream()
                .allMatch(
                    field -> {
                      Set<Object> known = ids.getOrDefault(field.column().refers(), Set.of());
                      Object cell = Rows.cell(row, field.component());
                      return cell instanceof List<?> list
                          ? known.containsAll(list)
                          : cell == null || known.contains(cell);
                    }));
  }

  private static <R extends Record> Network withoutRepeats(Network network, Schema<R> schema) {
    Set<List<Object>> seen = new HashSet<>();
    return schema.key().isEmpty() || !network.has(schema.type())
        ? network
        : filter(
            network,
            schema.type(),
            row ->
                seen.add(
                    schema.key().stream()
                        .map(field -> (Object) ("" + Rows.cell(row, field.component())))
                        .toList()));
  }

  private static int rowCount(Network network) {
    return Network.TABLES.stream().mapToInt(table -> network.rows(table).size()).sum();
  }
}
