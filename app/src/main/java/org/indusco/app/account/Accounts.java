package org.indusco.app.account;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.indusco.app.course.Timetable;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Good;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Founding;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Reserve;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.StockLevel;
import org.indusco.model.plan.Trainees;
import org.indusco.planner.outside.Geography;
import org.jspecify.annotations.Nullable;

/// Works out what each month of a plan is worth.
public final class Accounts {

  private final Network network;
  private final Geography geography;
  private final Plan plan;
  private final Horizon horizon;
  private final Timetable timetable;
  private final Book book;
  private final int months;
  private final Map<String, Good> goods = new HashMap<>();
  private final Map<String, Recipe> recipes = new HashMap<>();

  private Accounts(Network network, Geography geography, Plan plan, int months) {
    this.months = months;
    this.network = network;
    this.geography = geography;
    this.plan = plan;
    horizon = Horizon.of(network.settings());
    timetable = Timetable.of(network, plan);
    book = new Book(months);
    network.rows(Good.class).forEach(good -> goods.put(good.id(), good));
    network.rows(Recipe.class).forEach(recipe -> recipes.put(recipe.id(), recipe));
  }

  /// The account of each month of the horizon, in order.
  ///
  /// @param completed the network that was planned, with its defaults filled in
  /// @param plan one that the checker accepts
  public static List<Account> of(Network completed, Geography geography, Plan plan) {
    return of(completed, geography, plan, completed.settings().months());
  }

  /// The account of the first month alone.
  ///
  /// @param completed the network that was planned, with its defaults filled in
  /// @param plan one whose first month can be carried out
  public static Account first(Network completed, Geography geography, Plan plan) {
    return of(completed, geography, plan, 1).getFirst();
  }

  /// What is reached of each goal in each region and month, by months; what belongs to no region
  /// has an empty one.
  ///
  /// @param completed the network that was planned, with its defaults filled in
  /// @param plan one that the checker accepts
  public static List<RegionalReach> regions(Network completed, Geography geography, Plan plan) {
    Map<Book.Where, Double> byRegion = new LinkedHashMap<>();
    worked(completed, geography, plan, completed.settings().months())
        .book
        .where()
        .forEach(
            (at, amount) -> {
              String region =
                  at.body().isEmpty() ? "" : geography.findRegion(at.body(), at.month()).orElse("");
              byRegion.merge(new Book.Where(at.month(), at.aim(), region), amount, Double::sum);
            });
    return byRegion.entrySet().stream()
        .map(each -> RegionalReach.of(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingInt(RegionalReach::month))
        .toList();
  }

  private static Accounts worked(Network completed, Geography geography, Plan plan, int months) {
    Accounts accounts = new Accounts(completed, geography, plan, months);
    accounts.deliveries();
    accounts.floors();
    accounts.goods();
    accounts.reserves();
    accounts.work();
    accounts.units();
    return accounts;
  }

  private static List<Account> of(Network completed, Geography geography, Plan plan, int months) {
    Accounts accounts = worked(completed, geography, plan, months);
    Map<Goal.Aim, Double> weights = new EnumMap<>(Goal.Aim.class);
    for (Goal.Aim aim : Goal.Aim.values()) {
      weights.put(aim, 0.0);
    }
    completed
        .rows(Goal.class)
        .forEach(goal -> weights.merge(goal.id(), goal.weight(), Double::sum));
    return accounts.book.accounts(weights);
  }

  private void deliveries() {
    Map<String, Order> orders = new HashMap<>();
    network.rows(Order.class).forEach(order -> orders.put(order.id(), order));
    Map<Trade, Double> shares = enemyShares();
    for (Delivery delivery : rows(Delivery.class, Delivery::month)) {
      int t = horizon.index(delivery.month());
      double money = delivery.quantity() * delivery.value();
      book.post(t, Entry.DELIVERED, money);
      Order order = orders.get(delivery.order());
      if (order == null) {
        Trade trade = new Trade(delivery.depot(), delivery.good(), t, delivery.value());
        double share = shares.getOrDefault(trade, 0.0);
        book.post(t, Goal.Aim.ENEMY_GOODS, delivery.depot(), money * share);
      } else if (order.orderClass() != Order.OrderClass.CIVIL) {
        book.post(t, Goal.Aim.ARMY_GUERRILLA, delivery.depot(), money);
      }
    }
  }

  /// What is delivered counts for the floor of an order as long as that is not met.
  private void floors() {
    Map<String, double[]> delivered = new HashMap<>();
    for (Delivery delivery : rows(Delivery.class, Delivery::month)) {
      delivered
              .computeIfAbsent(delivery.order(), id -> new double[months])[
              horizon.index(delivery.month())] +=
          delivery.quantity();
    }
    for (Order order : network.rows(Order.class)) {
      double[] byMonth = delivered.getOrDefault(order.id(), new double[months]);
      double bonus = order.bonus(good(order.good()).value());
      double left = order.floor();
      for (int t = 0; t < months && left > 0; t++) {
        double met = Math.min(left, byMonth[t]);
        book.post(t, Entry.FLOORS, met * bonus);
        left -= met;
      }
    }
  }

  private record Trade(String depot, String good, int month, double price) {}

  /// Rows of demand at one price cannot be told apart in a plan: the least share of them counts.
  private Map<Trade, Double> enemyShares() {
    Map<Trade, Double> shares = new HashMap<>();
    for (Demand demand : network.rows(Demand.class)) {
      Double given = demand.price();
      double price = given == null ? good(demand.good()).value() : given;
      for (int t = horizon.first(demand.from()); t < horizon.end(demand.to()); t++) {
        shares.merge(
            new Trade(demand.depot(), demand.good(), t, price), demand.enemyShare(), Math::min);
      }
    }
    return shares;
  }

  private void goods() {
    for (Purchase purchase : rows(Purchase.class, Purchase::month)) {
      book.post(
          horizon.index(purchase.month()), Entry.BOUGHT, -purchase.quantity() * purchase.price());
    }
    for (Shipment load : rows(Shipment.class, Shipment::month)) {
      book.post(horizon.index(load.month()), Entry.CARRIAGE, -load.cost());
    }
    double share = network.settings().horizonValue();
    for (StockLevel level : rows(StockLevel.class, StockLevel::month)) {
      int t = horizon.index(level.month());
      Good good = good(level.good());
      book.post(t, Entry.HOLDING, -level.quantity() * good.holding());
      if (last(t)) {
        book.post(t, Entry.LEFT, level.quantity() * good.value() * share);
        if (good.kind() == Good.Kind.EQUIPMENT) {
          book.post(t, Goal.Aim.POST_WAR, level.depot(), level.quantity() * good.value());
        }
      }
    }
  }

  private void reserves() {
    if (months < horizon.months()) {
      return;
    }
    for (Reserve reserve : Reserve.of(network, plan.rows(StockLevel.class))) {
      book.post(months - 1, Entry.RESERVES, reserve.worth());
    }
  }

  private void work() {
    double share = network.settings().horizonValue();
    Map<String, Double> made = new HashMap<>();
    for (RecipeGood line : network.rows(RecipeGood.class)) {
      if (line.direction() == RecipeGood.Direction.OUT) {
        made.merge(line.recipe(), line.quantity() * good(line.good()).value(), Double::sum);
      }
    }
    Refugees refugees = Refugees.of(network, geography, plan, timetable, months);
    for (Production work : rows(Production.class, Production::month)) {
      int t = horizon.index(work.month());
      Recipe recipe = recipe(work.recipe());
      book.post(t, Entry.WORK, -recipe.cost() * work.workerMonths());
      refugees.work(work.depot(), recipe.skill(), t, work.workerMonths());
      if (last(t)) {
        double value = made.getOrDefault(work.recipe(), 0.0);
        book.post(t, Entry.LEFT, value * work.workerMonths() * share);
      }
    }
    for (Trainees row : rows(Trainees.class, Trainees::month)) {
      book.post(horizon.index(row.month()), Entry.TRAINING, -row.cost());
    }
    for (int t = 0; t < months; t++) {
      int month = t;
      refugees
          .atWork(t)
          .forEach((depot, amount) -> book.post(month, Goal.Aim.REFUGEES, depot, amount));
    }
  }

  private void units() {
    for (Move move : rows(Move.class, Move::month)) {
      book.post(horizon.index(move.month()), Entry.MOVES, -move.cost());
    }
    for (Founding founding : rows(Founding.class, Founding::month)) {
      book.post(horizon.index(founding.month()), Entry.FOUNDINGS, -founding.cost());
    }
    Map<String, List<CooperativeEquipment>> equipment = new HashMap<>();
    for (CooperativeEquipment piece : network.rows(CooperativeEquipment.class)) {
      equipment.computeIfAbsent(piece.cooperative(), id -> new ArrayList<>()).add(piece);
    }
    for (Cooperative unit : network.rows(Cooperative.class)) {
      List<CooperativeEquipment> own = equipment.getOrDefault(unit.id(), List.of());
      for (int t = 0; t < months; t++) {
        String place = timetable.findPlace(unit.id(), t).orElse("");
        if (!place.isEmpty()) {
          double pieces = worth(own, t);
          book.post(t, Entry.DANGER, -geography.risk(place, t) * (unit.capital() + pieces));
          if (last(t)) {
            String depot = geography.findDepot(place, t).orElse("");
            book.post(t, Goal.Aim.POST_WAR, depot, unit.lasting() + pieces);
          }
        }
      }
    }
  }

  /// Value of the equipment that a cooperative still has in a month.
  private double worth(List<CooperativeEquipment> own, int t) {
    double sum = 0;
    for (CooperativeEquipment piece : own) {
      if (timetable.holds(piece.cooperative(), piece.good(), t)) {
        sum += piece.count() * good(piece.good()).value();
      }
    }
    return sum;
  }

  /// The rows of a table that belong to the months of the accounts.
  private <R extends Record> List<R> rows(Class<R> table, Function<R, YearMonth> month) {
    List<R> rows = plan.rows(table);
    return months == horizon.months()
        ? rows
        : rows.stream().filter(row -> horizon.index(month.apply(row)) < months).toList();
  }

  private boolean last(int t) {
    return t == horizon.months() - 1;
  }

  private Good good(String id) {
    return found(goods.get(id), id);
  }

  private Recipe recipe(String id) {
    return found(recipes.get(id), id);
  }

  private static <R> R found(@Nullable R row, String id) {
    if (row == null) {
      throw new IllegalArgumentException("the plan names \"" + id + "\", which the network lacks");
    }
    return row;
  }
}
