package org.indusco.planner.tell;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.indusco.model.network.Fund;
import org.indusco.model.plan.Price;
import org.indusco.planner.ground.Arc;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Rows;
import org.indusco.planner.reason.GoalParts;
import org.indusco.planner.reason.Parts;
import org.indusco.planner.reason.Reasons;
import org.indusco.planner.reason.UsedUp;
import org.jspecify.annotations.Nullable;

/// The prices that prove the bound, as a list of what would help most.
final class PriceList {

  /// Prices below this part of what a row's unit is worth are noise of the coordination.
  private static final double NOISE = 0.01;

  private final Ground ground;
  private final Program program;
  private final double[] prices;
  private final UsedUp usedUp;
  private final GoalParts goals;
  private final List<Price> list = new ArrayList<>();

  private PriceList(Compilation compilation, Reasons reasons, double[] prices) {
    ground = compilation.ground();
    program = compilation.program();
    this.prices = prices;
    usedUp = reasons.usedUp();
    goals = reasons.goalParts();
  }

  static List<Price> of(Compilation compilation, Reasons reasons, double[] prices) {
    PriceList work = new PriceList(compilation, reasons, prices);
    for (int d = 0; d < work.ground.depots.size(); d++) {
      for (int t = 0; t < work.ground.months; t++) {
        work.presence(d, t);
        work.goods(d, t);
      }
    }
    work.premises();
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
      for (int k = 0; k < program.loans.count(); k++) {
        add(rows.loan(k, d, t), d, t, Price.Kind.LOAN, program.loans.purpose(k, ground));
      }
    }
  }

  private void premises() {
    for (int p = 0; p < ground.premises.size(); p++) {
      String place = ground.premises.get(p).id();
      for (int t = 0; t < ground.months; t++) {
        add(program.rows.premises(p, t), new Thing(t, place, Price.Kind.PREMISES, ""));
      }
    }
  }

  private void add(int row, int d, int t, Price.Kind kind, String item) {
    add(row, new Thing(t, ground.depots.get(d).id(), kind, item));
  }

  private void add(int row, Thing thing) {
    if (prices[row] > NOISE && usedUp.row(row)) {
      put(thing, prices[row] * worth(row), usedUp.used(row), goals.ofRow(row));
    }
  }

  private void goods(int d, int t) {
    for (int g = 0; g < ground.goods.size(); g++) {
      int row = program.rows.material(d, g, t);
      int before = program.rows.before(d, g, t);
      // One more unit on hand at the month's beginning eases both balances of the good.
      double price = prices[row] + prices[before];
      // What can be bought is worth its price and no more.
      if (price > NOISE && usedUp.row(row) && !usedUp.buyable(row)) {
        put(
            new Thing(t, ground.depots.get(d).id(), Price.Kind.MATERIAL, good(g)),
            price * worth(row),
            usedUp.used(row),
            both(goals.ofRow(row), goals.ofRow(before)));
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
        Thing thing = limit(first, t);
        if (thing != null) {
          put(thing, best, program.capacity[s], goals.ofSet(s));
        }
      }
    }
  }

  /// The capacity under which a column stands; null for the customer's ask itself, which nobody
  /// could widen.
  private @Nullable Thing limit(int column, int t) {
    return switch (program.kind[column]) {
      case KEEP -> new Thing(t, ground.depots.get(program.b[column]).id(), Price.Kind.STORE, "");
      case SHIP -> new Thing(t, ends(program.b[column]), Price.Kind.ROUTE, "");
      case LEND ->
          new Thing(
              t, "", Price.Kind.LOAN, ground.network.rows(Fund.class).get(program.a[column]).id());
      case WORK, OTHERS, TRAIN, BUY, SERVE, FILL, FLOOR, TARGET -> null;
    };
  }

  /// What is scarce where and when.
  private record Thing(int month, String where, Price.Kind kind, String item) {}

  private static @Nullable Parts both(@Nullable Parts one, @Nullable Parts other) {
    return one == null || other == null ? null : one.plus(other, 1);
  }

  /// @param parts of the price that count for the goals; null when they are not known
  private void put(Thing thing, double price, double quantity, @Nullable Parts parts) {
    if (quantity > 0) {
      YearMonth month = ground.horizon.month(thing.month());
      list.add(
          parts == null
              ? Price.whole(month, thing.where(), thing.kind(), thing.item(), price, quantity)
              : new Price(
                  month,
                  thing.where(),
                  thing.kind(),
                  thing.item(),
                  price,
                  quantity,
                  price - parts.sum(),
                  parts.enemyGoods(),
                  parts.armyGuerrilla(),
                  parts.refugees(),
                  parts.postWar()));
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
