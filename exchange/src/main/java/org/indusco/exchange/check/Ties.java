package org.indusco.exchange.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.indusco.exchange.csv.CellText;
import org.indusco.exchange.fault.Near;
import org.indusco.model.network.Affiliation;
import org.indusco.model.network.CandidateSite;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Event;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Pin;
import org.indusco.model.network.Placement;
import org.indusco.model.network.Retrained;
import org.indusco.model.network.Source;
import org.indusco.model.network.Stock;
import org.indusco.model.network.StockTarget;
import org.indusco.model.network.Supply;
import org.indusco.model.network.Training;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;

/// What binds a row to others when a network is checked, so that a change of it can be checked
/// without reading all of them.
///
/// Tables are of two sorts. The *ground* is what everything stands on: places, depots, goods,
/// recipes, routes, zones and the like, a few thousand rows of which nearly every check needs all;
/// when it changes, the whole network must be read. The rows of the other tables, of which there
/// can be hundreds of thousands, matter to one another in two ways only:
///
/// - Rows of one *group* must be looked at together, with all groups of which these are: the
///   members and machines of one cooperative, labour of one skill at one depot, ids that differ
///   little, all pins.
/// - A *name* matters by being there at all: whether anybody works in an industry, whether anybody
///   sells a good. One row that has it is as good as all.
///
/// Whether this holds for a new check must be asked when one is written; a test compares drawn
/// changes with the whole reading.
///
/// @param groups the groups of which the row is
/// @param names the names that it has
public record Ties(List<String> groups, List<String> names) {

  /// What stands for empty cells, by table and heading.
  private static final Map<List<String>, String> DEFAULTS = defaults();

  private static final Map<String, Function<Texts, Ties>> TABLES = tables();

  public Ties {
    groups = List.copyOf(groups);
    names = List.copyOf(names);
  }

  /// Whether a table belongs to the ground; one of which nothing is known does.
  public static boolean ground(String table) {
    return !TABLES.containsKey(table);
  }

  /// The ties of a row; empty for one of the ground.
  ///
  /// @param cells its texts by heading
  public static Optional<Ties> of(String table, Map<String, String> cells) {
    return Optional.ofNullable(TABLES.get(table)).map(rule -> rule.apply(new Texts(table, cells)));
  }

  private static Map<List<String>, String> defaults() {
    Map<List<String>, String> defaults = new HashMap<>();
    for (Schema<?> schema : Network.schemas()) {
      for (Field field : schema.fields()) {
        defaults.put(List.of(schema.name(), field.heading()), field.column().byDefault());
      }
    }
    return defaults;
  }

  private static Map<String, Function<Texts, Ties>> tables() {
    Map<String, Function<Texts, Ties>> tables = new LinkedHashMap<>();
    BiConsumer<Class<? extends Record>, Function<Texts, Ties>> table =
        (type, rule) -> tables.put(Schema.of(type).name(), rule);
    table.accept(
        Cooperative.class,
        row ->
            new Ties(row.near(row.group("cooperative", "id")), row.names("industry", "industry")));
    table.accept(CooperativeMember.class, row -> inGroup(row, "cooperative", "cooperative"));
    table.accept(
        CooperativeEquipment.class,
        row -> new Ties(List.of(row.group("cooperative", "cooperative")), had(row, "count")));
    table.accept(Placement.class, row -> inGroup(row, "cooperative", "cooperative"));
    table.accept(CandidateSite.class, row -> inGroup(row, "cooperative", "cooperative"));
    table.accept(Affiliation.class, row -> inGroup(row, "cooperative", "body"));
    table.accept(
        Pin.class,
        row -> new Ties(List.of("pins", row.group("cooperative", "cooperative")), List.of()));
    table.accept(Labour.class, row -> inGroup(row, "pool", "depot", "skill"));
    table.accept(Training.class, row -> inGroup(row, "pool", "depot", "skill"));
    table.accept(Retrained.class, row -> inGroup(row, "pool", "depot", "skill"));
    table.accept(Stock.class, row -> new Ties(List.of(), had(row, "quantity")));
    table.accept(
        Supply.class,
        row -> new Ties(List.of(row.group("supply", "depot", "good")), had(row, "quantity")));
    table.accept(Order.class, row -> new Ties(row.near(), row.names("ordered", "good")));
    table.accept(
        Demand.class,
        row ->
            new Ties(List.of(row.group("demand", "depot", "good")), row.names("demanded", "good")));
    table.accept(
        StockTarget.class, row -> new Ties(List.of(), row.names("wanted in stock", "good")));
    table.accept(Event.class, row -> new Ties(List.of(), List.of()));
    table.accept(Source.class, row -> new Ties(row.near(), List.of()));
    return Map.copyOf(tables);
  }

  private static Ties inGroup(Texts row, String group, String... headings) {
    return new Ties(List.of(row.group(group, headings)), List.of());
  }

  /// A good that somebody has or sells. Nothing of it is as good as no row.
  private static List<String> had(Texts row, String quantity) {
    return row.text(quantity).matches("0*\\.?0*") ? List.of() : row.names("had", "good");
  }

  /// The texts of a row, as reading it understands them.
  private record Texts(String table, Map<String, String> cells) {

    String text(String heading) {
      String text = CellText.bare(cells.getOrDefault(heading, ""));
      return text.isEmpty() ? DEFAULTS.getOrDefault(List.of(table, heading), "") : text;
    }

    String group(String what, String... headings) {
      List<String> texts = new ArrayList<>();
      texts.add(what);
      for (String heading : headings) {
        texts.add(text(heading));
      }
      return String.join("\0", texts);
    }

    /// These groups and those of ids and names that differ little.
    List<String> near(String... groups) {
      List<String> all = new ArrayList<>(List.of(groups));
      for (String heading : List.of("id", "name")) {
        String folded = Near.fold(text(heading));
        if (!folded.isEmpty()) {
          all.add(String.join("\0", table, heading, folded));
        }
      }
      return all;
    }

    List<String> names(String what, String heading) {
      return List.of(what + "\0" + text(heading));
    }
  }
}
