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
  // not known, and gives them. Where none has, the last column by month whose outputs are known
  // shares what it gains among its inputs by their prices; that is no longer exact. What is left
  // over in the sum, prices being unfinished, counts as economic value.

  private final Ledger ledger;
  private final Program program;
  private final @Nullable Parts[] parts;
  private final double[] rents;
  private final Map<Goal.Aim, Double> weights = new EnumMap<>(Goal.Aim.class);
  private final List<OrderTerms> terms;
  private final List<List<Integer>> columnsOf;
  private final int[] unknowns;
  private final double[] doubt;
  private final PriorityQueue<Integer> ready;

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
    columnsOf = new ArrayList<>(limits);
    for (int i = 0; i < limits; i++) {
      columnsOf.add(List.of());
    }
    unknowns = new int[program.columns];
    doubt = new double[program.columns];
    Comparator<Integer> surest = Comparator.comparingDouble(j -> doubt[j]);
    ready = new PriorityQueue<>(surest.thenComparingInt(j -> j));
    List<Integer> basis = basis();
    basis.forEach(this::enter);
    solve();
    basis.sort(Comparator.comparingInt((Integer j) -> -program.month[j]).thenComparingInt(j -> j));
    for (int j : basis) {
      if (unknowns[j] > 1 && share(j)) {
        solve();
      }
    }
  }

  /// The parts of the price of a row, in money per unit of the row.
  public Parts ofRow(int row) {
    Parts found = parts[row];
    return found == null ? Parts.NONE : found;
  }

  /// The parts of what one more of the capacity of a set is worth.
  public Parts ofSet(int set) {
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
        doubt[j] = Math.abs(ledger.margin(j) - rent) / Math.max(moved, 1e-9);
        if (doubt[j] <= Ways.TIGHT / 2) {
          basis.add(j);
        }
      }
    }
    return basis;
  }

  private double rent(int j) {
    return j < program.firstInSet() ? 0 : rents[ledger.setOf(j)] * ledger.weight(j);
  }

  private void enter(int j) {
    for (int e = program.start[j]; e < program.start[j + 1]; e++) {
      enter(j, program.row[e], ledger.idle(program.row[e]));
    }
    if (j >= program.firstInSet()) {
      int set = ledger.setOf(j);
      enter(j, program.rhs.length + set, rents[set] <= Ledger.NOISE);
    }
    if (unknowns[j] == 1) {
      ready.add(j);
    }
  }

  private void enter(int j, int limit, boolean idle) {
    if (idle) {
      return;
    }
    unknowns[j]++;
    if (columnsOf.get(limit).isEmpty()) {
      columnsOf.set(limit, new ArrayList<>());
    }
    columnsOf.get(limit).add(j);
  }

  private void solve() {
    while (!ready.isEmpty()) {
      int j = ready.poll();
      if (unknowns[j] == 1) {
        Use use = unknown(j).getFirst();
        know(use.limit(), Parts.NONE.plus(left(j), 1 / use.amount()));
      }
    }
  }

  /// Shares what a column gains among the limits it uses, if all that it makes is known.
  private boolean share(int j) {
    List<Use> unknown = unknown(j);
    double worth = 0;
    for (Use use : unknown) {
      if (use.amount() < 0) {
        return false;
      }
      worth += use.amount() * price(use.limit());
    }
    Parts left = left(j);
    for (Use use : unknown) {
      know(use.limit(), Parts.NONE.plus(left, price(use.limit()) / worth));
    }
    return true;
  }

  private void know(int limit, Parts found) {
    parts[limit] = found;
    for (int j : columnsOf.get(limit)) {
      unknowns[j]--;
      if (unknowns[j] == 1) {
        ready.add(j);
      }
    }
  }

  private double price(int limit) {
    return limit < program.rhs.length ? ledger.price(limit) : rents[limit - program.rhs.length];
  }

  /// How much of a limit, a row's or behind them a set's, a unit of a column uses.
  private record Use(int limit, double amount) {}

  private List<Use> uses(int j) {
    List<Use> uses = new ArrayList<>();
    for (int e = program.start[j]; e < program.start[j + 1]; e++) {
      if (!ledger.idle(program.row[e])) {
        uses.add(new Use(program.row[e], ledger.uses(e, j)));
      }
    }
    if (j >= program.firstInSet() && rents[ledger.setOf(j)] > Ledger.NOISE) {
      uses.add(new Use(program.rhs.length + ledger.setOf(j), ledger.weight(j)));
    }
    return uses;
  }

  private List<Use> unknown(int j) {
    return uses(j).stream().filter(use -> parts[use.limit()] == null).toList();
  }

  /// What a column gains for each goal beyond what is known of what it uses and makes.
  private Parts left(int j) {
    Parts left = gains(j);
    for (Use use : uses(j)) {
      Parts known = parts[use.limit()];
      if (known != null) {
        left = left.plus(known, -use.amount());
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
      case FILL -> {
        OrderTerms order = terms.get(program.a[j]);
        yield Parts.of(Goal.Aim.ARMY_GUERRILLA, order.valueIn(program.month[j]) * order.weight());
      }
      case KEEP -> {
        boolean lasts =
            program.month[j] == ground.months - 1 && program.rows.isEquipment(program.a[j]);
        double weight = lasts ? weight(Goal.Aim.POST_WAR) : 0;
        yield Parts.of(Goal.Aim.POST_WAR, ground.goods.get(program.a[j]).value() * weight);
      }
      case BUY, SHIP, LEND -> Parts.NONE;
    };
  }

  private double weight(Goal.Aim aim) {
    return weights.getOrDefault(aim, 0.0);
  }
}
