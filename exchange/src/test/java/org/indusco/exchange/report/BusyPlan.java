package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Good;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Network;
import org.indusco.model.network.Recipe;
import org.indusco.model.plan.Allocation;
import org.indusco.model.plan.Founding;
import org.indusco.model.plan.LoanDraw;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Price;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Reserve;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.SitingTest;
import org.indusco.model.plan.StockLevel;
import org.indusco.model.plan.Trainees;

/// A plan with words for any network, in which besides goods are bought, carried, kept and scarce,
/// and money lent, in every way: not one that could be carried out.
final class BusyPlan {

  private final Network network;
  private final YearMonth first;
  private final List<Depot> depots;
  private final List<Good> goods;
  private final List<String> skills;

  private BusyPlan(Network network) {
    this.network = network;
    first = network.settings().start();
    depots = network.rows(Depot.class);
    goods = network.rows(Good.class);
    skills = network.rows(Recipe.class).stream().map(Recipe::skill).distinct().toList();
  }

  static Plan of(Network network) {
    BusyPlan plan = new BusyPlan(network);
    return WordyPlan.of(network)
        .with(Price.class, plan.prices())
        .with(Reserve.class, plan.reserves())
        .with(Purchase.class, plan.purchases())
        .with(StockLevel.class, plan.stock())
        .with(Shipment.class, plan.shipments())
        .with(LoanDraw.class, plan.loans())
        .with(Trainees.class, plan.trainees())
        .with(Allocation.class, plan.allocations())
        .with(Founding.class, plan.foundings())
        .with(SitingTest.class, plan.sitingTests());
  }

  private String depot(int number) {
    return depots.get(number % depots.size()).id();
  }

  /// Of every kind, each in one month alone and in two running.
  private List<Price> prices() {
    List<Price> all = new ArrayList<>();
    for (Price.Kind kind : Price.Kind.values()) {
      for (Price once : prices(kind)) {
        all.add(once);
        all.add(Price.whole(once.month().plusMonths(2), once.where(), kind, once.item(), 3.25, 12));
        all.add(
            Price.whole(once.month().plusMonths(3), once.where(), kind, once.item(), 0.004, 12));
      }
    }
    return all;
  }

  private List<Price> prices(Price.Kind kind) {
    String industry = network.rows(Industry.class).getFirst().id();
    String fund = network.rows(Fund.class).getFirst().id();
    return switch (kind) {
      case MATERIAL, EQUIPMENT -> goods.stream().map(each -> price(kind, each.id())).toList();
      case LABOUR -> skills.stream().map(each -> price(kind, each)).toList();
      case WORKPLACE -> List.of(price(kind, industry));
      case LOAN ->
          List.of(
              Price.whole(first, "", kind, fund, 0.5, 100),
              price(kind, ""),
              price(kind, "moves"),
              price(kind, "work of " + industry));
      case ROUTE -> List.of(Price.whole(first, depot(0) + ">" + depot(1), kind, "", 70, 2));
      case STORE -> List.of(price(kind, ""));
      case PREMISES -> List.of(Price.whole(first, depots.getFirst().place(), kind, "", 20, 3));
    };
  }

  private Price price(Price.Kind kind, String item) {
    return Price.whole(first, depot(0), kind, item, 2, 10);
  }

  private List<Reserve> reserves() {
    List<Reserve> all = new ArrayList<>();
    for (int i = 0; i < goods.size(); i++) {
      double target = i == 1 ? 0 : 100;
      double kept = i % 3 == 0 ? 120 : 40;
      double missing = Math.max(0, target - kept);
      all.add(new Reserve(depot(i), goods.get(i).id(), target, kept, missing, 7));
    }
    return all;
  }

  private List<Purchase> purchases() {
    return goods.stream()
        .map(each -> new Purchase(first, depot(0), each.id(), 123.456789012345, 1.5))
        .toList();
  }

  private List<StockLevel> stock() {
    return goods.stream().map(each -> new StockLevel(first, depot(0), each.id(), 20)).toList();
  }

  private List<Shipment> shipments() {
    YearMonth next = first.plusMonths(1);
    String good = goods.getFirst().id();
    List<Shipment> all = new ArrayList<>();
    for (int route = 0; route < 40; route++) {
      all.add(new Shipment(first, next, depot(route), depot(route + 1), route, good, 90, 0.09, 12));
    }
    return all;
  }

  private List<LoanDraw> loans() {
    String fund = network.rows(Fund.class).getFirst().id();
    List<String> industries =
        network.rows(Industry.class).stream().map(Industry::id).limit(2).toList();
    return List.of(
        new LoanDraw(first, fund, depot(0), Fund.Use.ANY, List.of(), 50),
        new LoanDraw(first, fund, depot(0), Fund.Use.WORK, List.of(), 60),
        new LoanDraw(first, fund, depot(0), Fund.Use.MOVES, industries, 70));
  }

  private List<Trainees> trainees() {
    YearMonth ready = first.plusMonths(3);
    return List.of(
        new Trainees(first, depot(0), skills.getFirst(), skills.getLast(), 2.5, 30, ready));
  }

  private List<Allocation> allocations() {
    String unit = network.rows(Cooperative.class).getFirst().id();
    List<Allocation> all = new ArrayList<>();
    for (Allocation.Kind kind : Allocation.Kind.values()) {
      String item = kind == Allocation.Kind.LABOUR ? skills.getFirst() : goods.getLast().id();
      all.add(new Allocation(first, depot(0), unit, kind, item, 3));
    }
    return all;
  }

  private List<Founding> foundings() {
    String unit = network.rows(Cooperative.class).getFirst().id();
    return List.of(new Founding(unit, first, depots.getFirst().place(), 300, 100));
  }

  private List<SitingTest> sitingTests() {
    List<Cooperative> units = network.rows(Cooperative.class);
    String place = depots.getFirst().place();
    String other = depots.getLast().place();
    return List.of(
        new SitingTest(
            units.get(0).id(), true, first, place, 700, other, 500.0, 2000, 600, 300, 0, 10),
        new SitingTest(units.get(1).id(), false, first, place, -40, "", null, 500, 300, 200, 0, 10),
        new SitingTest(units.get(2).id(), false, null, "", 0, "", null, 0, 0, 0, 0, 0));
  }
}
