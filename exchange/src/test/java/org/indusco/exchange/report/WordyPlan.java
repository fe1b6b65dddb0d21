package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Recipe;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.MoveReason;
import org.indusco.model.plan.OrderReason;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Shortfall;
import org.indusco.model.plan.Stay;

/// A plan for any network in which something of every kind happens, so that a report has much to
/// tell: not one that could be carried out.
final class WordyPlan {

  private final Network network;
  private final YearMonth first;
  private final List<Depot> depots;
  private final Map<String, String> depotAt = new HashMap<>();
  private final Map<String, String> recipes = new HashMap<>();
  private final List<Stay> stays = new ArrayList<>();
  private final List<Move> moves = new ArrayList<>();
  private final List<MoveReason> reasons = new ArrayList<>();
  private final List<Production> work = new ArrayList<>();

  private WordyPlan(Network network) {
    this.network = network;
    first = network.settings().start();
    depots = network.rows(Depot.class);
    depots.forEach(depot -> depotAt.put(depot.place(), depot.id()));
    network.rows(Recipe.class).forEach(each -> recipes.putIfAbsent(each.industry(), each.id()));
  }

  static Plan of(Network network) {
    WordyPlan plan = new WordyPlan(network);
    List<Cooperative> all = network.rows(Cooperative.class);
    for (int i = 0; i < all.size(); i++) {
      plan.course(all.get(i), i);
    }
    return Plan.of(HandPlan.summary())
        .with(GoalResult.class, plan.goals())
        .with(Stay.class, plan.stays)
        .with(Move.class, plan.moves)
        .with(MoveReason.class, plan.reasons)
        .with(Production.class, plan.work)
        .with(Shortfall.class, plan.shortfalls())
        .with(OrderReason.class, plan.orderReasons())
        .with(Delivery.class, plan.sales());
  }

  private void course(Cooperative who, int i) {
    YearMonth end = first.plusMonths(network.settings().months());
    YearMonth later = first.plusMonths(2);
    switch (i % 5) {
      case 1 -> {
        stay(who, who.place(), first, later, Stay.End.MOVE);
        move(who, depots.get(i % depots.size()).place(), end);
      }
      case 2 -> stay(who, who.place(), first, later, Stay.End.CLOSED);
      case 3 -> stay(who, who.place(), later, end, Stay.End.HORIZON);
      default -> stay(who, who.place(), first, end, Stay.End.HORIZON);
    }
    if (i % 4 != 0) {
      work(who, first);
    }
  }

  private void stay(Cooperative who, String place, YearMonth from, YearMonth to, Stay.End how) {
    stays.add(new Stay(who.id(), place, depotAt.getOrDefault(place, ""), from, to, how));
  }

  private void move(Cooperative who, String to, YearMonth end) {
    YearMonth month = first.plusMonths(2);
    YearMonth arrival = month.plusMonths(1);
    int n = moves.size();
    Move.Cause cause = Move.Cause.values()[n % Move.Cause.values().length];
    moves.add(
        new Move(
            who.id(), month, arrival, who.place(), to, 200, 100, 2, List.of(), 0.3, 0.01, cause));
    MoveReason.Better[] betters = MoveReason.Better.values();
    MoveReason.Better better = n % 7 == 6 ? null : betters[n % betters.length];
    double worth = n % 2 == 0 ? 900 : 500;
    reasons.add(new MoveReason(who.id(), month, null, 30, 0, worth, 600, "", null, better, 80));
    stay(who, to, arrival, end, Stay.End.HORIZON);
    if (n % 3 != 1) {
      work(who, arrival);
    }
  }

  private void work(Cooperative who, YearMonth month) {
    String recipe = recipes.get(who.industry());
    if (recipe != null) {
      work.add(new Production(month, who.id(), depots.getFirst().id(), recipe, 10));
    }
  }

  private List<GoalResult> goals() {
    List<GoalResult> goals = new ArrayList<>();
    for (Goal.Aim aim : Goal.Aim.values()) {
      goals.add(new GoalResult(aim, aim.unit(), 0.5, 2580, aim == Goal.Aim.POST_WAR ? 0 : 4800));
    }
    return goals;
  }

  private List<Shortfall> shortfalls() {
    List<Shortfall> fares = new ArrayList<>();
    for (Order order : network.rows(Order.class)) {
      double late = fares.size() % 3 == 0 ? 100 : 0;
      double shortBy = fares.size() % 2 == 0 ? 200 : 0;
      fares.add(
          new Shortfall(
              order.id(),
              order.orderClass(),
              order.good(),
              1500,
              1500 - late - shortBy,
              late,
              shortBy,
              1500,
              1500 - shortBy,
              10));
    }
    return fares;
  }

  /// Every kind of reason for some order, with every good, skill, industry and fund.
  private List<OrderReason> orderReasons() {
    List<OrderReason> all = new ArrayList<>();
    List<Order> orders = network.rows(Order.class);
    for (OrderReason.Kind kind : OrderReason.Kind.values()) {
      for (String item : items(kind)) {
        String order = orders.get(all.size() % orders.size()).id();
        String at = depots.getFirst().id();
        String where = kind == OrderReason.Kind.ROUTE ? at + ">" + depots.getLast().id() : at;
        all.add(new OrderReason(order, kind, item, where, first, first, 2, 0.25, 20, 40));
      }
    }
    return all;
  }

  private List<String> items(OrderReason.Kind kind) {
    String good = network.rows(Order.class).getFirst().good();
    return switch (kind) {
      case MATERIAL, EQUIPMENT, TIME, VALUE -> List.of(good);
      case LABOUR -> network.rows(Recipe.class).stream().map(Recipe::skill).distinct().toList();
      case WORKPLACE -> network.rows(Industry.class).stream().map(Industry::id).toList();
      case LOAN -> List.of("", network.rows(Fund.class).getFirst().id());
      case DANGER -> List.of(good, network.rows(Industry.class).getFirst().id());
      case PREMISES, ROUTE, STORE -> List.of("");
    };
  }

  private List<Delivery> sales() {
    return network.rows(Demand.class).stream()
        .map(sold -> new Delivery(first, "", sold.depot(), sold.good(), 12, 4, 0))
        .toList();
  }
}
