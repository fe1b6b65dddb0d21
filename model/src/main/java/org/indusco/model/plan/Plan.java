package org.indusco.model.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.model.schema.Schema;
import org.jspecify.annotations.Nullable;

/// A plan: its figures and its tables. Immutable.
public final class Plan {

  /// Every table of a plan, in the order in which a reader meets them.
  public static final List<Class<? extends Record>> TABLES =
      List.of(
          GoalResult.class,
          Shortfall.class,
          OrderReason.class,
          Reserve.class,
          Stay.class,
          Move.class,
          MoveReason.class,
          Founding.class,
          SitingTest.class,
          Production.class,
          Allocation.class,
          Trainees.class,
          Purchase.class,
          Shipment.class,
          StockLevel.class,
          Delivery.class,
          LoanDraw.class,
          Price.class);

  private final Summary summary;
  private final Map<Class<? extends Record>, List<? extends Record>> rows;
  private final @Nullable Restart restart;

  private Plan(
      Summary summary,
      Map<Class<? extends Record>, List<? extends Record>> rows,
      @Nullable Restart restart) {
    this.summary = summary;
    this.rows = rows;
    this.restart = restart;
  }

  /// A plan with its figures and no rows yet.
  public static Plan of(Summary summary) {
    return new Plan(summary, Map.of(), null);
  }

  /// The definitions of all tables, in the order of [#TABLES].
  public static List<Schema<?>> schemas() {
    return TABLES.stream().<Schema<?>>map(Schema::of).toList();
  }

  /// This plan with the rows of one table replaced.
  public <R extends Record> Plan with(Class<R> table, List<R> newRows) {
    if (!TABLES.contains(table)) {
      throw new IllegalArgumentException(table + " is no table of a plan");
    }
    Map<Class<? extends Record>, List<? extends Record>> all = new LinkedHashMap<>(rows);
    all.put(table, List.copyOf(newRows));
    return new Plan(summary, all, restart);
  }

  /// This plan with other figures.
  public Plan with(Summary other) {
    return new Plan(other, rows, restart);
  }

  /// This plan with what it leaves behind for planning again.
  public Plan with(Restart left) {
    return new Plan(summary, rows, left);
  }

  /// What it leaves behind for planning again; none when that was not kept.
  public Optional<Restart> findRestart() {
    return Optional.ofNullable(restart);
  }

  /// The plan in figures.
  public Summary summary() {
    return summary;
  }

  /// The rows of a table in their order.
  @SuppressWarnings("unchecked") // with() is the only way in and keeps key and rows of one type
  public <R extends Record> List<R> rows(Class<R> table) {
    return (List<R>) rows.getOrDefault(table, List.of());
  }
}
