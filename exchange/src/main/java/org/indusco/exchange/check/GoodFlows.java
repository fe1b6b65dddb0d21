package org.indusco.exchange.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

/// Where goods come from and who asks for them, amounts aside.
final class GoodFlows {

  private final Draft draft;
  private final Map<String, Set<String>> needs = new LinkedHashMap<>();
  private final Map<String, Set<String>> makes = new HashMap<>();
  private final Set<String> had = new HashSet<>();
  private final Map<String, Cell> asked = new LinkedHashMap<>();
  private final Map<String, String> idleMakers = new HashMap<>();

  GoodFlows(Draft draft) {
    this.draft = draft;
    workedRecipes().forEach(id -> needs.put(id, new LinkedHashSet<>()));
    sources();
    customers();
    recipes();
  }

  /// What is asked for, each good with the first place where it is.
  Map<String, Cell> asked() {
    return asked;
  }

  /// Whether somebody makes, sells or has a good.
  boolean has(String good) {
    return had.contains(good) || makes.values().stream().anyMatch(made -> made.contains(good));
  }

  /// The industry of a recipe that would make a good if it had a cooperative; empty for none.
  String idleIndustry(String good) {
    return idleMakers.getOrDefault(good, "");
  }

  /// What can be had when some goods are granted: bought, in stock, or made of such.
  Set<String> obtainable(Set<String> granted) {
    Set<String> goods = new HashSet<>(had);
    goods.addAll(granted);
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<String, Set<String>> recipe : needs.entrySet()) {
        if (goods.containsAll(recipe.getValue())) {
          more |= goods.addAll(makes.getOrDefault(recipe.getKey(), Set.of()));
        }
      }
    }
    return goods;
  }

  /// What the recipes that make a good lack when only some goods can be had.
  List<String> lacking(String good, Set<String> obtainable) {
    Set<String> lacking = new LinkedHashSet<>();
    needs.forEach(
        (recipe, goods) -> {
          if (makes.getOrDefault(recipe, Set.of()).contains(good)) {
            goods.stream().filter(need -> !obtainable.contains(need)).forEach(lacking::add);
          }
        });
    return new ArrayList<>(lacking);
  }

  private Set<String> workedRecipes() {
    Set<String> industries =
        draft.entries(Cooperative.class).stream()
            .map(entry -> entry.value().industry())
            .collect(Collectors.toSet());
    return draft.entries(Recipe.class).stream()
        .filter(entry -> industries.contains(entry.value().industry()))
        .map(entry -> entry.value().id())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void sources() {
    for (Entry<Supply> entry : draft.entries(Supply.class)) {
      had(entry.value().good(), entry.value().quantity());
    }
    for (Entry<Stock> entry : draft.entries(Stock.class)) {
      had(entry.value().good(), entry.value().quantity());
    }
    for (Entry<CooperativeEquipment> entry : draft.entries(CooperativeEquipment.class)) {
      had(entry.value().good(), entry.value().count());
    }
    if (!draft.network().has(Supply.class)) {
      draft.entries(Good.class).stream()
          .map(Entry::value)
          .filter(good -> good.kind() == Good.Kind.RAW)
          .forEach(good -> had.add(good.id()));
    }
  }

  private void had(String good, double quantity) {
    if (quantity > 0) {
      had.add(good);
    }
  }

  private void customers() {
    for (Entry<Order> entry : draft.entries(Order.class)) {
      ask(Order.class, entry.row(), entry.value().good());
    }
    for (Entry<Demand> entry : draft.entries(Demand.class)) {
      ask(Demand.class, entry.row(), entry.value().good());
    }
    for (Entry<StockTarget> entry : draft.entries(StockTarget.class)) {
      ask(StockTarget.class, entry.row(), entry.value().good());
    }
  }

  private void ask(Class<? extends Record> table, int row, String good) {
    asked.putIfAbsent(good, Cell.of(table, row, "good", good));
  }

  private void recipes() {
    Map<String, String> industries =
        draft.entries(Recipe.class).stream()
            .map(Entry::value)
            .collect(Collectors.toMap(Recipe::id, Recipe::industry, (one, other) -> one));
    for (Entry<RecipeGood> entry : draft.entries(RecipeGood.class)) {
      RecipeGood use = entry.value();
      boolean out = use.direction() == RecipeGood.Direction.OUT;
      if (!needs.containsKey(use.recipe())) {
        if (out) {
          idleMakers.put(use.good(), industries.getOrDefault(use.recipe(), ""));
        }
      } else if (out) {
        makes.computeIfAbsent(use.recipe(), id -> new HashSet<>()).add(use.good());
      } else {
        need(RecipeGood.class, entry.row(), use.recipe(), use.good());
      }
    }
    for (Entry<RecipeEquipment> entry : draft.entries(RecipeEquipment.class)) {
      RecipeEquipment use = entry.value();
      if (needs.containsKey(use.recipe())) {
        need(RecipeEquipment.class, entry.row(), use.recipe(), use.good());
      }
    }
  }

  private void need(Class<? extends Record> table, int row, String recipe, String good) {
    needs.computeIfAbsent(recipe, id -> new LinkedHashSet<>()).add(good);
    ask(table, row, good);
  }
}
