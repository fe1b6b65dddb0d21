package org.indusco.exchange.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.CooperativeEquipment;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Stock;
import org.indusco.model.plan.Delivery;
import org.indusco.model.plan.Move;
import org.indusco.model.plan.Production;
import org.indusco.model.plan.Purchase;
import org.indusco.model.plan.Shipment;
import org.indusco.model.plan.Stay;
import org.indusco.model.plan.StockLevel;

/// What comes into a depot, goes out of it and stays in it, by good and month, in the goods' units.
final class DepotFlow {

  /// Ways in and out, in the order in which they are told.
  enum Kind {
    /// What was there before the first month.
    THERE,
    BOUGHT,
    MADE,
    RECEIVED,
    USED,
    SENT,
    DELIVERED,
    /// In store at the end of the month.
    LEFT
  }

  private final int months;
  private final Map<String, Map<Kind, double[]>> goods = new LinkedHashMap<>();

  private DepotFlow(int months) {
    this.months = months;
  }

  /// The flows of all depots through which anything goes, by id.
  static Map<String, DepotFlow> of(Given given) {
    return new Reading(given).all();
  }

  /// The goods that there ever are, by id.
  Iterable<String> goods() {
    return goods.keySet();
  }

  /// A quantity by month, in units of the good.
  double[] of(String good, Kind kind) {
    return goods.getOrDefault(good, Map.of()).getOrDefault(kind, new double[months]);
  }

  /// What is there no more at the end of a month though nobody took it: lost to raids, or let go.
  double[] lost(String good) {
    double[] lost = new double[months];
    double before = of(good, Kind.THERE)[0];
    for (int t = 0; t < months; t++) {
      double in = of(good, Kind.BOUGHT)[t] + of(good, Kind.MADE)[t] + of(good, Kind.RECEIVED)[t];
      double out = of(good, Kind.USED)[t] + of(good, Kind.SENT)[t] + of(good, Kind.DELIVERED)[t];
      double left = of(good, Kind.LEFT)[t];
      lost[t] = Math.max(0, before + in - out - left);
      before = left;
    }
    return lost;
  }

  private void add(String good, Kind kind, int month, double quantity) {
    if (month >= 0 && month < months) {
      goods.computeIfAbsent(good, id -> new EnumMap<>(Kind.class))
              .computeIfAbsent(kind, id -> new double[months])[month] +=
          quantity;
    }
  }

  /// Reads a plan's tables once for all depots.
  private static final class Reading {

    private final Given given;
    private final Map<String, DepotFlow> depots = new LinkedHashMap<>();

    Reading(Given given) {
      this.given = given;
    }

    Map<String, DepotFlow> all() {
      for (Stock row : given.network().rows(Stock.class)) {
        add(row.depot(), row.good(), Kind.THERE, 0, row.quantity());
      }
      for (Purchase row : given.rows(Purchase.class)) {
        add(row.depot(), row.good(), Kind.BOUGHT, month(row.month()), row.quantity());
      }
      work();
      for (Shipment row : given.rows(Shipment.class)) {
        add(row.from(), row.good(), Kind.SENT, month(row.month()), row.quantity());
        add(row.to(), row.good(), Kind.RECEIVED, month(row.arrival()), row.quantity());
      }
      leftBehind();
      for (Delivery row : given.rows(Delivery.class)) {
        add(row.depot(), row.good(), Kind.DELIVERED, month(row.month()), row.quantity());
      }
      for (StockLevel row : given.rows(StockLevel.class)) {
        add(row.depot(), row.good(), Kind.LEFT, month(row.month()), row.quantity());
      }
      return depots;
    }

    private int month(YearMonth month) {
      return given.horizon().index(month);
    }

    private void add(String depot, String good, Kind kind, int month, double quantity) {
      depots
          .computeIfAbsent(depot, id -> new DepotFlow(given.horizon().months()))
          .add(good, kind, month, quantity);
    }

    /// What work uses, and what it makes in the month in which that can be used, the one after.
    private void work() {
      Map<String, List<RecipeGood>> lines = new HashMap<>();
      for (RecipeGood line : given.network().rows(RecipeGood.class)) {
        lines.computeIfAbsent(line.recipe(), id -> new ArrayList<>()).add(line);
      }
      for (Production row : given.rows(Production.class)) {
        int t = month(row.month());
        for (RecipeGood line : lines.getOrDefault(row.recipe(), List.of())) {
          double quantity = line.quantity() * row.workerMonths();
          if (line.direction() == RecipeGood.Direction.IN) {
            add(row.depot(), line.good(), Kind.USED, t, quantity);
          } else {
            add(row.depot(), line.good(), Kind.MADE, t + 1, quantity);
          }
        }
      }
    }

    /// Equipment that cooperatives leave behind is received by the depot that served them.
    private void leftBehind() {
      Map<List<String>, Double> counts = new HashMap<>();
      for (CooperativeEquipment piece : given.network().rows(CooperativeEquipment.class)) {
        counts.put(List.of(piece.cooperative(), piece.good()), piece.count());
      }
      Map<List<Object>, String> served = new HashMap<>();
      for (Stay stay : given.rows(Stay.class)) {
        served.put(List.of(stay.cooperative(), stay.to()), stay.depot());
      }
      for (Move move : given.rows(Move.class)) {
        String depot = served.getOrDefault(List.of(move.cooperative(), move.month()), "");
        for (String good : move.leaves()) {
          double count = counts.getOrDefault(List.of(move.cooperative(), good), 0.0);
          if (!depot.isEmpty()) {
            add(depot, good, Kind.RECEIVED, month(move.month()), count);
          }
        }
      }
    }
  }
}
