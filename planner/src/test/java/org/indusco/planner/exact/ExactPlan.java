package org.indusco.planner.exact;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Order;
import org.indusco.model.network.RecipeEquipment;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Route;
import org.indusco.model.network.Supply;
import org.indusco.model.network.Training;
import org.indusco.model.plan.Allocation;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Founding;
import org.indusco.model.plan.LoanDraw;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Reserve;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.Shortfall;
import org.indusco.model.plan.Shortfalls;
import org.indusco.model.plan.Stay;
import org.indusco.model.plan.StockLevel;
import org.indusco.model.plan.Summary;
import org.indusco.model.plan.Trainees;

/// Tells the solution of the exact model as a plan.
final class ExactPlan {

  private final Terms terms;
  private final List<Stay> stays = new ArrayList<>();
  private final List<Move> moves = new ArrayList<>();
  private final List<Founding> foundings = new ArrayList<>();
  private final List<Production> production = new ArrayList<>();
  private final List<Allocation> allocations = new ArrayList<>();
  private final List<Trainees> trainees = new ArrayList<>();
  private final List<Purchase> purchases = new ArrayList<>();
  private final List<Delivery> deliveries = new ArrayList<>();
  private final List<StockLevel> stock = new ArrayList<>();
  private final List<Shipment> shipments = new ArrayList<>();
  private final List<LoanDraw> loans = new ArrayList<>();

  private ExactPlan(Terms terms) {
    this.terms = terms;
  }

  static Plan of(Terms terms, Variables variables) {
    ExactPlan told = new ExactPlan(terms);
    variables.each((key, value) -> told.tell(key, value));
    Summary none = new Summary(0, 0, false, false, null, 0, 0, 0, 0, 0, 0, "", "", 0, "");
    return Plan.of(none)
        .with(Stay.class, told.stays)
        .with(Move.class, told.moves)
        .with(Founding.class, told.foundings)
        .with(Production.class, told.production)
        .with(Allocation.class, told.allocations)
        .with(Trainees.class, told.trainees)
        .with(Purchase.class, told.purchases)
        .with(Shipment.class, told.shipments)
        .with(StockLevel.class, told.stock)
        .with(Delivery.class, told.deliveries)
        .with(LoanDraw.class, told.loans)
        .with(Shortfall.class, Shortfalls.of(terms.network, told.deliveries))
        .with(Reserve.class, Reserve.of(terms.network, told.stock));
  }

  private void tell(List<Object> key, double value) {
    int t = (Integer) key.getLast();
    YearMonth month = terms.horizon.month(t);
    switch (word(key, 0)) {
      case "stay" -> stay(word(key, 1), word(key, 2), t);
      case "move" ->
          move(
              word(key, 1),
              word(key, 2),
              word(key, 3),
              (Baggage) key.get(4),
              (Baggage) key.get(5),
              t);
      case "found" -> found(word(key, 1), word(key, 2), t);
      case "work" -> work(word(key, 1), word(key, 2), word(key, 3), month, value);
      case "buy" -> {
        Supply supply = terms.rows(Supply.class).get(number(key, 1));
        double price = terms.priceOf(supply.price(), supply.good());
        purchases.add(new Purchase(month, supply.depot(), supply.good(), value, price));
      }
      case "sell" -> {
        Demand demand = terms.rows(Demand.class).get(number(key, 1));
        double price = terms.priceOf(demand.price(), demand.good());
        deliveries.add(new Delivery(month, "", demand.depot(), demand.good(), value, price, 0));
      }
      case "fill" -> {
        Order order = terms.rows(Order.class).get(number(key, 1));
        double price = terms.value(order, t);
        deliveries.add(
            new Delivery(
                month, order.id(), word(key, 2), order.good(), value, price, terms.late(order, t)));
      }
      case "train" -> {
        Training row = terms.rows(Training.class).get(number(key, 1));
        trainees.add(
            new Trainees(
                month,
                row.depot(),
                row.skill(),
                row.into(),
                value,
                value * row.cost(),
                month.plusMonths(row.months())));
      }
      case "keep" -> stock.add(new StockLevel(month, word(key, 1), word(key, 2), value));
      case "ship" -> ship(key, t, value);
      case "lend" -> {
        String fund = terms.rows(Fund.class).get(number(key, 1)).id();
        loans.add(
            new LoanDraw(
                month, fund, word(key, 4), (Fund.Use) key.get(2), List.of(word(key, 3)), value));
      }
      default -> {
        // Refugees are counted from work and labour, floors and reserves from what comes and stays.
      }
    }
  }

  private void stay(String cooperative, String place, int t) {
    String depot = terms.depotOf(place, t).orElse("");
    YearMonth month = terms.horizon.month(t);
    stays.add(new Stay(cooperative, place, depot, month, month.plusMonths(1), Stay.End.HORIZON));
  }

  private Cooperative unit(String id) {
    return terms.rows(Cooperative.class).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void found(String cooperative, String place, int t) {
    Double cost = unit(cooperative).foundingCost();
    foundings.add(
        new Founding(cooperative, terms.horizon.month(t), place, cost == null ? 0 : cost, 0));
  }

  private void move(String cooperative, String from, String to, Baggage has, Baggage takes, int t) {
    Cooperative unit = unit(cooperative);
    double cost = terms.moveCost(unit, from, to, takes, t);
    double loan = cost * terms.industry(unit.industry()).moveLoanShare();
    List<String> leaves =
        terms.rows(CooperativeEquipment.class).stream()
            .filter(piece -> piece.cooperative().equals(cooperative))
            .filter(piece -> has.holds(piece) && !takes.holds(piece))
            .map(CooperativeEquipment::good)
            .toList();
    moves.add(
        new Move(
            cooperative,
            terms.horizon.month(t),
            terms.horizon.month(t + terms.industry(unit.industry()).moveMonths()),
            from,
            to,
            cost,
            loan,
            terms.tonnes(unit, takes),
            leaves,
            0,
            0,
            Move.Cause.WORK));
  }

  private void work(
      String cooperative, String recipe, String depot, YearMonth month, double value) {
    production.add(new Production(month, cooperative, depot, recipe, value));
    for (RecipeGood line : terms.rows(RecipeGood.class)) {
      if (line.recipe().equals(recipe) && line.direction() == RecipeGood.Direction.IN) {
        double need = line.quantity() * value;
        allot(month, depot, cooperative, Allocation.Kind.MATERIAL, line.good(), need);
      }
    }
    for (RecipeEquipment piece : terms.rows(RecipeEquipment.class)) {
      if (piece.recipe().equals(recipe)) {
        double need = piece.quantity() * value;
        allot(month, depot, cooperative, Allocation.Kind.EQUIPMENT, piece.good(), need);
      }
    }
    String skill = terms.recipe(recipe).skill();
    allot(month, depot, cooperative, Allocation.Kind.LABOUR, skill, value);
  }

  private void allot(
      YearMonth month,
      String depot,
      String cooperative,
      Allocation.Kind kind,
      String item,
      double quantity) {
    allocations.add(new Allocation(month, depot, cooperative, kind, item, quantity));
  }

  private void ship(List<Object> key, int t, double value) {
    int number = number(key, 1);
    Route route = terms.rows(Route.class).get(number);
    String good = word(key, 4);
    double tonnes = value * terms.tonnes(good);
    shipments.add(
        new Shipment(
            terms.horizon.month(t),
            terms.horizon.month(t + route.leadMonths()),
            word(key, 2),
            word(key, 3),
            number + 1,
            good,
            value,
            tonnes,
            tonnes * route.costPerTonne(terms.network.settings().haulage())));
  }

  private static String word(List<Object> key, int part) {
    return (String) key.get(part);
  }

  private static int number(List<Object> key, int part) {
    return (Integer) key.get(part);
  }
}
