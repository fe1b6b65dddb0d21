package org.indusco.planner.check;

import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.model.network.Network;
import org.indusco.model.network.Route;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.MoveReason;
import org.indusco.model.plan.OrderReason;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Price;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.SitingTest;
import org.indusco.model.plan.Stay;
import org.indusco.model.plan.Trainees;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;

/// Whether every row of a plan names things that the network has, months of the horizon, and
/// amounts that are numbers not below 0; the other checks rely on it.
final class NamesCheck {

  /// What follows from a plan; whether it can be carried out does not depend on them.
  private static final Set<Class<? extends Record>> RESULTS =
      Set.of(GoalResult.class, OrderReason.class, MoveReason.class, SitingTest.class, Price.class);

  private final Facts facts;
  private final Plan plan;
  private final Findings findings;
  private final Map<Class<?>, Set<Object>> ids = new HashMap<>();

  NamesCheck(Facts facts, Plan plan, Findings findings) {
    this.facts = facts;
    this.plan = plan;
    this.findings = findings;
  }

  void check() {
    for (Schema<?> schema : Plan.schemas()) {
      if (!RESULTS.contains(schema.type())) {
        check(schema);
      }
    }
    int routes = facts.network.rows(Route.class).size();
    for (Shipment load : plan.rows(Shipment.class)) {
      findings.require(
          load.route() >= 1 && load.route() <= routes,
          "shipments: there is no route " + load.route());
    }
  }

  private <R extends Record> void check(Schema<R> schema) {
    List<R> rows = plan.rows(schema.type());
    for (Field field : schema.fields()) {
      for (R row : rows) {
        check(schema, field, row, valueOf(field.component(), row));
      }
    }
  }

  private void check(Schema<?> schema, Field field, Record row, Object value) {
    if (!sound(field, row, value)) {
      findings.require(
          false,
          schema.name() + ": " + field.heading() + " \"" + value + "\" cannot be, in " + row);
    }
  }

  private boolean sound(Field field, Record row, Object value) {
    if (value instanceof Double amount) {
      return amount >= 0 && amount < Double.POSITIVE_INFINITY;
    }
    if (value instanceof YearMonth month) {
      int t = facts.month(month);
      int end = row instanceof Stay && field.heading().equals("to") ? 1 : 0;
      boolean later = row instanceof Trainees && field.heading().equals("ready");
      return t >= 0 && (later || t < facts.months() + end);
    }
    Class<?> refers = field.column().refers();
    return refers == void.class
        || (field.optional() && value.equals(""))
        || (value instanceof List<?> list ? list : List.of(value))
            .stream().allMatch(id -> ids.computeIfAbsent(refers, this::idsOf).contains(id));
  }

  private Set<Object> idsOf(Class<?> type) {
    Set<Object> all = new HashSet<>();
    for (Schema<?> schema : Network.schemas()) {
      if (schema.type() == type) {
        RecordComponent id = schema.fields().getFirst().component();
        facts.network.rows(schema.type()).forEach(row -> all.add(valueOf(id, row)));
      }
    }
    return all;
  }

  private static Object valueOf(RecordComponent component, Record row) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
