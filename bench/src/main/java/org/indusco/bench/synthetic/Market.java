package org.indusco.bench.synthetic;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Good;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Order;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Stock;
import org.indusco.model.network.Supply;
import org.indusco.model.schema.Evidence;

/// What a generated network can employ, buy and sell, set against what its full crews would use.
final class Market {

  private final Size size;
  private final Horizon horizon;
  private final Terrain terrain;
  private final Trades trades;
  private final Random random;
  private final double[] crewsOfIndustry;
  private final double[][] crewsAtDepot;
  private final List<Labour> labour = new ArrayList<>();
  private final List<Supply> supply = new ArrayList<>();
  private final List<Demand> demand = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();
  private final List<Stock> stock = new ArrayList<>();

  Market(Size size, Horizon horizon, Terrain terrain, Trades trades, Random random) {
    this.size = size;
    this.horizon = horizon;
    this.terrain = terrain;
    this.trades = trades;
    this.random = random;
    crewsOfIndustry = new double[size.industries()];
    crewsAtDepot = new double[size.depots()][size.skills()];
  }

  /// Counts the crew of a unit.
  void crews(int industry, int depot, int crew) {
    crewsOfIndustry[industry] += crew;
    crewsAtDepot[depot][industry % size.skills()] += crew;
  }

  /// Draws everything once all units are counted.
  void fill() {
    labour();
    Map<String, Double> use = quantities(RecipeGood.Direction.IN);
    Map<String, Double> made = quantities(RecipeGood.Direction.OUT);
    for (int g = 0; g < size.goods(); g++) {
      String good = "G" + g;
      if (trades.isRaw(g)) {
        supplies(good, use.getOrDefault(good, 0.0) * between(0.45, 0.75));
      } else if (trades.isFinished(g)) {
        demands(trades.goods.get(g), made.getOrDefault(good, 0.0));
      }
    }
    for (int m = 0; m < size.machines(); m++) {
      double all = java.util.Arrays.stream(crewsOfIndustry).sum() / size.machines();
      for (int d = 0; d < size.depots(); d++) {
        double count = Math.rint(0.15 * all / size.depots());
        stock.add(new Stock("D" + d, "M" + m, count, "", Evidence.NONE));
      }
    }
  }

  Network into(Network network) {
    return network
        .with(Labour.class, labour)
        .with(Supply.class, supply)
        .with(Demand.class, demand)
        .with(Order.class, orders)
        .with(Stock.class, stock);
  }

  /// Pools of three tenths of the crews, who go to the nearest depot left when theirs is lost.
  private void labour() {
    for (int t = 0; t < size.months(); t++) {
      double[][] pool = new double[size.depots()][size.skills()];
      for (int d = 0; d < size.depots(); d++) {
        for (int s = 0; s < size.skills(); s++) {
          pool[terrain.refuge(d, t)][s] += 0.3 * crewsAtDepot[d][s];
        }
      }
      YearMonth month = horizon.month(t);
      for (int d = 0; d < size.depots(); d++) {
        for (int s = 0; s < size.skills(); s++) {
          if (pool[d][s] > 0) {
            labour.add(
                new Labour(
                    "D" + d,
                    "skill" + s,
                    month,
                    month.plusMonths(1),
                    pool[d][s],
                    0.5 * pool[d][s],
                    Evidence.NONE));
          }
        }
      }
    }
  }

  /// What full crews would use or make of each good in a month, were recipes worked alike.
  private Map<String, Double> quantities(RecipeGood.Direction direction) {
    Map<String, Double> recipesOf = new HashMap<>();
    trades.recipes.forEach(recipe -> recipesOf.merge(recipe.industry(), 1.0, Double::sum));
    Map<String, String> industryOf = new HashMap<>();
    trades.recipes.forEach(recipe -> industryOf.put(recipe.id(), recipe.industry()));
    Map<String, Double> sums = new HashMap<>();
    for (RecipeGood line : trades.lines) {
      if (line.direction() == direction) {
        String industry = industryOf.getOrDefault(line.recipe(), "");
        double crews = crewsOfIndustry[Integer.parseInt(industry.substring(1))];
        double part = crews / recipesOf.getOrDefault(industry, 1.0);
        sums.merge(line.good(), line.quantity() * part, Double::sum);
      }
    }
    return sums;
  }

  private void supplies(String good, double perMonth) {
    double[] shares = shares(0.5);
    for (int d = 0; d < size.depots(); d++) {
      if (shares[d] > 0) {
        supply.add(
            new Supply("D" + d, good, null, null, perMonth * shares[d], null, "", Evidence.NONE));
      }
    }
  }

  private void demands(Good good, double madePerMonth) {
    double[] shares = shares(0.6);
    int steps = 2 + random.nextInt(2);
    for (int d = 0; d < size.depots(); d++) {
      for (int step = 0; step < steps && shares[d] > 0; step++) {
        demand.add(
            new Demand(
                "D" + d,
                good.id(),
                null,
                null,
                0.4 * madePerMonth * shares[d],
                good.value() * (1.1 - 0.2 * step),
                0.3 * random.nextDouble(),
                "",
                Evidence.NONE));
      }
    }
    int due = Math.max(1, size.months() * 2 / 3);
    orders.add(
        new Order(
            "O-" + good.id(),
            "",
            "",
            Order.OrderClass.ARMY,
            good.id(),
            List.of(),
            0.15 * madePerMonth * due,
            good.value() * 1.2,
            null,
            horizon.month(due),
            horizon.month(Math.min(size.months() - 1, due + 3)),
            0.1,
            "",
            Evidence.NONE));
  }

  /// How something is spread over depots: some have none.
  private double[] shares(double chance) {
    double[] shares = new double[size.depots()];
    double sum = 0;
    for (int d = 0; d < shares.length; d++) {
      shares[d] = random.nextDouble() < chance || d == 0 ? 0.3 + random.nextDouble() : 0;
      sum += shares[d];
    }
    for (int d = 0; d < shares.length; d++) {
      shares[d] /= sum;
    }
    return shares;
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }
}
