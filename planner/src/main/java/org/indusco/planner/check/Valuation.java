package org.indusco.planner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Good;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Order;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Route;
import org.indusco.model.network.Stock;
import org.indusco.model.network.StockTarget;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Founding;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.StockLevel;
import org.indusco.model.plan.Trainees;

/// What a plan is worth: its economic value, what is met of floors of orders and of stock targets,
/// and the four goals at their weights.
final class Valuation {

  private final Facts facts;
  private final Plan plan;
  private final Timetable timetable;
  private final Skills skills;
  private double economic;
  private double floors;
  private double reserves;
  private double enemyGoods;
  private double army;
  private double refugees;
  private double postWar;

  private Valuation(Facts facts, Plan plan, Timetable timetable, Skills skills) {
    this.facts = facts;
    this.plan = plan;
    this.timetable = timetable;
    this.skills = skills;
  }

  static Valuation of(Facts facts, Plan plan, Timetable timetable, Skills skills) {
    Valuation valuation = new Valuation(facts, plan, timetable, skills);
    valuation.trade();
    valuation.floors();
    valuation.stock();
    valuation.reserves();
    valuation.work();
    valuation.units();
    return valuation;
  }

  /// Value in money.
  double value() {
    return economic
        + floors
        + reserves
        + facts.weight(Goal.Aim.ENEMY_GOODS) * enemyGoods
        + facts.weight(Goal.Aim.ARMY_GUERRILLA) * army
        + facts.weight(Goal.Aim.REFUGEES) * refugees
        + facts.weight(Goal.Aim.POST_WAR) * postWar;
  }

  List<GoalResult> goals() {
    List<GoalResult> goals = new ArrayList<>();
    goals.add(result(Goal.Aim.ENEMY_GOODS, enemyGoods, enemySupplied()));
    goals.add(result(Goal.Aim.ARMY_GUERRILLA, army, ordered()));
    goals.add(result(Goal.Aim.REFUGEES, refugees, refugeesThere()));
    goals.add(result(Goal.Aim.POST_WAR, postWar, atTheStart()));
    return List.copyOf(goals);
  }

  private GoalResult result(Goal.Aim aim, double reached, double of) {
    return new GoalResult(aim, aim.unit(), facts.weight(aim), reached, of);
  }

  private void trade() {
    Map<String, Order> orders = new HashMap<>();
    facts.network.rows(Order.class).forEach(order -> orders.put(order.id(), order));
    Map<List<Object>, Double> enemyShare = new HashMap<>();
    for (Demand demand : facts.network.rows(Demand.class)) {
      double price = facts.priceOf(demand.price(), demand.good());
      for (int t = facts.horizon.first(demand.from()); t < facts.horizon.end(demand.to()); t++) {
        // Rows at one price cannot be told apart in a plan; the least share claims no more than is
        // so.
        enemyShare.merge(
            List.of(demand.depot(), demand.good(), t, price), demand.enemyShare(), Math::min);
      }
    }
    for (Delivery delivery : plan.rows(Delivery.class)) {
      double money = delivery.quantity() * delivery.value();
      economic += money;
      Order order = orders.get(delivery.order());
      if (order == null) {
        List<Object> key =
            List.of(
                delivery.depot(), delivery.good(), facts.month(delivery.month()), delivery.value());
        enemyGoods += money * enemyShare.getOrDefault(key, 0.0);
      } else if (order.orderClass() != Order.OrderClass.CIVIL) {
        army += money;
      }
    }
    for (Purchase purchase : plan.rows(Purchase.class)) {
      economic -= purchase.quantity() * purchase.price();
    }
    List<Route> routes = facts.network.rows(Route.class);
    double haulage = facts.network.settings().haulage();
    for (Shipment load : plan.rows(Shipment.class)) {
      double tonnes = load.quantity() * facts.good(load.good()).kg() / 1000;
      economic -= tonnes * routes.get(load.route() - 1).costPerTonne(haulage);
    }
  }

  /// What is delivered counts for the floor of its order, in whatever month it is.
  private void floors() {
    Tally delivered = new Tally();
    for (Delivery delivery : plan.rows(Delivery.class)) {
      delivered.add(delivery.quantity(), delivery.order());
    }
    for (Order order : facts.network.rows(Order.class)) {
      double met = Math.min(order.floor(), delivered.get(order.id()));
      floors += met * facts.floorValue(order);
    }
  }

  private void reserves() {
    Tally kept = ReserveCheck.kept(facts, plan);
    for (StockTarget target : facts.network.rows(StockTarget.class)) {
      reserves += ReserveCheck.worth(facts, target, kept);
    }
  }

  private void stock() {
    double horizonValue = facts.network.settings().horizonValue();
    for (StockLevel level : plan.rows(StockLevel.class)) {
      Good good = facts.good(level.good());
      economic -= level.quantity() * good.holding();
      if (facts.month(level.month()) == facts.months() - 1) {
        economic += level.quantity() * good.value() * horizonValue;
        if (good.kind() == Good.Kind.EQUIPMENT) {
          postWar += level.quantity() * good.value();
        }
      }
    }
  }

  private void work() {
    double horizonValue = facts.network.settings().horizonValue();
    Tally worked = new Tally();
    for (Production work : plan.rows(Production.class)) {
      int t = facts.month(work.month());
      var recipe = facts.recipe(work.recipe());
      economic -= recipe.cost() * work.workerMonths();
      worked.add(work.workerMonths(), work.depot(), recipe.skill(), t);
      if (t == facts.months() - 1) {
        for (RecipeGood line : facts.recipeGoods.getOrDefault(work.recipe(), List.of())) {
          if (line.direction() == RecipeGood.Direction.OUT) {
            double made = line.quantity() * work.workerMonths();
            economic += made * facts.good(line.good()).value() * horizonValue;
          }
        }
      }
    }
    for (Trainees row : plan.rows(Trainees.class)) {
      economic -= row.cost();
    }
    Tally there = refugeesByDepot();
    worked.all().forEach((key, work) -> refugees += Math.min(work, there.get(key.toArray())));
  }

  private Tally refugeesByDepot() {
    Tally there = new Tally();
    skills.refugees().all().forEach((key, refugees) -> there.add(refugees, key.toArray()));
    for (CooperativeMember member : facts.network.rows(CooperativeMember.class)) {
      for (int t = 0; t < facts.months(); t++) {
        String place = timetable.placeOf(member.cooperative(), t);
        if (place != null) {
          int month = t;
          facts
              .geography
              .findDepot(place, t)
              .ifPresent(depot -> there.add(member.refugees(), depot, member.skill(), month));
        }
      }
    }
    return there;
  }

  private void units() {
    for (Move move : plan.rows(Move.class)) {
      economic -= move.cost();
    }
    for (Founding founding : plan.rows(Founding.class)) {
      economic -= founding.cost();
    }
    for (String id : timetable.cooperatives()) {
      Cooperative cooperative = facts.cooperative(id);
      for (int t = 0; t < facts.months(); t++) {
        String place = timetable.placeOf(id, t);
        if (place != null) {
          economic -=
              facts.geography.risk(place, t)
                  * (cooperative.capital() + timetable.equipmentValue(id, t));
        }
      }
      if (timetable.placeOf(id, facts.months() - 1) != null) {
        postWar += cooperative.lasting() + timetable.equipmentValue(id, facts.months() - 1);
      }
    }
  }

  private double enemySupplied() {
    double sum = 0;
    for (Demand demand : facts.network.rows(Demand.class)) {
      double price = facts.priceOf(demand.price(), demand.good());
      int months = facts.horizon.end(demand.to()) - facts.horizon.first(demand.from());
      sum += Math.max(0, months) * demand.quantity() * price * demand.enemyShare();
    }
    return sum;
  }

  private double ordered() {
    double sum = 0;
    for (Order order : facts.network.rows(Order.class)) {
      if (order.orderClass() != Order.OrderClass.CIVIL) {
        sum += order.quantity() * facts.priceOf(order.value(), order.good());
      }
    }
    return sum;
  }

  private double refugeesThere() {
    double sum = 0;
    for (Labour labour : facts.network.rows(Labour.class)) {
      int months = facts.horizon.end(labour.to()) - facts.horizon.first(labour.from());
      sum += Math.max(0, months) * labour.refugees();
    }
    for (CooperativeMember member : facts.network.rows(CooperativeMember.class)) {
      sum += (double) member.refugees() * monthsOf(facts.cooperative(member.cooperative()));
    }
    return sum;
  }

  /// In how many months of the horizon there is such a cooperative.
  private long monthsOf(Cooperative cooperative) {
    return IntStream.range(0, facts.months())
        .filter(t -> cooperative.holdsOn(facts.horizon.firstDay(t)))
        .count();
  }

  private double atTheStart() {
    double sum = 0;
    for (Cooperative cooperative : facts.network.rows(Cooperative.class)) {
      if (!cooperative.proposed()) {
        sum += cooperative.lasting() + timetable.equipmentValue(cooperative.id(), -1);
      }
    }
    for (Stock stock : facts.network.rows(Stock.class)) {
      Good good = facts.good(stock.good());
      sum += good.kind() == Good.Kind.EQUIPMENT ? stock.quantity() * good.value() : 0;
    }
    return sum;
  }
}
