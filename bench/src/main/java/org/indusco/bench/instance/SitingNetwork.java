package org.indusco.bench.instance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.CandidateSite;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Good;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.Place;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Route;
import org.indusco.model.network.Settings;
import org.indusco.model.network.Supply;
import org.indusco.model.schema.Evidence;

/// A problem of siting plants as a network of three months.
///
/// A plant is a cooperative of one worker in reserve, at a place without a depot. In the first
/// month it may move to its site, at the cost of opening; in the second it makes up to its
/// capacity; in the third loads go to the customers, each a depot with an order. Nothing can be
/// kept. Recipes belong to industries, so plants of the same capacity and cost form one.
final class SitingNetwork {

  private static final YearMonth START = YearMonth.of(2000, 1);
  private static final LocalDate DELIVERING = START.plusMonths(2).atDay(1);
  private static final String RESERVE = "reserve";
  private static final String WORKER = "worker";
  private static final String GOOD = "good";

  /// The reward lies far above what a unit usually costs, by which the planner scales.
  private static final double REWARD_OVER_VALUE = 10;

  private final CapacitatedSiting problem;
  private final double reward;
  private final Map<List<Double>, String> industryOf = new LinkedHashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Depot> depots = new ArrayList<>();
  private final List<Industry> industries = new ArrayList<>();
  private final List<Recipe> recipes = new ArrayList<>();
  private final List<RecipeGood> lines = new ArrayList<>();
  private final List<Cooperative> plants = new ArrayList<>();
  private final List<CandidateSite> sites = new ArrayList<>();
  private final List<Labour> labour = new ArrayList<>();
  private final List<Route> routes = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();

  private SitingNetwork(CapacitatedSiting problem, double reward) {
    this.problem = problem;
    this.reward = reward;
  }

  /// The network of a problem.
  ///
  /// @param reward money paid for each unit delivered; enough when the plan then delivers all
  static Network of(CapacitatedSiting problem, double reward) {
    return new SitingNetwork(problem, reward).network();
  }

  private Network network() {
    place(RESERVE);
    for (int i = 0; i < problem.capacity().length; i++) {
      plant(i);
    }
    for (int j = 0; j < problem.demand().length; j++) {
      if (problem.demand()[j] > 0) {
        customer(j);
      }
    }
    Settings settings =
        new Settings(problem.name(), "", "", START, 3, "money", 0, 1, 0, 0, 0, Evidence.NONE);
    return Network.empty()
        .with(Settings.class, List.of(settings))
        .with(Good.class, List.of(good()))
        .with(Place.class, places)
        .with(Depot.class, depots)
        .with(Route.class, routes)
        .with(Industry.class, industries)
        .with(Recipe.class, recipes)
        .with(RecipeGood.class, lines)
        .with(Cooperative.class, plants)
        .with(CooperativeMember.class, List.of())
        .with(CandidateSite.class, sites)
        .with(Labour.class, labour)
        .with(Supply.class, List.of())
        .with(Order.class, orders)
        .with(Goal.class, List.of());
  }

  /// One unit weighs a tonne, so that carriage by the tonne is carriage by the unit.
  private Good good() {
    double value = reward / REWARD_OVER_VALUE;
    return new Good(GOOD, "", "", "t", Good.Kind.FINISHED, 1000, value, 0, Evidence.NONE);
  }

  private void place(String id) {
    places.add(new Place(id, "", "", "", "", 0, 0, "", null, Evidence.NONE));
  }

  private void depot(String id) {
    place(id);
    depots.add(new Depot(id, "", "", id, null, null, 0, Evidence.NONE));
  }

  private void plant(int i) {
    String id = "plant" + (i + 1);
    depot(id);
    labour.add(new Labour(id, WORKER, null, null, 1, 0, Evidence.NONE));
    plants.add(
        new Cooperative(
            id, "", "", industry(i), RESERVE, 1, 0, 0.0, 0.0, null, null, null, Evidence.NONE));
    sites.add(new CandidateSite(id, id, Evidence.NONE));
  }

  private String industry(int i) {
    List<Double> figures = List.of(problem.capacity()[i], problem.opening()[i]);
    return industryOf.computeIfAbsent(
        figures,
        none -> {
          String id = "kind" + (industries.size() + 1);
          industries.add(new Industry(id, "", "", id, problem.opening()[i], 0, 1, Evidence.NONE));
          recipes.add(new Recipe(id, "", "", id, WORKER, 0, 0, Evidence.NONE));
          lines.add(
              new RecipeGood(
                  id, GOOD, RecipeGood.Direction.OUT, problem.capacity()[i], "", Evidence.NONE));
          return id;
        });
  }

  private void customer(int j) {
    String id = "customer" + (j + 1);
    double demand = problem.demand()[j];
    depot(id);
    YearMonth month = START.plusMonths(2);
    orders.add(
        new Order(
            id,
            "",
            "",
            Order.OrderClass.CIVIL,
            GOOD,
            List.of(id),
            demand,
            reward,
            month,
            month,
            month,
            0,
            "",
            Evidence.NONE));
    for (int i = 0; i < problem.capacity().length; i++) {
      double cost = problem.serving()[i][j] / demand;
      routes.add(
          new Route(
              "plant" + (i + 1),
              id,
              Route.Mode.ROAD,
              0,
              0.0,
              cost,
              demand,
              DELIVERING,
              null,
              false,
              Evidence.NONE));
    }
  }
}
