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
  // their limit, then those that lose, last those whose own inputs are not to be had; within each
  // those that the plan uses, those near the origin of the good, and the smallest difference. What
  // is only kept or sent has no better way than its source. Months are gone through forwards, and
  // within a month what is on hand before what arrives over short routes, so that inputs are known.

  /// Margins up to this part of the price count as 0.
  static final double TIGHT = 0.02;

  private static final int NONE = -1;

  private static final double RENT = 1000;
  private static final double LOSS = 2000;
  private static final double VAIN = 4000;
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
    Arrays.fill(onHandScore, VAIN);
    Arrays.fill(arrivingScore, VAIN);
    for (int node = 0; node < nodes; node++) {
      if (stocked(node)) {
        // Only so much of it is there, and buying it tells more.
        onHandScore[node] = RENT + 3 * FARTHER;
      }
    }
    inTurn().forEach(columns -> columns.forEach(this::offer));
  }

  /// The columns that bring goods, by the month in which they bring them, and within a month short
  /// routes last.
  private List<List<Integer>> inTurn() {
    List<List<Integer>> turns = new ArrayList<>();
    for (int turn = 0; turn < 2 * ground.months; turn++) {
      turns.add(new ArrayList<>());
    }
    for (int j = 0; j < program.columns; j++) {
      int month = arrival(j);
      if (month < ground.months) {
        turns.get(2 * month + (shipsShort(j) ? 1 : 0)).add(j);
      }
    }
    return turns;
  }

  private int arrival(int j) {
    return switch (program.kind[j]) {
      case BUY -> program.month[j];
      case WORK, KEEP -> program.month[j] + 1;
      case SHIP -> program.month[j] + ground.arcs.get(program.b[j]).lead();
      case OTHERS, TRAIN, SERVE, FILL, FLOOR, TARGET, LEND -> ground.months;
    };
  }

  /// Whether a column sends goods over a short route.
  boolean shipsShort(int j) {
    return program.kind[j] == Kind.SHIP && ground.arcs.get(program.b[j]).lead() == 0;
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

  /// Whether a good can be on hand at a depot in a month at all.
  boolean canBeOnHand(int node) {
    return onHandScore[node] < VAIN;
  }

  /// Whether a good can be at a depot in a month at all.
  boolean possible(int node) {
    return Math.min(onHandScore[node], arrivingScore[node]) < VAIN;
  }

  /// Whether one more would arrive over a short route rather than be on hand.
  boolean arrives(int node) {
    boolean dear = ledger.price(before(node)) > TIGHT * worthAfter(node);
    return arrivingScore[node] < VAIN
        && arrivingScore[node] < onHandScore[node] + (dear ? LOSS : 0);
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
    if (score < scores[node] || (ways[node] == NONE && scores[node] >= VAIN)) {
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
          case OTHERS, TRAIN, SERVE, FILL, FLOOR, TARGET, LEND ->
              throw new IllegalStateException(program.kind[j] + " brings no goods");
        };
    return Math.max(sort, sourceSort(j))
        + unused
        + farther
        + Math.min(Math.abs(relative), FARTHER - 1);
  }

  /// The sort that a way cannot be better than, given its inputs.
  private double sourceSort(int j) {
    double worst = 0;
    for (int e = program.start[j]; e < program.start[j + 1]; e++) {
      int row = program.row[e];
      if (program.coefficient[e] > 0 && ledger.subjects.of(row) == Subjects.Of.AFTER) {
        int source = nodeOf(row);
        double score =
            shipsShort(j)
                ? onHandScore[source]
                : Math.min(onHandScore[source], arrivingScore[source]);
        boolean moved = program.kind[j] != Kind.WORK;
        worst = Math.max(worst, score >= VAIN ? VAIN : moved && score >= RENT ? RENT : 0);
      }
    }
    return worst;
  }
}
