package org.indusco.app.replay;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Network;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeEquipment;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.plan.Allocation;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.LoanDraw;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Reserve;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.Shortfall;
import org.indusco.model.plan.Shortfalls;
import org.indusco.model.plan.Stay;
import org.indusco.model.plan.StockLevel;
import org.indusco.model.plan.Trainees;
import org.indusco.planner.outside.Geography;

/// The first month of a plan as a plan of its own that the checker can judge: all work ends with
/// it, and what work needs beside what cooperatives have is allotted.
///
/// Left out are cooperatives that move in it, since the checker wants them to arrive, and loads
/// that are lost on their way.
final class FirstMonth {

  private final Network network;
  private final YearMonth month;

  private FirstMonth(Network network) {
    this.network = network;
    month = network.settings().start();
  }

  static Plan of(Network network, Geography truth, Plan plan) {
    FirstMonth first = new FirstMonth(network);
    List<Production> work = first.now(plan.rows(Production.class), Production::month);
    List<StockLevel> stock = first.now(plan.rows(StockLevel.class), StockLevel::month);
    List<Delivery> deliveries = first.now(plan.rows(Delivery.class), Delivery::month);
    return Plan.of(plan.summary())
        .with(Stay.class, first.stays(plan))
        .with(Production.class, work)
        .with(Allocation.class, first.allotted(work))
        .with(Trainees.class, first.now(plan.rows(Trainees.class), Trainees::month))
        .with(Purchase.class, first.now(plan.rows(Purchase.class), Purchase::month))
        .with(Shipment.class, first.loads(truth, plan))
        .with(StockLevel.class, stock)
        .with(Delivery.class, deliveries)
        .with(Shortfall.class, Shortfalls.of(network, deliveries))
        .with(Reserve.class, Reserve.of(network, stock))
        .with(LoanDraw.class, first.now(plan.rows(LoanDraw.class), LoanDraw::month));
  }

  private <R> List<R> now(List<R> rows, Function<R, YearMonth> when) {
    return rows.stream().filter(row -> when.apply(row).equals(month)).toList();
  }

  private List<Stay> stays(Plan plan) {
    return now(plan.rows(Stay.class), Stay::from).stream()
        .map(
            stay ->
                new Stay(
                    stay.cooperative(),
                    stay.place(),
                    stay.depot(),
                    month,
                    month.plusMonths(1),
                    Stay.End.CLOSED))
        .toList();
  }

  private List<Shipment> loads(Geography truth, Plan plan) {
    Map<String, String> places = new HashMap<>();
    network.rows(Depot.class).forEach(depot -> places.put(depot.id(), depot.place()));
    Horizon horizon = Horizon.of(network.settings());
    return now(plan.rows(Shipment.class), Shipment::month).stream()
        .filter(
            load ->
                !truth.closed(places.getOrDefault(load.to(), ""), horizon.index(load.arrival())))
        .toList();
  }

  private List<Allocation> allotted(List<Production> work) {
    List<Allocation> rows = new ArrayList<>();
    for (Production each : work) {
      for (RecipeGood line : network.rows(RecipeGood.class)) {
        if (line.recipe().equals(each.recipe()) && line.direction() == RecipeGood.Direction.IN) {
          double need = line.quantity() * each.workerMonths();
          rows.add(row(each, Allocation.Kind.MATERIAL, line.good(), need));
        }
      }
      for (Recipe recipe : network.rows(Recipe.class)) {
        if (recipe.id().equals(each.recipe())) {
          double beyond = each.workerMonths() - members(each.cooperative(), recipe.skill());
          rows.add(row(each, Allocation.Kind.LABOUR, recipe.skill(), beyond));
        }
      }
      for (RecipeEquipment need : network.rows(RecipeEquipment.class)) {
        if (need.recipe().equals(each.recipe())) {
          double beyond =
              need.quantity() * each.workerMonths() - pieces(each.cooperative(), need.good());
          rows.add(row(each, Allocation.Kind.EQUIPMENT, need.good(), beyond));
        }
      }
    }
    return rows.stream().filter(row -> row.quantity() > 0).toList();
  }

  private Allocation row(Production work, Allocation.Kind kind, String item, double quantity) {
    return new Allocation(month, work.depot(), work.cooperative(), kind, item, quantity);
  }

  private double members(String unit, String skill) {
    return network.rows(CooperativeMember.class).stream()
        .filter(row -> row.cooperative().equals(unit) && row.skill().equals(skill))
        .mapToDouble(CooperativeMember::count)
        .sum();
  }

  private double pieces(String unit, String good) {
    return network.rows(CooperativeEquipment.class).stream()
        .filter(row -> row.cooperative().equals(unit) && row.good().equals(good))
        .mapToDouble(CooperativeEquipment::count)
        .sum();
  }
}
