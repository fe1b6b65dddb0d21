package org.indusco.model.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.schema.Schema;
import org.indusco.model.shape.Shape;

/// A network: its tables of rows and its layers of shapes. Immutable.
public final class Network {

  /// Every table of a network, in the order in which a reader meets them.
  public static final List<Class<? extends Record>> TABLES =
      List.of(
          Settings.class,
          Good.class,
          Place.class,
          Region.class,
          Zone.class,
          Affiliation.class,
          Depot.class,
          Route.class,
          Industry.class,
          Recipe.class,
          RecipeGood.class,
          RecipeEquipment.class,
          Cooperative.class,
          CooperativeMember.class,
          CooperativeEquipment.class,
          Placement.class,
          CandidateSite.class,
          Pin.class,
          Labour.class,
          Training.class,
          Retrained.class,
          Stock.class,
          Supply.class,
          Order.class,
          Demand.class,
          StockTarget.class,
          Threat.class,
          Fund.class,
          Goal.class,
          Party.class,
          Event.class,
          Fact.class,
          Source.class);

  /// Read off the records once: it takes a millisecond or two.
  private static final List<Schema<?>> SCHEMAS =
      TABLES.stream().<Schema<?>>map(Schema::of).toList();

  private final Map<Class<? extends Record>, List<? extends Record>> rows;
  private final Map<String, List<Shape>> shapes;

  private Network(
      Map<Class<? extends Record>, List<? extends Record>> rows, Map<String, List<Shape>> shapes) {
    this.rows = rows;
    this.shapes = shapes;
  }

  /// A network with nothing in it.
  public static Network empty() {
    return new Network(Map.of(), Map.of());
  }

  /// The definitions of all tables, in the order of [#TABLES].
  public static List<Schema<?>> schemas() {
    return SCHEMAS;
  }

  /// This network with the rows of one table replaced; the table is there even when it is empty.
  public <R extends Record> Network with(Class<R> table, List<R> newRows) {
    if (!TABLES.contains(table)) {
      throw new IllegalArgumentException(table + " is no table of a network");
    }
    Map<Class<? extends Record>, List<? extends Record>> all = new LinkedHashMap<>(rows);
    all.put(table, List.copyOf(newRows));
    return new Network(all, shapes);
  }

  /// This network with the shapes of one layer replaced.
  public Network withShapes(String layer, List<Shape> newShapes) {
    Map<String, List<Shape>> all = new LinkedHashMap<>(shapes);
    all.put(layer, List.copyOf(newShapes));
    return new Network(rows, all);
  }

  /// Whether the table was given, be it without rows.
  public boolean has(Class<? extends Record> table) {
    return rows.containsKey(table);
  }

  /// The rows of a table in their order; none when the table was not given.
  @SuppressWarnings("unchecked") // with() is the only way in and keeps key and rows of one type
  public <R extends Record> List<R> rows(Class<R> table) {
    return (List<R>) rows.getOrDefault(table, List.of());
  }

  /// The shapes of a layer: `regions` and `zones`, or the base map's `land`, `lakes`, `rivers`,
  /// `provinces`, `neighbours`, `railways` and `roads`; none when the layer was not given.
  public List<Shape> shapes(String layer) {
    return shapes.getOrDefault(layer, List.of());
  }

  /// What holds for the whole network.
  ///
  /// @throws IllegalStateException when the table network has no row
  public Settings settings() {
    List<Settings> all = rows(Settings.class);
    if (all.isEmpty()) {
      throw new IllegalStateException("the table network has no row");
    }
    return all.getFirst();
  }
}
