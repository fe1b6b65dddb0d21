package org.indusco.planner.reason;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Fund;
import org.indusco.model.plan.OrderReason;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.Unit;

/// What work takes beside goods, told as scarce things.
final class Scarcities {

  private final Ledger ledger;
  private final Ground ground;
  private final Program program;
  private final List<List<Unit>> unitsOf = new ArrayList<>();
  private final Map<Integer, Footing> footings = new HashMap<>();
  private final Map<Integer, Integer> lenderOf = new HashMap<>();
  private final Training training;

  Scarcities(Ledger ledger, List<Unit> units) {
    this.ledger = ledger;
    ground = ledger.ground;
    program = ledger.program;
    for (int i = 0; i < ground.industries.size(); i++) {
      unitsOf.add(new ArrayList<>());
    }
    units.forEach(unit -> unitsOf.get(unit.industry()).add(unit));
    training = new Training(ledger);
    for (int j = program.firstInSet(); j < program.columns; j++) {
      if (program.kind[j] == Kind.LEND && ledger.full(j)) {
        lenderOf.merge(
            program.row[program.start[j]],
            j,
            (one, other) -> ledger.margin(one) >= ledger.margin(other) ? one : other);
      }
    }
  }

  /// Takes an amount of a row that is no good.
  void take(Bill bill, int row, double amount) {
    switch (ledger.subjects.of(row)) {
      case CREW -> workplace(bill, row, amount);
      case LABOUR -> labour(bill, row, amount);
      case OTHERS -> others(bill, row, amount);
      case EQUIPMENT -> scarce(bill, OrderReason.Kind.EQUIPMENT, good(row), row, row, amount);
      case LOAN -> scarce(bill, OrderReason.Kind.LOAN, fund(row), row, row, amount);
      case AFTER, BEFORE, POOL, TARGET, PREMISES ->
          throw new IllegalArgumentException("nothing that work takes by itself");
    }
  }

  /// A workplace costs first the losses to be expected of whoever would stand there, and the room
  /// for it.
  private void workplace(Bill bill, int row, double amount) {
    double price = ledger.price(row);
    Footing footing = footings.computeIfAbsent(row, this::cheapest);
    double loss = Math.min(price, footing.loss());
    double room = Math.min(price - loss, footing.room());
    String industry = ground.industries.get(ledger.subjects.item(row)).id();
    int month = ledger.subjects.month(row);
    if (loss > Ledger.NOISE * price) {
      bill.take(
          new Thing(OrderReason.Kind.DANGER, industry, depot(row)), month, amount, loss * amount);
    }
    if (room > Ledger.NOISE * price) {
      String place = ground.premises.get(footing.limited()).id();
      bill.take(
          new Thing(OrderReason.Kind.PREMISES, "", place),
          month,
          amount / footing.crew(),
          room * amount);
    }
    double left = price - loss - room;
    if (left > Ledger.NOISE * price) {
      put(bill, OrderReason.Kind.WORKPLACE, industry, row, row, amount, left * amount);
    }
  }

  /// What it costs to stand somewhere for a month, a worker.
  ///
  /// @param loss to be expected, in money
  /// @param room what the room for the unit is worth, in money
  /// @param limited number of the place whose room it takes, or -1
  /// @param crew workers of the unit
  private record Footing(double loss, double room, int limited, double crew) {}

  /// The least that it costs a unit of the industry to stand at the depot.
  private Footing cheapest(int row) {
    int depot = ledger.subjects.depot(row);
    int month = ledger.subjects.month(row);
    Footing cheapest = new Footing(0, 0, -1, 1);
    double least = Double.POSITIVE_INFINITY;
    for (Unit unit : unitsOf.get(ledger.subjects.item(row))) {
      for (int place : unit.sites()) {
        if (unit.there(month)
            && ground.depotOf(place, month) == depot
            && ground.placeOpen(place, month)) {
          Footing footing = footing(unit, place, month);
          if (footing.loss() + footing.room() < least) {
            least = footing.loss() + footing.room();
            cheapest = footing;
          }
        }
      }
    }
    return cheapest;
  }

  private Footing footing(Unit unit, int place, int month) {
    double loss = ground.risk(place, month) * unit.loads().getFirst().atRisk() / unit.crew();
    int limited = ground.limited(place);
    int room = limited < 0 ? -1 : program.rows.premises(limited, month);
    boolean full = room >= 0 && ledger.usedUp.lacking(room);
    double price = full ? ledger.price(room) / unit.crew() : 0;
    return new Footing(loss, price, limited, unit.crew());
  }

  /// Work takes a worker, be it a refugee or not; what the work of refugees counts for by itself is
  /// no scarcity.
  private void labour(Bill bill, int row, double amount) {
    int others = training.othersRow(row);
    double scarce = Math.min(ledger.price(row), ledger.price(others));
    bill.pay((ledger.price(row) - scarce) * amount);
    if (ledger.idle(others)) {
      bill.pay(scarce * amount);
    } else if (training.brings(row)) {
      trained(bill, row, amount, scarce * amount);
    } else {
      put(bill, OrderReason.Kind.LABOUR, skill(row), row, others, amount, scarce * amount);
    }
  }

  private void others(Bill bill, int row, double amount) {
    if (training.brings(row)) {
      trained(bill, row, amount, ledger.price(row) * amount);
    } else {
      scarce(bill, OrderReason.Kind.LABOUR, skill(row), row, row, amount);
    }
  }

  /// People who are trained are missing where they come from, from when they begin on. What they
  /// cost beside that, less what their work in other months is worth, is paid.
  ///
  /// @param worth of the amount, in money
  private void trained(Bill bill, int row, double amount, double worth) {
    bill.pay(worth);
    for (Training.Take take : training.takes(row, amount)) {
      if (!ledger.idle(take.row())) {
        bill.pay(-take.worth());
        put(
            bill,
            OrderReason.Kind.LABOUR,
            skill(take.row()),
            take.row(),
            take.row(),
            take.amount(),
            take.worth());
      }
    }
  }

  private void scarce(
      Bill bill, OrderReason.Kind kind, String item, int row, int limit, double amount) {
    put(bill, kind, item, row, limit, amount, ledger.price(row) * amount);
  }

  /// Tells as scarce what the plan uses up; the price of anything else is not the plan's.
  private void put(
      Bill bill,
      OrderReason.Kind kind,
      String item,
      int row,
      int limit,
      double amount,
      double worth) {
    if (ledger.usedUp.lacking(limit)) {
      bill.take(new Thing(kind, item, depot(row)), ledger.subjects.month(row), amount, worth);
    }
  }

  private String depot(int row) {
    return ground.depots.get(ledger.subjects.depot(row)).id();
  }

  private String skill(int row) {
    return ground.skills.get(ledger.subjects.item(row));
  }

  private String good(int row) {
    return ground.goods.get(ledger.subjects.item(row)).id();
  }

  /// The fund that would lend more if it had more.
  private String fund(int row) {
    Integer lender = lenderOf.get(row);
    return lender == null ? "" : ground.network.rows(Fund.class).get(program.a[lender]).id();
  }
}
