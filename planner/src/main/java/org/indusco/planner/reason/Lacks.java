package org.indusco.planner.reason;

import java.util.Arrays;
import org.indusco.model.network.Supply;
import org.indusco.model.plan.OrderReason;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.RecipeBook;

/// Why a good is not to be had at a depot in a month at all.
final class Lacks {

  private final Ground ground;
  private final RecipeBook recipes;
  private final Ways ways;
  private final int[] earliest;

  Lacks(Ground ground, RecipeBook recipes, Ways ways) {
    this.ground = ground;
    this.recipes = recipes;
    this.ways = ways;
    earliest = new int[ground.goods.size()];
    Arrays.fill(earliest, ground.months);
    for (int d = 0; d < ground.depots.size(); d++) {
      for (int g = 0; g < earliest.length; g++) {
        earliest[g] = Math.min(earliest[g], from(d, g, 0));
      }
    }
  }

  /// The first month, not before one, in which a good can be at a depot; the number of months when
  /// it never can.
  private int from(int depot, int good, int month) {
    int t = month;
    while (t < ground.months && !ways.possible(ways.node(depot, good, t))) {
      t++;
    }
    return t;
  }

  /// What stands in the way of a good.
  Thing of(int depot, int good, int month) {
    String id = ground.goods.get(good).id();
    String at = ground.depots.get(depot).id();
    if (from(depot, good, month) < ground.months) {
      return new Thing(OrderReason.Kind.TIME, id, at);
    }
    if (earliest[good] <= month) {
      return new Thing(OrderReason.Kind.ROUTE, "", ">" + at);
    }
    String closed = closedSource(id, month);
    if (!closed.isEmpty()) {
      return new Thing(OrderReason.Kind.DANGER, id, closed);
    }
    if (earliest[good] < ground.months) {
      return new Thing(OrderReason.Kind.TIME, id, at);
    }
    String maker = maker(good);
    return maker.isEmpty()
        ? new Thing(OrderReason.Kind.MATERIAL, id, at)
        : new Thing(OrderReason.Kind.WORKPLACE, maker, at);
  }

  /// A depot that offers the good, but is closed by danger.
  private String closedSource(String good, int month) {
    for (Supply supply : ground.network.rows(Supply.class)) {
      int d = ground.depots.number(supply.depot());
      boolean offered =
          supply.good().equals(good)
              && supply.quantity() > 0
              && ground.horizon.first(supply.from()) <= month
              && ground.horizon.end(supply.to()) > month;
      if (offered && closed(d, month)) {
        return supply.depot();
      }
    }
    return "";
  }

  /// Whether it is danger that closes a depot, and not the date of its founding or its end.
  boolean closed(int depot, int month) {
    return !ground.depotOpen(depot, month)
        && ground.depots.get(depot).holdsOn(ground.horizon.firstDay(month));
  }

  /// An industry that makes the good, or nothing.
  private String maker(int good) {
    for (int q = 0; q < ground.recipes.size(); q++) {
      if (recipes.goodsOut().get(q).stream().anyMatch(out -> out.good() == good)) {
        return ground.recipes.get(q).industry();
      }
    }
    return "";
  }
}
