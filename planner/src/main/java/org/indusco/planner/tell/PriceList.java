package org.indusco.planner.tell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.indusco.model.network.Fund;
import org.indusco.model.plan.Price;
import org.indusco.planner.ground.Arc;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Rows;
import org.indusco.planner.repair.Presences;
import org.indusco.planner.repair.Settlement;

/// The prices that prove the bound, as a list of what would help most.
final class PriceList {

  /// Prices below this part of what a row's unit is worth are noise of the coordination.
  private static final double NOISE = 0.01;

  /// What is used to this part counts as used up.
  private static final double USED_UP = 0.99;

  private final Ground ground;
  private final Program program;
  private final double[] prices;
  private final double[] used;
  private final double[] there;
  private final boolean[] buyable;
  private final double[] amounts;
  private final List<Price> list = new ArrayList<>();

  private PriceList(Compilation compilation, Settlement settlement, double[] prices) {
    ground = compilation.ground();
    program = compilation.program();
    this.prices = prices;
    amounts = settlement.amounts();
    used = new double[program.rhs.length];
    there = program.rhs.clone();
    buyable = new boolean[program.rhs.length];
    double[] brought = Presences.bring(compilation, settlement.courses());
    for (int i = 0; i < brought.length; i++) {
      there[i] += brought[i];
    }
    for (int j = 0; j < program.columns; j++) {
      count(j);
    }
  }

  /// Counts what a column uses of its rows, adds to them, and leaves to be bought.
  private void count(int j) {
    double amount = amounts[j] * program.worth[j];
    for (int e = program.start[j]; e < program.start[j + 1]; e++) {
      double use = program.coefficient[e] * amount;
      if (use > 0) {
        used[program.row[e]] += use;
      } else {
        there[program.row[e]] -= use;
      }
    }
    if (program.kind[j] == Kind.BUY && amount < USED_UP * program.upper[j]) {
      buyable[program.row[program.start[j]]] = true;
    }
  }

  /// Whether so little of a row is left that it can be scarce. Prices come from the bound, not from
  /// the plan, and may be above 0 where the plan leaves something.
  private boolean usedUp(int row) {
    return used[row] > 0 && used[row] >= USED_UP * there[row];
  }

  static List<Price> of(Compilation compilation, Settlement settlement, double[] prices) {
    PriceList work = new PriceList(compilation, settlement, prices);
    for (int d = 0; d < work.ground.depots.size(); d++) {
      for (int t = 0; t < work.ground.months; t++) {
        work.presence(d, t);
        work.goods(d, t);
      }
    }
    work.shared();
    work.list.sort(
        Comparator.comparingDouble((Price price) -> -price.price() * price.quantity())
            .thenComparing(Price::month)
            .thenComparing(Price::where)
            .thenComparing(Price::item));
    return List.copyOf(work.list);
  }

  private void presence(int d, int t) {
    Rows rows = program.rows;
    for (int i = 0; i < ground.industries.size(); i++) {
      add(rows.row(rows.crewFamily(i), d, t), d, t, Price.Kind.WORKPLACE, industry(i));
    }
    for (int s = 0; s < ground.skills.size(); s++) {
      // One more worker, who need not be a refugee.
      add(rows.row(rows.othersFamily(s), d, t), d, t, Price.Kind.LABOUR, ground.skills.get(s));
    }
    for (int g : rows.equipment()) {
      add(rows.row(rows.equipmentFamily(g), d, t), d, t, Price.Kind.EQUIPMENT, good(g));
    }
    if (program.loansLimited) {
      add(rows.loan(d, t), d, t, Price.Kind.LOAN, "");
    }
  }

  private void add(int row, int d, int t, Price.Kind kind, String item) {
    if (prices[row] > NOISE && usedUp(row)) {
      put(
          t,
          ground.depots.get(d).id(),
          kind,
          item,
          prices[row] * worth(row),
          used[row] / worth(row));
    }
  }

  private void goods(int d, int t) {
    for (int g = 0; g < ground.goods.size(); g++) {
      int row = program.rows.material(d, g, t);
      // One more unit on hand at the month's beginning eases both balances of the good.
      double price = prices[row] + prices[program.rows.before(d, g, t)];
      // What can be bought is worth its price and no more.
      if (price > NOISE && usedUp(row) && !buyable[row]) {
        put(
            t,
            ground.depots.get(d).id(),
            Price.Kind.MATERIAL,
            good(g),
            price * worth(row),
            used[row] / worth(row));
      }
    }
  }

  private void shared() {
    for (int s = 0; s < program.sets(); s++) {
      double best = 0;
      for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
        best = Math.max(best, program.margin(prices, j) / program.weight[j]);
      }
      int first = program.setStart[s];
      int t = program.month[first];
      if (best > NOISE) {
        switch (program.kind[first]) {
          case KEEP ->
              put(
                  t,
                  ground.depots.get(program.b[first]).id(),
                  Price.Kind.STORE,
                  "",
                  best,
                  program.capacity[s]);
          case SHIP ->
              put(t, ends(program.b[first]), Price.Kind.ROUTE, "", best, program.capacity[s]);
          case LEND ->
              put(
                  t,
                  "",
                  Price.Kind.LOAN,
                  ground.network.rows(Fund.class).get(program.a[first]).id(),
                  best,
                  program.capacity[s]);
          case WORK, OTHERS, BUY, SERVE, FILL -> {
            // No capacity that somebody could widen: the customer's ask itself.
          }
        }
      }
    }
  }

  private void put(
      int t, String where, Price.Kind kind, String item, double price, double quantity) {
    if (quantity > 0) {
      list.add(new Price(ground.horizon.month(t), where, kind, item, price, quantity));
    }
  }

  private String ends(int arcNumber) {
    Arc arc = ground.arcs.get(arcNumber);
    return ground.depots.get(arc.from()).id() + ">" + ground.depots.get(arc.to()).id();
  }

  private double worth(int row) {
    return program.rowWorth[row];
  }

  private String good(int g) {
    return ground.goods.get(g).id();
  }

  private String industry(int i) {
    return ground.industries.get(i).id();
  }
}
