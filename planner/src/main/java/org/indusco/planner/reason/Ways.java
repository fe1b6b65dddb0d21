package org.indusco.planner.reason;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;

/// The way in which one more of each good at each depot in each month would be got at the prices.
///
/// A node is a good at a depot in a month. It is on hand by being bought, made, kept or sent over a
/// long route; or it arrives over a short one.
final class Ways {

  // At optimal prices every way that the plan uses short of its limit has a margin of 0: its inputs
  // are worth what it brings. Prices of an unfinished coordination are near that. Among the ways of
  // a node come first those with a margin near 0, then those that earn a rent, because they are at
  // their limit, then those that lose; within each those that the plan uses, those near the origin
  // of the good, and the smallest difference.

  /// Margins up to this part of the price count as 0.
  static final double TIGHT = 0.02;

  private static final int NONE = -1;

  private static final double RENT = 1000;
  private static final double LOSS = 2000;
  private static final double UNUSED = 100;
  private static final double FARTHER = 10;

  private final Ledger ledger;
  private final Ground ground;
  private final Program program;
  private final int[] onHand;
  private final double[] onHandScore;
  private final int[] arriving;
  private final double[] arrivingScore;

  Ways(Ledger ledger) {
    this.ledger = ledger;
    ground = ledger.ground;
    program = ledger.program;
    int nodes = ground.depots.size() * ground.goods.size() * ground.months;
    onHand = none(nodes);
    arriving = none(nodes);
    onHandScore = new double[nodes];
    arrivingScore = new double[nodes];
    for (int j = 0; j < program.columns; j++) {
      if (program.kind[j] != Kind.KEEP) {
        offer(j);
      }
    }
    keeps();
  }

  private static int[] none(int nodes) {
    int[] all = new int[nodes];
    Arrays.fill(all, NONE);
    return all;
  }

  /// The number of a node.
  int node(int depot, int good, int month) {
    return (depot * ground.goods.size() + good) * ground.months + month;
  }

  int depot(int node) {
    return node / ground.months / ground.goods.size();
  }

  int good(int node) {
    return node / ground.months % ground.goods.size();
  }

  int month(int node) {
    return node % ground.months;
  }

  /// The row of what there is of a node in the end.
  int after(int node) {
    return program.rows.material(depot(node), good(node), month(node));
  }

  /// The row of what there is of a node before short routes.
  int before(int node) {
    return program.rows.before(depot(node), good(node), month(node));
  }

  /// The column that would bring one more on hand, or -1.
  int onHand(int node) {
    return onHand[node];
  }

  /// The column that would bring one more over a short route, or -1.
  int arriving(int node) {
    return arriving[node];
  }

  /// Whether there is a first stock.
  boolean stocked(int node) {
    return program.rhs[after(node)] > 0;
  }

  /// Whether a good can be at a depot in a month at all.
  boolean possible(int node) {
    return onHand[node] != NONE || arriving[node] != NONE || stocked(node);
  }

  /// Money for one more on hand.
  double worthOnHand(int node) {
    return ledger.price(after(node)) + ledger.price(before(node));
  }

  /// Money for one more in the end.
  double worthAfter(int node) {
    return ledger.price(after(node));
  }

  /// What a way gains beyond what it brings, as a part of that.
  double relative(int column, double made, double worth, int node) {
    double least = Ledger.NOISE * program.rowWorth[after(node)];
    return ledger.margin(column) / made / Math.max(worth, least);
  }

  private void offer(int j) {
    for (int e = program.start[j]; e < program.start[j + 1]; e++) {
      int row = program.row[e];
      if (program.coefficient[e] < 0 && ledger.subjects.of(row) == Subjects.Of.AFTER) {
        int node = nodeOf(row);
        double made = -ledger.uses(e, j);
        if (adds(j, before(node))) {
          take(onHand, onHandScore, node, j, score(j, made, worthOnHand(node), node));
        } else {
          take(arriving, arrivingScore, node, j, score(j, made, worthAfter(node), node));
        }
      }
    }
  }

  /// Month by month, so that what is kept can be told from what is only kept back: where what is
  /// kept was itself bought to the limit, the limit of this month is the nearer reason.
  private void keeps() {
    List<List<Integer>> byMonth = new ArrayList<>();
    for (int t = 0; t < ground.months; t++) {
      byMonth.add(new ArrayList<>());
    }
    for (int j = 0; j < program.columns; j++) {
      if (program.kind[j] == Kind.KEEP) {
        byMonth.get(program.month[j]).add(j);
      }
    }
    for (int t = 0; t + 1 < ground.months; t++) {
      for (int j : byMonth.get(t)) {
        int source = node(program.b[j], program.a[j], t);
        int target = node(program.b[j], program.a[j], t + 1);
        if (!limited(source) || !limited(target)) {
          offer(j);
        }
      }
    }
  }

  /// Whether one more would have to be bought beyond a limit that is reached.
  private boolean limited(int node) {
    int way = onHand[node];
    return way != NONE && program.kind[way] == Kind.BUY && onHandScore[node] >= RENT;
  }

  int nodeOf(int row) {
    return node(ledger.subjects.depot(row), ledger.subjects.item(row), ledger.subjects.month(row));
  }

  private boolean adds(int j, int row) {
    for (int e = program.start[j]; e < program.start[j + 1]; e++) {
      if (program.row[e] == row && program.coefficient[e] < 0) {
        return true;
      }
    }
    return false;
  }

  private static void take(int[] ways, double[] scores, int node, int column, double score) {
    if (ways[node] == NONE || score < scores[node]) {
      ways[node] = column;
      scores[node] = score;
    }
  }

  /// The smaller, the nearer a way is to the one that would be taken.
  private double score(int j, double made, double worth, int node) {
    double relative = relative(j, made, worth, node);
    double sort = Math.abs(relative) <= TIGHT ? 0 : relative > 0 ? RENT : LOSS;
    double unused = ledger.amount(j) > 0 ? 0 : UNUSED;
    double farther =
        switch (program.kind[j]) {
          case BUY, WORK -> 0;
          case SHIP -> FARTHER;
          case KEEP -> 2 * FARTHER;
          case OTHERS, SERVE, FILL, LEND ->
              throw new IllegalStateException(program.kind[j] + " brings no goods");
        };
    return sort + unused + farther + Math.min(Math.abs(relative), FARTHER - 1);
  }
}
