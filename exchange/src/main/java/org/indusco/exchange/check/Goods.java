package org.indusco.exchange.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Entry;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Good;
import org.indusco.model.network.Order;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeEquipment;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Stock;
import org.indusco.model.network.StockTarget;
import org.indusco.model.network.Supply;

/// What is asked for can be had: every good comes from somewhere, and every order stands at the
/// end of a chain of recipes that can begin.
final class Goods implements Check {

  @Override
  public Set<Class<? extends Record>> needs() {
    return Set.of(
        Good.class,
        Recipe.class,
        RecipeGood.class,
        RecipeEquipment.class,
        Cooperative.class,
        CooperativeEquipment.class,
        Stock.class,
        Supply.class,
        Order.class,
        Demand.class,
        StockTarget.class);
  }

  @Override
  public void look(Draft draft, Findings found) {
    GoodFlows flows = new GoodFlows(draft);
    Set<String> told = new HashSet<>();
    flows
        .asked()
        .forEach(
            (good, cell) -> {
              if (!flows.has(good)) {
                told.add(good);
                found.fault(
                    Fault.Kind.UNOBTAINABLE_GOOD,
                    cell,
                    "is asked for, but nobody makes it, sells it or has it in stock",
                    wayOut(flows.idleIndustry(good)));
              }
            });
    orders(draft, flows, flows.obtainable(told), found);
    unused(draft, flows, found);
  }

  private static String wayOut(String idleIndustry) {
    return idleIndustry.isEmpty()
        ? "Maybe a row in supply.csv or stock.csv is missing."
        : "Maybe a cooperative of the industry " + idleIndustry + " is missing.";
  }

  private static void orders(Draft draft, GoodFlows flows, Set<String> obtainable, Findings found) {
    for (Entry<Order> entry : draft.entries(Order.class)) {
      String good = entry.value().good();
      if (!obtainable.contains(good)) {
        List<String> lacking = flows.lacking(good, obtainable);
        found.fault(
            Fault.Kind.UNMEETABLE_ORDER,
            Cell.of(Order.class, entry.row(), "good", good),
            "can never be made: its recipes need %s, which cannot be had before it"
                .formatted(String.join(", ", lacking)),
            "Maybe stock or supply of %s is missing.".formatted(lacking.getFirst()));
      }
    }
  }

  private static void unused(Draft draft, GoodFlows flows, Findings found) {
    Set<String> held = new HashSet<>();
    draft.entries(CooperativeEquipment.class).forEach(entry -> held.add(entry.value().good()));
    for (Entry<Good> entry : draft.entries(Good.class)) {
      String id = entry.value().id();
      if (!flows.asked().containsKey(id) && !held.contains(id)) {
        found.note("goods.csv, row %d: nobody uses %s or asks for it.".formatted(entry.row(), id));
      }
    }
  }
}
