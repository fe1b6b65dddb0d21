package org.indusco.app.replay;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.app.labour.Skills;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.CooperativeMember;
import org.indusco.model.network.Network;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeEquipment;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Stock;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.StockLevel;
import org.indusco.planner.outside.Geography;
import org.jspecify.annotations.Nullable;

/// Cuts the first month of a plan to the goods, people and machines that are there.
///
/// In this order: loads on short routes, to what a depot has before any arrive; what is kept; civil
/// sales; then orders, long loads and work alike. Work is cut further to people and machines. One
/// pass is enough: a good crosses at most one short route in a month, and less work takes less.
final class Cuts {

  private static final double ROUNDING = 1e-9;

  private final Network network;
  private final Geography truth;
  private final Plan plan;
  private final YearMonth month;
  private final Map<List<String>, Double> before = new HashMap<>();
  private final Map<List<String>, Double> arriving = new HashMap<>();
  private final Map<List<String>, Cut> cuts = new HashMap<>();

  /// The moves of this month in which equipment is left behind, by cooperative.
  private final Map<String, Move> leaving = new HashMap<>();

  /// What share of each use of a good at a depot is left.
  private record Cut(double kept, double sold, double used) {
    static final Cut NONE = new Cut(1, 1, 1);
  }

  private Cuts(Network network, Geography truth, Plan plan) {
    this.network = network;
    this.truth = truth;
    this.plan = plan;
    month = network.settings().start();
    for (Move move : plan.rows(Move.class)) {
      if (move.month().equals(month) && !move.leaves().isEmpty()) {
        leaving.put(move.cooperative(), move);
      }
    }
  }

  /// The plan with its first month cut; the same plan when nothing is missing.
  static Plan of(Network now, Geography truth, Plan plan) {
    Cuts cuts = new Cuts(now, truth, plan);
    cuts.there();
    List<Shipment> loads = cuts.shortLoads();
    cuts.share(loads);
    Map<Production, Double> work = cuts.work();
    boolean nothing =
        cuts.cuts.isEmpty()
            && loads.equals(plan.rows(Shipment.class))
            && work.values().stream().allMatch(share -> share >= 1);
    return nothing ? plan : cuts.cut(loads, work);
  }

  private void there() {
    for (Stock stock : network.rows(Stock.class)) {
      before.merge(List.of(stock.depot(), stock.good()), stock.quantity(), Double::sum);
    }
    for (Purchase purchase : plan.rows(Purchase.class)) {
      if (purchase.month().equals(month)) {
        before.merge(List.of(purchase.depot(), purchase.good()), purchase.quantity(), Double::sum);
      }
    }
    for (CooperativeEquipment piece : network.rows(CooperativeEquipment.class)) {
      Move move = leaving(piece);
      if (move != null) {
        truth
            .findDepot(move.from(), 0)
            .ifPresent(
                depot -> before.merge(List.of(depot, piece.good()), piece.count(), Double::sum));
      }
    }
  }

  /// The move of this month in which a piece of equipment is left behind, or null.
  private @Nullable Move leaving(CooperativeEquipment piece) {
    Move move = leaving.get(piece.cooperative());
    return move != null && move.leaves().contains(piece.good()) ? move : null;
  }

  /// All loads, those on short routes cut to what there is before any arrive.
  private List<Shipment> shortLoads() {
    Map<List<String>, Double> leaving = new HashMap<>();
    for (Shipment load : plan.rows(Shipment.class)) {
      if (isShort(load)) {
        leaving.merge(List.of(load.from(), load.good()), load.quantity(), Double::sum);
      }
    }
    List<Shipment> loads = new ArrayList<>();
    for (Shipment load : plan.rows(Shipment.class)) {
      if (!isShort(load)) {
        loads.add(load);
        continue;
      }
      List<String> cell = List.of(load.from(), load.good());
      Shipment sent = scaled(load, share(before, cell, leaving));
      loads.add(sent);
      arriving.merge(List.of(load.to(), load.good()), sent.quantity(), Double::sum);
      arriving.merge(cell, -sent.quantity(), Double::sum);
    }
    return loads;
  }

  private static double share(
      Map<List<String>, Double> there, List<String> cell, Map<List<String>, Double> wanted) {
    double has = Math.max(0, there.getOrDefault(cell, 0.0));
    double wants = wanted.getOrDefault(cell, 0.0);
    return wants <= has * (1 + ROUNDING) + ROUNDING ? 1 : has / wants;
  }

  private boolean isShort(Shipment load) {
    return load.month().equals(month) && load.arrival().equals(month);
  }

  private static Shipment scaled(Shipment load, double share) {
    return share >= 1
        ? load
        : new Shipment(
            load.month(),
            load.arrival(),
            load.from(),
            load.to(),
            load.route(),
            load.good(),
            share * load.quantity(),
            share * load.tonnes(),
            share * load.cost());
  }

  /// What is used of each good at each depot, in three ranks, against what there is.
  private void share(List<Shipment> loads) {
    Map<List<String>, double[]> uses = new HashMap<>();
    for (StockLevel level : plan.rows(StockLevel.class)) {
      use(uses, level.month(), level.depot(), level.good(), 0, level.quantity());
    }
    for (Delivery delivery : plan.rows(Delivery.class)) {
      int rank = delivery.order().isEmpty() ? 1 : 2;
      use(uses, delivery.month(), delivery.depot(), delivery.good(), rank, delivery.quantity());
    }
    for (Shipment load : loads) {
      if (!isShort(load)) {
        use(uses, load.month(), load.from(), load.good(), 2, load.quantity());
      }
    }
    Map<String, List<RecipeGood>> inputs = inputs();
    for (Production work : plan.rows(Production.class)) {
      for (RecipeGood line : inputs.getOrDefault(work.recipe(), List.of())) {
        double quantity = line.quantity() * work.workerMonths();
        use(uses, work.month(), work.depot(), line.good(), 2, quantity);
      }
    }
    uses.forEach(this::share);
  }

  private void use(
      Map<List<String>, double[]> uses,
      YearMonth when,
      String depot,
      String good,
      int rank,
      double quantity) {
    if (when.equals(month)) {
      uses.computeIfAbsent(List.of(depot, good), cell -> new double[3])[rank] += quantity;
    }
  }

  private void share(List<String> cell, double[] uses) {
    double there = before.getOrDefault(cell, 0.0) + arriving.getOrDefault(cell, 0.0);
    double all = uses[0] + uses[1] + uses[2];
    double missing = all - there;
    if (missing > ROUNDING * (1 + all)) {
      double kept = Math.max(0, uses[0] - missing);
      double sold = Math.max(0, uses[1] - Math.max(0, missing - uses[0]));
      double used = Math.max(0, uses[2] - Math.max(0, missing - uses[0] - uses[1]));
      cuts.put(cell, new Cut(ratio(kept, uses[0]), ratio(sold, uses[1]), ratio(used, uses[2])));
    }
  }

  private static double ratio(double part, double whole) {
    return whole > 0 ? part / whole : 1;
  }

  private Map<String, List<RecipeGood>> inputs() {
    Map<String, List<RecipeGood>> inputs = new HashMap<>();
    for (RecipeGood line : network.rows(RecipeGood.class)) {
      if (line.direction() == RecipeGood.Direction.IN) {
        inputs.computeIfAbsent(line.recipe(), id -> new ArrayList<>()).add(line);
      }
    }
    return inputs;
  }

  private Cut cut(String depot, String good) {
    return cuts.getOrDefault(List.of(depot, good), Cut.NONE);
  }

  /// Which share of each row of work of this month is left.
  private Map<Production, Double> work() {
    Map<String, List<RecipeGood>> inputs = inputs();
    Map<String, String> skills = new HashMap<>();
    network.rows(Recipe.class).forEach(recipe -> skills.put(recipe.id(), recipe.skill()));
    Map<Production, Double> shares = new HashMap<>();
    Map<List<String>, Double> wanted = new HashMap<>();
    for (Production work : plan.rows(Production.class)) {
      if (work.month().equals(month)) {
        double share = 1;
        for (RecipeGood line : inputs.getOrDefault(work.recipe(), List.of())) {
          share = Math.min(share, cut(work.depot(), line.good()).used());
        }
        shares.put(work, share);
        double left = share * work.workerMonths();
        String skill = skills.getOrDefault(work.recipe(), "");
        wanted.merge(List.of(work.depot(), "skill", skill), left, Double::sum);
        for (RecipeEquipment need : machines(work)) {
          List<String> cell = List.of(work.depot(), "good", need.good());
          wanted.merge(cell, left * need.quantity(), Double::sum);
        }
      }
    }
    Map<List<String>, Double> there = people();
    shares.replaceAll(
        (work, share) -> {
          String skill = skills.getOrDefault(work.recipe(), "");
          double least = share(there, List.of(work.depot(), "skill", skill), wanted);
          for (RecipeEquipment need : machines(work)) {
            List<String> cell = List.of(work.depot(), "good", need.good());
            least = Math.min(least, share(there, cell, wanted));
          }
          return share * least;
        });
    return shares;
  }

  private List<RecipeEquipment> machines(Production work) {
    return network.rows(RecipeEquipment.class).stream()
        .filter(need -> need.recipe().equals(work.recipe()))
        .toList();
  }

  /// People and machines at each depot in this month.
  private Map<List<String>, Double> people() {
    Map<List<String>, Double> there = new HashMap<>();
    Skills.of(network, plan)
        .people(0)
        .forEach(
            (pool, people) ->
                there.merge(List.of(pool.depot(), "skill", pool.skill()), people, Double::sum));
    for (StockLevel level : plan.rows(StockLevel.class)) {
      if (level.month().equals(month)) {
        double kept = cut(level.depot(), level.good()).kept() * level.quantity();
        there.merge(List.of(level.depot(), "good", level.good()), kept, Double::sum);
      }
    }
    Map<String, String> depots = depots();
    for (CooperativeMember member : network.rows(CooperativeMember.class)) {
      String depot = depots.getOrDefault(member.cooperative(), "");
      there.merge(List.of(depot, "skill", member.skill()), (double) member.count(), Double::sum);
    }
    for (CooperativeEquipment piece : network.rows(CooperativeEquipment.class)) {
      if (leaving(piece) == null) {
        String depot = depots.getOrDefault(piece.cooperative(), "");
        there.merge(List.of(depot, "good", piece.good()), piece.count(), Double::sum);
      }
    }
    return there;
  }

  /// The depot that serves each cooperative at work in this month.
  private Map<String, String> depots() {
    Map<String, String> places = Whereabouts.atWork(network, plan);
    Map<String, String> depots = new HashMap<>();
    for (Cooperative unit : network.rows(Cooperative.class)) {
      String place = places.get(unit.id());
      if (place != null) {
        truth.findDepot(place, 0).ifPresent(depot -> depots.put(unit.id(), depot));
      }
    }
    return depots;
  }

  private Plan cut(List<Shipment> loads, Map<Production, Double> work) {
    List<Shipment> sent = new ArrayList<>();
    for (Shipment load : loads) {
      boolean goesFar = load.month().equals(month) && !isShort(load);
      sent.add(goesFar ? scaled(load, cut(load.from(), load.good()).used()) : load);
    }
    return plan.with(Shipment.class, sent)
        .with(StockLevel.class, plan.rows(StockLevel.class).stream().map(this::kept).toList())
        .with(Delivery.class, plan.rows(Delivery.class).stream().map(this::delivered).toList())
        .with(
            Production.class,
            plan.rows(Production.class).stream()
                .map(row -> done(row, work.getOrDefault(row, 1.0)))
                .toList());
  }

  private StockLevel kept(StockLevel row) {
    double share = row.month().equals(month) ? cut(row.depot(), row.good()).kept() : 1;
    return share >= 1
        ? row
        : new StockLevel(row.month(), row.depot(), row.good(), share * row.quantity());
  }

  private Delivery delivered(Delivery row) {
    Cut cut = cut(row.depot(), row.good());
    double share = row.order().isEmpty() ? cut.sold() : cut.used();
    return share >= 1 || !row.month().equals(month)
        ? row
        : new Delivery(
            row.month(),
            row.order(),
            row.depot(),
            row.good(),
            share * row.quantity(),
            row.value(),
            row.late());
  }

  private static Production done(Production row, double share) {
    return share >= 1
        ? row
        : new Production(
            row.month(), row.cooperative(), row.depot(), row.recipe(), share * row.workerMonths());
  }
}
