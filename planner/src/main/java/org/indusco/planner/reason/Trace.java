package org.indusco.planner.reason;

import java.util.List;
import java.util.TreeMap;
import org.indusco.model.network.Supply;
import org.indusco.model.plan.OrderReason;
import org.indusco.planner.ground.Arc;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;

/// Walks back from one more unit of a good to all that it takes: the price of the good, taken to
/// pieces.
final class Trace {

  // Every node is visited once, later months first and within a month what arrives over short
  // routes before what is on hand, so that all that is needed of it is known when it is its turn.

  private final Ledger ledger;
  private final Ground ground;
  private final Program program;
  private final Ways ways;
  private final Lacks lacks;
  private final Scarcities scarcities;
  private final TreeMap<Long, Double> open = new TreeMap<>();
  private final Bill bill = new Bill();

  Trace(Ledger ledger, Ways ways, Lacks lacks, Scarcities scarcities) {
    this.ledger = ledger;
    ground = ledger.ground;
    program = ledger.program;
    this.ways = ways;
    this.lacks = lacks;
    this.scarcities = scarcities;
  }

  /// What one more unit at a depot in a month takes.
  Bill of(int depot, int good, int month) {
    need(ways.node(depot, good, month), false, 1);
    while (!open.isEmpty()) {
      var next = open.pollFirstEntry();
      long nodes = (long) ground.depots.size() * ground.goods.size() * ground.months;
      int node = (int) (next.getKey() % nodes);
      if (next.getKey() / nodes % 2 == 1) {
        onHand(node, next.getValue());
      } else {
        after(node, next.getValue());
      }
    }
    return bill;
  }

  private void need(int node, boolean onHand, double amount) {
    long nodes = (long) ground.depots.size() * ground.goods.size() * ground.months;
    long turn = 2L * (ground.months - 1 - ways.month(node)) + (onHand ? 1 : 0);
    open.merge(turn * nodes + node, amount, Double::sum);
  }

  private void after(int node, double amount) {
    double worth = ways.worthAfter(node);
    if (ledger.idle(ways.after(node))) {
      bill.pay(worth * amount);
      return;
    }
    if (ways.arrives(node)) {
      column(ways.arriving(node), node, amount, worth);
    } else if (ways.onHand(node) >= 0 || ways.stocked(node)) {
      need(node, true, amount);
    } else {
      lack(node, amount, worth);
    }
  }

  private void onHand(int node, double amount) {
    double worth = ways.worthOnHand(node);
    int way = ways.onHand(node);
    if (worth <= Ledger.NOISE * program.rowWorth[ways.after(node)]) {
      bill.pay(worth * amount);
    } else if (!ways.canBeOnHand(node) && (way < 0 || program.kind[way] != Kind.WORK)) {
      lack(node, amount, worth);
    } else if (way < 0 || (dear(way, node, worth) && ledger.usedUp.row(ways.after(node)))) {
      // Only so much is there, and others would have to go without.
      bill.take(
          new Thing(
              OrderReason.Kind.MATERIAL,
              ground.goods.get(ways.good(node)).id(),
              ground.depots.get(ways.depot(node)).id()),
          ways.month(node),
          amount,
          worth * amount);
    } else {
      column(way, node, amount, worth);
    }
  }

  private boolean dear(int way, int node, double worth) {
    return ways.relative(way, made(way, node), worth, node) < -Ways.TIGHT;
  }

  private double made(int column, int node) {
    int row = ways.after(node);
    for (int e = program.start[column]; e < program.start[column + 1]; e++) {
      if (program.row[e] == row && program.coefficient[e] < 0) {
        return -ledger.uses(e, column);
      }
    }
    throw new IllegalStateException("a way that brings nothing");
  }

  private void lack(int node, double amount, double worth) {
    int month = ways.month(node);
    bill.lack(lacks.of(ways.depot(node), ways.good(node), month), month, amount, worth * amount);
  }

  /// Takes as much of a column as brings an amount to a node.
  private void column(int j, int node, double amount, double worth) {
    double units = amount / made(j, node);
    bill.pay(-ledger.gain(j) * units);
    for (int e = program.start[j]; e < program.start[j + 1]; e++) {
      entry(j, e, node, units);
    }
    double rent = ledger.margin(j) * units;
    // A rent short of the limit is left over by prices that are not those of the plan.
    if (rent > Ledger.NOISE * worth * amount && ledger.full(j)) {
      limit(j, units, rent);
    }
  }

  private void entry(int j, int e, int node, double units) {
    int row = program.row[e];
    double uses = ledger.uses(e, j) * units;
    switch (ledger.subjects.of(row)) {
      case AFTER -> {
        if (uses > 0) {
          int source = ways.nodeOf(row);
          need(source, ways.shipsShort(j), uses);
        } else if (row != ways.after(node)) {
          bill.pay(uses * ledger.price(row));
        }
      }
      case BEFORE -> {
        if (uses < 0 && row != ways.before(node)) {
          bill.pay(uses * ledger.price(row));
        }
      }
      case TARGET, PREMISES ->
          throw new IllegalStateException("neither a stock target nor premises bring goods");
      case POOL -> bill.pay(uses * ledger.price(row));
      case CREW, LABOUR, OTHERS, EQUIPMENT, LOAN -> {
        if (uses < 0 || ledger.idle(row)) {
          bill.pay(uses * ledger.price(row));
        } else {
          scarcities.take(bill, row, uses);
        }
      }
    }
  }

  /// The limit that a column has reached.
  private void limit(int j, double units, double worth) {
    int month = program.month[j];
    switch (program.kind[j]) {
      case BUY -> {
        List<Supply> supply = ground.network.rows(Supply.class);
        Supply row = supply.get(program.a[j]);
        bill.take(
            new Thing(OrderReason.Kind.MATERIAL, row.good(), row.depot()), month, units, worth);
      }
      case SHIP -> {
        Arc arc = ground.arcs.get(program.b[j]);
        String ends = ground.depots.get(arc.from()).id() + ">" + ground.depots.get(arc.to()).id();
        bill.take(
            new Thing(OrderReason.Kind.ROUTE, "", ends), month, units * ledger.weight(j), worth);
      }
      case KEEP ->
          bill.take(
              new Thing(OrderReason.Kind.STORE, "", ground.depots.get(program.b[j]).id()),
              month,
              units * ledger.weight(j),
              worth);
      case WORK, OTHERS, TRAIN, SERVE, FILL, FLOOR, TARGET, LEND -> bill.pay(worth);
    }
  }
}
