package org.indusco.app.drawn;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Good;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Place;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeEquipment;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Route;
import org.indusco.model.network.Settings;
import org.indusco.model.network.Stock;
import org.indusco.model.network.StockTarget;
import org.indusco.model.network.Supply;
import org.indusco.model.network.Threat;
import org.indusco.model.schema.Evidence;
import org.jspecify.annotations.Nullable;

/// A network of four towns, six cooperatives and six months from July 1940, in which every kind of
/// row occurs; what there is of each depends on a seed.
///
/// Town 1 falls on 1 November, which is known from 15 September. Town 2 is raided throughout.
public final class Drawn {

  /// The first month without town 1.
  public static final YearMonth FALL = YearMonth.of(1940, 11);

  private static final int TOWNS = 4;
  private static final int UNITS = 6;

  private final Random random;

  private Drawn(long seed) {
    random = new Random(seed);
  }

  /// The network of a seed.
  public static Network network(long seed) {
    return new Drawn(seed).draw();
  }

  private Network draw() {
    return Network.empty()
        .with(Settings.class, List.of(settings()))
        .with(
            Good.class,
            List.of(
                good("wool", Good.Kind.RAW, 1),
                good("cloth", Good.Kind.FINISHED, 6),
                good("loom", Good.Kind.EQUIPMENT, 40)))
        .with(Place.class, towns())
        .with(Depot.class, depots())
        .with(Route.class, routes())
        .with(Industry.class, List.of(new Industry("mill", "Mill", "", "", 40, 0.5, 1, none())))
        .with(
            Recipe.class,
            List.of(new Recipe("weave", "Weave", "", "mill", "general", 9, 2, none())))
        .with(
            RecipeGood.class,
            List.of(
                use("wool", RecipeGood.Direction.IN, 10),
                use("cloth", RecipeGood.Direction.OUT, 8)))
        .with(RecipeEquipment.class, List.of(new RecipeEquipment("weave", "loom", 0.5, none())))
        .with(Cooperative.class, cooperatives())
        .with(CooperativeMember.class, members())
        .with(CooperativeEquipment.class, looms())
        .with(Labour.class, labour())
        .with(Stock.class, stock())
        .with(Supply.class, supply())
        .with(Order.class, orders())
        .with(Demand.class, demand())
        .with(StockTarget.class, targets())
        .with(Threat.class, threats())
        .with(Fund.class, List.of(fund()));
  }

  private static Evidence none() {
    return Evidence.NONE;
  }

  private static Settings settings() {
    YearMonth start = YearMonth.of(1940, 7);
    return new Settings(
        "drawn", "Drawn", "", start, 6, "money", 600, 8, 300, 0.05, 0.5, Evidence.NONE);
  }

  private static Good good(String id, Good.Kind kind, double value) {
    return new Good(id, id, "", "kg", kind, 2, value, 0.02, Evidence.NONE);
  }

  private static RecipeGood use(String good, RecipeGood.Direction direction, double quantity) {
    return new RecipeGood("weave", good, direction, quantity, "", Evidence.NONE);
  }

  /// The id of a town and of its depot, from 0.
  public static String town(int number) {
    return "town" + number;
  }

  private static List<Place> towns() {
    List<Place> towns = new ArrayList<>();
    for (int i = 0; i < TOWNS; i++) {
      towns.add(
          new Place(town(i), "Town " + i, "", "", "", 34, 110 + 2.0 * i, "", null, Evidence.NONE));
    }
    return towns;
  }

  private static List<Depot> depots() {
    List<Depot> depots = new ArrayList<>();
    for (int i = 0; i < TOWNS; i++) {
      depots.add(new Depot(town(i), "Depot " + i, "", town(i), null, null, 50, Evidence.NONE));
    }
    return depots;
  }

  private List<Route> routes() {
    return List.of(
        route(0, 1, 3.0, 5), route(1, 2, 60.0, 0.4 + random.nextDouble()), route(2, 3, 5.0, 2));
  }

  private static Route route(int from, int to, double days, double tonnes) {
    return new Route(
        town(from), town(to), Route.Mode.CART, 190, days, 12.0, tonnes, null, null, true, none());
  }

  /// The same with moves that take no month or two, looms that stay behind, a town with little
  /// room and a cooperative to be founded.
  public static Network rich(long seed) {
    Network network = network(seed);
    boolean even = seed % 2 == 0;
    List<Cooperative> units = new ArrayList<>(network.rows(Cooperative.class));
    units.add(
        new Cooperative(
            "new", "New", "", "mill", town(2), 10, 200, null, 1.0, 30.0, null, null, none()));
    CooperativeEquipment.WhenMoving when =
        even ? CooperativeEquipment.WhenMoving.LEFT : CooperativeEquipment.WhenMoving.EITHER;
    return network
        .with(
            Industry.class,
            List.of(new Industry("mill", "Mill", "", "", 5, 0.5, even ? 0 : 2, none())))
        .with(Cooperative.class, units)
        .with(
            CooperativeEquipment.class,
            network.rows(CooperativeEquipment.class).stream()
                .map(
                    loom ->
                        new CooperativeEquipment(
                            loom.cooperative(), loom.good(), loom.count(), when, none()))
                .toList())
        .with(
            Place.class,
            network.rows(Place.class).stream()
                .map(
                    place ->
                        place.id().equals(town(3))
                            ? new Place(
                                place.id(),
                                place.name(),
                                "",
                                "",
                                "",
                                place.lat(),
                                place.lon(),
                                "",
                                2,
                                none())
                            : place)
                .toList());
  }

  private List<Cooperative> cooperatives() {
    List<Cooperative> units = new ArrayList<>();
    for (int i = 0; i < UNITS; i++) {
      units.add(
          new Cooperative(
              "unit" + i,
              "Unit " + i,
              "",
              "mill",
              town(i % TOWNS),
              8 + random.nextInt(5),
              300 + random.nextInt(400),
              null,
              1.0,
              null,
              i == UNITS - 1 ? LocalDate.of(1940, 9, 1) : null,
              null,
              Evidence.NONE));
    }
    return units;
  }

  private List<CooperativeMember> members() {
    List<CooperativeMember> members = new ArrayList<>();
    for (int i = 0; i < UNITS; i++) {
      members.add(
          new CooperativeMember("unit" + i, "general", 7, random.nextInt(4), Evidence.NONE));
    }
    return members;
  }

  private static List<CooperativeEquipment> looms() {
    List<CooperativeEquipment> looms = new ArrayList<>();
    for (int i = 0; i < UNITS; i++) {
      looms.add(
          new CooperativeEquipment(
              "unit" + i, "loom", 4, CooperativeEquipment.WhenMoving.CARRIED, Evidence.NONE));
    }
    return looms;
  }

  private List<Labour> labour() {
    List<Labour> labour = new ArrayList<>();
    for (int i = 0; i < TOWNS; i++) {
      double people = 2 + random.nextInt(6);
      labour.add(new Labour(town(i), "general", null, null, people, people / 2, Evidence.NONE));
    }
    return labour;
  }

  private List<Stock> stock() {
    return List.of(
        new Stock(town(0), "wool", 50 + random.nextInt(200), "", Evidence.NONE),
        new Stock(town(2), "cloth", 40, "", Evidence.NONE),
        new Stock(town(3), "loom", 3, "", Evidence.NONE));
  }

  private List<Supply> supply() {
    List<Supply> supply = new ArrayList<>();
    for (int i = 0; i < TOWNS; i++) {
      supply.add(supplied(i, null, YearMonth.of(1940, 10), 60 + random.nextInt(60), 1.0));
      supply.add(supplied(i, YearMonth.of(1940, 10), null, 40 + random.nextInt(60), 1.2));
    }
    supply.add(supplied(0, null, null, 30, 1.5));
    return supply;
  }

  private static Supply supplied(
      int town, @Nullable YearMonth from, @Nullable YearMonth to, double quantity, double price) {
    return new Supply(town(town), "wool", from, to, quantity, price, "", Evidence.NONE);
  }

  private static List<Order> orders() {
    return List.of(
        order("army", Order.OrderClass.ARMY, 1000, 400, List.of(town(0)), YearMonth.of(1940, 10)),
        order("front", Order.OrderClass.GUERRILLA, 150, 0, List.of(town(1)), FALL.minusMonths(2)),
        order("clinic", Order.OrderClass.CIVIL, 120, 60, List.of(), YearMonth.of(1940, 11)));
  }

  private static List<StockTarget> targets() {
    return List.of(
        new StockTarget(town(0), "wool", 100, 3.0, "", Evidence.NONE),
        new StockTarget(town(3), "cloth", 40, null, "", Evidence.NONE),
        new StockTarget(town(2), "loom", 3, 1.0, "", Evidence.NONE));
  }

  private static Order order(
      String id,
      Order.OrderClass kind,
      double quantity,
      int floor,
      List<String> depots,
      YearMonth due) {
    return new Order(
        id,
        "",
        "",
        kind,
        "cloth",
        depots,
        quantity,
        7.0,
        floor,
        null,
        null,
        due,
        due.plusMonths(1),
        0.1,
        "",
        Evidence.NONE);
  }

  private List<Demand> demand() {
    List<Demand> demand = new ArrayList<>();
    for (int i = 0; i < TOWNS; i++) {
      double quantity = 40 + random.nextInt(60);
      demand.add(
          new Demand(town(i), "cloth", null, null, quantity, 5.0, 0.1 * i, "", Evidence.NONE));
    }
    return demand;
  }

  private static List<Threat> threats() {
    return List.of(
        new Threat(
            town(1), FALL.atDay(1), null, LocalDate.of(1940, 9, 15), 0, true, "falls", none()),
        new Threat(town(2), null, null, null, 0.05, false, "raids", none()));
  }

  private Fund fund() {
    return new Fund(
        "bank",
        "Bank",
        "",
        "bank",
        "",
        "",
        null,
        null,
        80 + random.nextInt(60),
        Fund.Reach.ANYWHERE,
        Fund.Use.ANY,
        List.of(),
        Evidence.NONE);
  }
}
