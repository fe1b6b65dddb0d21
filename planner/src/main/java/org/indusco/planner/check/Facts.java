package org.indusco.planner.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Good;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeGood;
import org.indusco.planner.outside.Geography;
import org.jspecify.annotations.Nullable;

/// The network's rows by id.
final class Facts {

  final Network network;
  final Geography geography;
  final Horizon horizon;
  final Map<String, Good> goods;
  final Map<String, Depot> depots;
  final Map<String, Recipe> recipes;
  final Map<String, Industry> industries;
  final Map<String, Cooperative> cooperatives;
  final Map<String, List<RecipeGood>> recipeGoods = new HashMap<>();

  Facts(Network network, Geography geography) {
    this.network = network;
    this.geography = geography;
    horizon = Horizon.of(network.settings());
    goods = byId(network.rows(Good.class), Good::id);
    depots = byId(network.rows(Depot.class), Depot::id);
    recipes = byId(network.rows(Recipe.class), Recipe::id);
    industries = byId(network.rows(Industry.class), Industry::id);
    cooperatives = byId(network.rows(Cooperative.class), Cooperative::id);
    for (RecipeGood line : network.rows(RecipeGood.class)) {
      recipeGoods.merge(line.recipe(), List.of(line), Facts::joined);
    }
  }

  Good good(String id) {
    return get(goods, id);
  }

  Depot depot(String id) {
    return get(depots, id);
  }

  Recipe recipe(String id) {
    return get(recipes, id);
  }

  Cooperative cooperative(String id) {
    return get(cooperatives, id);
  }

  Industry industry(String id) {
    return get(industries, id);
  }

  /// A price or value in money as a row gives it, else the good's reference value.
  double priceOf(@Nullable Double given, String good) {
    return given == null ? good(good).value() : given;
  }

  /// What a unit of an order's floor counts beyond its value, in money.
  double floorValue(Order order) {
    Double given = order.floorValue();
    return given == null ? priceOf(order.value(), order.good()) : given;
  }

  int months() {
    return horizon.months();
  }

  int month(YearMonth month) {
    return horizon.index(month);
  }

  boolean within(int month) {
    return month >= 0 && month < months();
  }

  /// Whether a depot works in a month.
  boolean depotOpen(String id, int month) {
    Depot depot = depot(id);
    return depot.holdsOn(horizon.firstDay(month)) && !geography.closed(depot.place(), month);
  }

  double weight(Goal.Aim aim) {
    double weight = 0;
    for (Goal goal : network.rows(Goal.class)) {
      weight += goal.id() == aim ? goal.weight() : 0;
    }
    return weight;
  }

  private static <R> R get(Map<String, R> rows, String id) {
    R row = rows.get(id);
    if (row == null) {
      throw new IllegalArgumentException("the plan names \"" + id + "\", which the network lacks");
    }
    return row;
  }

  private static <R> List<R> joined(List<R> one, List<R> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private static <R> Map<String, R> byId(List<R> rows, Function<R, String> id) {
    Map<String, R> map = new LinkedHashMap<>();
    rows.forEach(row -> map.put(id.apply(row), row));
    return map;
  }
}
