package org.indusco.planner.drawn;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.indusco.model.network.Affiliation;
import org.indusco.model.network.CandidateSite;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Good;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Pin;
import org.indusco.model.network.Place;
import org.indusco.model.network.Placement;
import org.indusco.model.network.RecipeEquipment;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Retrained;
import org.indusco.model.network.Route;
import org.indusco.model.network.Stock;
import org.indusco.model.network.StockTarget;
import org.indusco.model.network.Supply;
import org.indusco.model.network.Threat;
import org.indusco.model.network.Training;
import org.indusco.model.network.Zone;
import org.indusco.model.schema.Evidence;
import org.indusco.model.schema.Field;
import org.indusco.model.schema.Schema;

/// One way to bring a network to the edge of what its tables allow.
enum Twist {
  /// A table that need not be there has no rows.
  EMPTY_TABLE(
      (network, random) -> {
        Class<? extends Record> table = optional(random);
        return Tables.filter(network, table, row -> false);
      }),
  /// A table that need not be there is not, and its defaults are taken.
  MISSING_TABLE((network, random) -> Tables.without(network, optional(random))),
  /// Some rows of a table are left out.
  FEWER_ROWS(
      (network, random) -> Tables.filter(network, optional(random), row -> random.nextInt(3) > 0)),
  /// A column has the least or the largest number that it allows, in all its rows or in some.
  LIMITS(
      (network, random) ->
          numbers(network, random, (n, field) -> random.nextBoolean() ? -1e12 : 1e12)),
  /// A column has noughts.
  NOUGHTS((network, random) -> numbers(network, random, (n, field) -> 0.0)),
  /// A column is up to a million times larger or smaller.
  SCALED(
      (network, random) -> {
        double factor = Math.pow(10, random.nextInt(13) - 6);
        return numbers(network, random, (n, field) -> factor * n);
      }),
  /// A column has numbers so small that they are near nothing.
  SPECKS((network, random) -> numbers(network, random, (n, field) -> 1e-9 * n)),
  /// Nothing can stand anywhere, from the first month on or from a later one.
  ALL_CLOSED(
      (network, random) ->
          network.with(
              Threat.class,
              network.rows(Place.class).stream()
                  .map(place -> threat(place, random.nextBoolean() ? null : late(random), 0, true))
                  .toList())),
  /// Everybody everywhere is lost every month, as far as one can tell.
  ALL_AT_RISK(
      (network, random) ->
          network.with(
              Threat.class,
              network.rows(Place.class).stream()
                  .map(place -> threat(place, null, 1, false))
                  .toList())),
  /// One month, two, or two years are planned.
  MONTHS(
      (network, random) -> {
        int months = List.of(1, 1, 2, 24).get(random.nextInt(4));
        Schema<?> settings = schema("network");
        return Tables.changed(network, settings, field(settings, "months"), row -> months);
      }),
  /// Nobody can stand anywhere but where they are.
  ONE_SITE(
      (network, random) -> {
        Schema<?> settings = schema("network");
        Network few =
            Tables.changed(network, settings, field(settings, "candidate_sites"), row -> 1);
        return few.with(CandidateSite.class, List.of());
      }),
  /// What is made is made of what is made of it.
  CYCLE(
      (network, random) -> {
        List<RecipeGood> lines = new ArrayList<>(network.rows(RecipeGood.class));
        lines.add(line("weave_cotton", "yarn", RecipeGood.Direction.OUT, 20));
        lines.add(line("spin", "cloth", RecipeGood.Direction.IN, 1 + random.nextInt(9)));
        lines.add(line("spin", "cotton", RecipeGood.Direction.OUT, 15));
        return network.with(RecipeGood.class, lines);
      }),
  /// A recipe turns a good into more of the same.
  BREEDING(
      (network, random) -> {
        List<RecipeGood> lines = new ArrayList<>(network.rows(RecipeGood.class));
        lines.add(line("spin", "wheel", RecipeGood.Direction.IN, 0.5));
        lines.add(line("spin", "wheel", RecipeGood.Direction.OUT, 1 + random.nextInt(20)));
        return network.with(RecipeGood.class, lines);
      }),
  /// Orders for months that are not planned, or for windows that end before they begin.
  ORDERS_ELSEWHEN(
      (network, random) -> {
        List<Order> orders = new ArrayList<>(network.rows(Order.class));
        orders.add(order("past", null, YearMonth.of(1939, 1), YearMonth.of(1939, 2)));
        orders.add(order("future", YearMonth.of(1950, 1), YearMonth.of(1950, 6), null));
        orders.add(order("late", null, YearMonth.of(1939, 1), YearMonth.of(1950, 1)));
        orders.add(order("twisted", YearMonth.of(1940, 9), YearMonth.of(1940, 7), null));
        return network.with(Order.class, orders);
      }),
  /// All of every order is wanted before all else, and counts as much as money can.
  FLOORS_ARE_ALL(
      (network, random) -> {
        Schema<?> orders = schema("orders");
        Network all =
            Tables.changed(
                network, orders, field(orders, "floor"), row -> ((Order) row).quantity());
        double counts = random.nextBoolean() ? 1e9 : 1;
        return Tables.changed(all, orders, field(orders, "floor_value"), row -> counts);
      }),
  /// Something of every good shall be in every store in the end.
  TARGETS_EVERYWHERE(
      (network, random) -> {
        List<StockTarget> targets = new ArrayList<>();
        Double value = random.nextBoolean() ? null : Double.valueOf(random.nextInt(50));
        for (Depot depot : network.rows(Depot.class)) {
          for (Good good : network.rows(Good.class)) {
            int quantity = random.nextInt(100);
            targets.add(new StockTarget(depot.id(), good.id(), quantity, value, "", Evidence.NONE));
          }
        }
        return network.with(StockTarget.class, targets);
      }),
  /// Nothing is asked for.
  NO_WISH((network, random) -> network.with(Order.class, List.of()).with(Demand.class, List.of())),
  /// All places are one and the same spot.
  ONE_SPOT(
      (network, random) -> {
        Schema<?> places = schema("places");
        Network row = Tables.changed(network, places, field(places, "lat"), place -> 34.0);
        return Tables.changed(row, places, field(places, "lon"), place -> 105.0);
      });

  /// What may be missing or without rows.
  private static final List<Class<? extends Record>> MAY_LACK =
      List.of(
          Cooperative.class,
          CooperativeMember.class,
          CooperativeEquipment.class,
          Depot.class,
          Route.class,
          Labour.class,
          Training.class,
          Retrained.class,
          Stock.class,
          Supply.class,
          Demand.class,
          Order.class,
          StockTarget.class,
          Threat.class,
          Zone.class,
          Fund.class,
          Goal.class,
          RecipeEquipment.class,
          RecipeGood.class,
          Affiliation.class,
          Placement.class,
          CandidateSite.class,
          Pin.class);

  private final BiFunction<Network, Random, Network> change;

  Twist(BiFunction<Network, Random, Network> change) {
    this.change = change;
  }

  Network of(Network network, Random random) {
    return change.apply(network, random);
  }

  /// Gives some or all rows of one column of numbers new ones.
  private static Network numbers(
      Network network, Random random, BiFunction<Double, Field, Double> change) {
    List<Schema<?>> tables =
        Network.schemas().stream()
            .filter(schema -> !schema.name().equals("network") && !schema.name().equals("places"))
            .filter(schema -> !network.rows(schema.type()).isEmpty())
            .filter(schema -> !Tables.numbers(schema).isEmpty())
            .toList();
    return numbers(network, pick(random, tables), random, change);
  }

  private static <R extends Record> Network numbers(
      Network network, Schema<R> table, Random random, BiFunction<Double, Field, Double> change) {
    Field field = pick(random, Tables.numbers(table));
    boolean all = random.nextBoolean();
    return Tables.changed(
        network,
        table,
        field,
        row -> {
          double given = Tables.number(row, field);
          double number = Double.isNaN(given) ? 1 : given;
          return all || random.nextBoolean() ? change.apply(number, field) : number;
        });
  }

  private static Class<? extends Record> optional(Random random) {
    return pick(random, MAY_LACK);
  }

  private static <T> T pick(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static Schema<?> schema(String name) {
    return Network.schemas().stream()
        .filter(schema -> schema.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Field field(Schema<?> schema, String heading) {
    return schema.fields().stream()
        .filter(field -> field.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate late(Random random) {
    return LocalDate.of(1940, 7 + random.nextInt(4), 1);
  }

  private static Threat threat(Place place, LocalDate from, double risk, boolean closed) {
    return new Threat(place.id(), from, null, null, risk, closed, "", Evidence.NONE);
  }

  private static RecipeGood line(
      String recipe, String good, RecipeGood.Direction direction, double quantity) {
    return new RecipeGood(recipe, good, direction, quantity, "", Evidence.NONE);
  }

  private static Order order(String id, YearMonth release, YearMonth due, YearMonth latest) {
    return new Order(
        id,
        "",
        "",
        Order.OrderClass.ARMY,
        "cloth",
        List.of(),
        40,
        null,
        release,
        due,
        latest,
        0.1,
        "",
        Evidence.NONE);
  }
}
