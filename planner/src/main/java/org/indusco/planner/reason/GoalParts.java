package org.indusco.planner.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Order;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.OrderTerms;
import org.indusco.planner.program.Program;
import org.jspecify.annotations.Nullable;

/// For which goals the price of each row and of each capacity counts.
public final class GoalParts {

  // At an optimum with basis B the prices solve B' y = c. With c taken apart by goals, c = sum c_g,
  // so are the prices: B' y_g = c_g, and y_g is what goal g gains by one more of a row. The columns
  // that a plan uses short of their limits, and whose margin is about 0, stand for B. Bases of
  // networks are nearly triangular: again and again some column has a single row whose parts are
  // not known, and gives them. Of all that could be given next, what is smallest against its price
  // is taken, since errors grow with the size of parts of opposite signs. Where no column gives
  // any, the last by month whose outputs are known shares what it gains among its inputs by their
  // prices; that is no longer exact. What is left over in the sum, prices being unfinished, counts
  // as economic value.

  /// Parts that together are so many times the price come of columns that are no basis.
  private static final double TRUSTED = 3;

  private final Ledger ledger;
  private final Program program;
  private final @Nullable Parts[] parts;
  private final double[] rents;
  private final Map<Goal.Aim, Double> weights = new EnumMap<>(Goal.Aim.class);
  private final List<OrderTerms> terms;
  private final int[] columnsFrom;
  private int[] columnsOf = {};
  private final int[] unknowns;
  private final PriorityQueue<Offer> offers =
      new PriorityQueue<>(Comparator.comparingDouble(Offer::size).thenComparingInt(Offer::limit));

  GoalParts(Ledger ledger) {
    this.ledger = ledger;
    program = ledger.program;
    int limits = program.rhs.length + program.sets();
    parts = new Parts[limits];
    rents = new double[program.sets()];
    Arrays.setAll(rents, ledger::rent);
    for (Goal.Aim aim : Goal.Aim.values()) {
      weights.put(aim, ledger.ground.weight(aim));
    }
    terms =
        ledger.ground.network.rows(Order.class).stream()
            .map(order -> OrderTerms.of(order, ledger.ground))
            .toList();
    columnsFrom = new int[limits + 1];
    unknowns = new int[program.columns];
    List<Integer> basis = basis();
    enter(basis);
    solve();
    basis.sort(Comparator.comparingInt((Integer j) -> -program.month[j]).thenComparingInt(j -> j));
    for (int j : basis) {
      if (unknowns[j] > 0) {
        share(j);
        solve();
      }
    }
  }

  /// The parts of the price of a row, in money per unit of the row; null when they are not known.
  public @Nullable Parts ofRow(int row) {
    return idle(row) ? Parts.NONE : parts[row];
  }

  /// The parts of what one more of the capacity of a set is worth, in the same way.
  public @Nullable Parts ofSet(int set) {
    return ofRow(program.rhs.length + set);
  }

  /// The columns that stand for the basis.
  private List<Integer> basis() {
    List<Integer> basis = new ArrayList<>();
    for (int j = 0; j < program.columns; j++) {
      if (ledger.amount(j) > 0) {
        double rent = rent(j);
        double moved = Math.abs(ledger.gain(j)) + rent;
        for (int e = program.start[j]; e < program.start[j + 1]; e++) {
          moved += Math.abs(ledger.uses(e, j) * ledger.price(program.row[e]));
        }
        if (Math.abs(ledger.margin(j) - rent) <= Ways.TIGHT / 2 * moved) {
          basis.add(j);
        }
      }
    }
    return basis;
  }

  private double rent(int j) {
    return j < program.firstInSet() ? 0 : rents[ledger.setOf(j)] * ledger.weight(j);
  }

  /// Notes where the columns of the basis stand, by limit.
  private void enter(List<Integer> basis) {
    for (int j : basis) {
      for (int k = 0; k < uses(j); k++) {
        if (!idle(limit(j, k))) {
          unknowns[j]++;
          columnsFrom[limit(j, k) + 1]++;
        }
      }
    }
    for (int i = 0; i + 1 < columnsFrom.length; i++) {
      columnsFrom[i + 1] += columnsFrom[i];
    }
    columnsOf = new int[columnsFrom[columnsFrom.length - 1]];
    int[] next = columnsFrom.clone();
    for (int j : basis) {
      for (int k = 0; k < uses(j); k++) {
        if (!idle(limit(j, k))) {
          columnsOf[next[limit(j, k)]++] = j;
        }
      }
      offer(j);
    }
  }

  // A limit is a row, or behind the rows the capacity of a set.

  /// How many limits a column stands under.
  private int uses(int j) {
    return program.start[j + 1] - program.start[j] + (j < program.firstInSet() ? 0 : 1);
  }

  private int limit(int j, int k) {
    int e = program.start[j] + k;
    return e < program.start[j + 1] ? program.row[e] : program.rhs.length + ledger.setOf(j);
  }

  /// How much of a limit a unit of a column uses.
  private double amount(int j, int k) {
    int e = program.start[j] + k;
    return e < program.start[j + 1] ? ledger.uses(e, j) : ledger.weight(j);
  }

  private boolean idle(int limit) {
    return limit < program.rhs.length
        ? ledger.idle(limit)
        : rents[limit - program.rhs.length] <= Ledger.NOISE;
  }

  private double price(int limit) {
    return limit < program.rhs.length ? ledger.price(limit) : rents[limit - program.rhs.length];
  }

  private boolean unknown(int limit) {
    return parts[limit] == null && !idle(limit);
  }

  /// What a column would give for a limit, if all else that it uses is known.
  private record Offer(int limit, Parts parts, double size) {}

  private void offer(int j) {
    for (int k = 0; unknowns[j] == 1 && k < uses(j); k++) {
      int limit = limit(j, k);
      if (unknown(limit)) {
        put(limit, Parts.NONE.plus(left(j), 1 / amount(j, k)));
      }
    }
  }

  /// Offers parts, unless they are so much larger than the price that they cannot be trusted.
  private boolean put(int limit, Parts found) {
    double size = found.size(price(limit));
    boolean sound = size <= TRUSTED;
    if (sound) {
      offers.add(new Offer(limit, found, size));
    }
    return sound;
  }

  private void solve() {
    while (!offers.isEmpty()) {
      Offer offer = offers.poll();
      if (parts[offer.limit()] == null) {
        know(offer.limit(), offer.parts());
      }
    }
  }

  /// Shares what a column gains among the limits it uses, if all that it makes is known.
  private void share(int j) {
    double worth = 0;
    for (int k = 0; k < uses(j); k++) {
      if (unknown(limit(j, k))) {
        if (amount(j, k) < 0) {
          return;
        }
        worth += amount(j, k) * price(limit(j, k));
      }
    }
    Parts left = left(j);
    for (int k = 0; worth > 0 && k < uses(j); k++) {
      if (unknown(limit(j, k))) {
        put(limit(j, k), Parts.NONE.plus(left, price(limit(j, k)) / worth));
      }
    }
  }

  private void know(int limit, Parts found) {
    parts[limit] = found;
    for (int c = columnsFrom[limit]; c < columnsFrom[limit + 1]; c++) {
      unknowns[columnsOf[c]]--;
      offer(columnsOf[c]);
    }
  }

  /// What a column gains for each goal beyond what is known of what it uses and makes.
  private Parts left(int j) {
    Parts left = gains(j);
    for (int k = 0; k < uses(j); k++) {
      Parts known = parts[limit(j, k)];
      if (known != null) {
        left = left.plus(known, -amount(j, k));
      }
    }
    return left;
  }

  /// What a unit of a column gains for each goal by itself, in money.
  private Parts gains(int j) {
    Ground ground = ledger.ground;
    return switch (program.kind[j]) {
      case WORK -> Parts.of(Goal.Aim.REFUGEES, weight(Goal.Aim.REFUGEES));
      case OTHERS -> Parts.of(Goal.Aim.REFUGEES, -weight(Goal.Aim.REFUGEES));
      case SERVE -> {
        Demand demand = ground.network.rows(Demand.class).get(program.a[j]);
        double weight = weight(Goal.Aim.ENEMY_GOODS) * demand.enemyShare();
        yield Parts.of(
            Goal.Aim.ENEMY_GOODS, ground.priceOf(demand.price(), demand.good()) * weight);
      }
      // What a floor counts beyond its value is, like stock targets, no part of a goal.
      case FILL, FLOOR -> {
        OrderTerms order = terms.get(program.a[j]);
        yield Parts.of(Goal.Aim.ARMY_GUERRILLA, order.valueIn(program.month[j]) * order.weight());
      }
      case KEEP -> {
        boolean lasts =
            program.month[j] == ground.months - 1 && program.rows.isEquipment(program.a[j]);
        double weight = lasts ? weight(Goal.Aim.POST_WAR) : 0;
        yield Parts.of(Goal.Aim.POST_WAR, ground.goods.get(program.a[j]).value() * weight);
      }
      case TRAIN, BUY, TARGET, SHIP, LEND -> Parts.NONE;
    };
  }

  private double weight(Goal.Aim aim) {
    return weights.getOrDefault(aim, 0.0);
  }
}
