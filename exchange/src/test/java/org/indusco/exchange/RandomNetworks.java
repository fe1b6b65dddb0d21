package org.indusco.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.indusco.model.network.Network;
import org.indusco.model.plan.Plan;
import org.indusco.model.schema.Column;
import org.indusco.model.schema.EdtfDate;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Schema;

/// Makes networks and plans whose tables hold any values that their columns can, sense or no
/// sense.
final class RandomNetworks {

  private static final List<String> WORDS =
      List.of(
          "Baoji",
          "宝鸡",
          "a,b",
          "say \"so\"",
          "semi;colon",
          "two\nlines",
          "tab\there",
          "Ōmi",
          "0",
          "#1",
          "'x",
          "=1+1",
          "-",
          "no",
          "x");
  private static final double[] FIGURES = {
    0, 1, 0.1, 1.0 / 3, 1e-7, 123456.789, 1e6, 5e-324, 1e300, Math.PI, 0.05, 500, 17
  };
  private static final List<String> DATES =
      List.of("1940", "1940-07", "1940-07-15", "1940~", "1939-24?", "1938/1940-05");

  private final RandomGenerator random;

  RandomNetworks(long seed) {
    random = new SplittableRandom(seed);
  }

  Network network() {
    Network network = Network.empty();
    for (Schema<?> schema : Network.schemas()) {
      if (random.nextInt(4) > 0) {
        network = with(network, schema);
      }
    }
    return network;
  }

  Plan plan(Plan empty) {
    Plan plan = empty;
    for (Schema<?> schema : Plan.schemas()) {
      plan = with(plan, schema);
    }
    return plan;
  }

  private <R extends Record> Network with(Network network, Schema<R> schema) {
    return network.with(schema.type(), rows(schema));
  }

  private <R extends Record> Plan with(Plan plan, Schema<R> schema) {
    return plan.with(schema.type(), rows(schema));
  }

  private <R extends Record> List<R> rows(Schema<R> schema) {
    List<R> rows = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      rows.add(row(schema.type()));
    }
    return rows;
  }

  private <R extends Record> R row(Class<R> type) {
    var components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] =
          types[i] == Evidence.class
              ? row(Evidence.class)
              : value(types[i], components[i].getAnnotation(Column.class));
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private Object value(Class<?> type, Column column) {
    boolean empty = !column.required() && random.nextInt(3) == 0;
    boolean standard = !column.byDefault().isEmpty();
    if (type == String.class) {
      return empty && !standard ? "" : word();
    }
    if (type == List.class) {
      return empty
          ? List.of()
          : IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> "p" + i).toList();
    }
    if (empty && !type.isPrimitive() && !standard) {
      return null;
    }
    return some(type);
  }

  private Object some(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }
    return switch (type.getSimpleName()) {
      case "int", "Integer" -> random.nextInt(-5, 100_000);
      case "double", "Double" -> figure();
      case "boolean", "Boolean" -> random.nextBoolean();
      case "LocalDate" -> LocalDate.of(1938, 1, 1).plusDays(random.nextInt(5000));
      case "YearMonth" -> YearMonth.of(1938, 1).plusMonths(random.nextInt(200));
      case "EdtfDate" -> new EdtfDate(DATES.get(random.nextInt(DATES.size())));
      default -> throw new AssertionError("no value of " + type);
    };
  }

  private double figure() {
    double figure =
        random.nextBoolean() ? FIGURES[random.nextInt(FIGURES.length)] : random.nextDouble(1e4);
    return random.nextInt(5) == 0 && figure != 0 ? -figure : figure;
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(20);
  }
}
