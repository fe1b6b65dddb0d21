package org.indusco.planner.reason;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.indusco.model.network.Order;
import org.indusco.model.plan.OrderReason;
import org.indusco.model.plan.Shortfall;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.OrderTerms;
import org.indusco.planner.program.Program;
import org.jspecify.annotations.Nullable;

/// What binds each order that is short or late.
final class OrderReasons {

  /// Of the deliveries that could be made, so many of the best are looked into.
  private static final int LOOKED_INTO = 12;

  /// Things with a smaller part are not worth a line.
  private static final double WORTH_TELLING = 0.03;

  private static final int TOLD = 8;

  private final Ledger ledger;
  private final Ground ground;
  private final Program program;
  private final Ways ways;
  private final Lacks lacks;
  private final Scarcities scarcities;
  private final Map<Integer, Integer> floorOf = new HashMap<>();
  private final Map<Integer, Integer> restOf = new HashMap<>();

  OrderReasons(Ledger ledger, Ways ways, Lacks lacks, Scarcities scarcities) {
    this.ledger = ledger;
    ground = ledger.ground;
    program = ledger.program;
    this.ways = ways;
    this.lacks = lacks;
    this.scarcities = scarcities;
    for (int s = 0; s < program.sets(); s++) {
      int first = program.setStart[s];
      if (program.kind[first] == Kind.FLOOR) {
        floorOf.put(program.a[first], s);
      } else if (program.kind[first] == Kind.FILL) {
        restOf.put(program.a[first], s);
      }
    }
  }

  /// Rows for all orders.
  ///
  /// @param fares how each order fares, in the order of the table orders
  List<OrderReason> of(List<Shortfall> fares) {
    List<Order> orders = ground.network.rows(Order.class);
    List<OrderReason> reasons = new ArrayList<>();
    for (int o = 0; o < orders.size(); o++) {
      Shortfall fare = fares.get(o);
      Order order = orders.get(o);
      switch (fare.fare()) {
        case SHORT -> reasons.addAll(of(o, order, ground.months, fare));
        case LATE -> reasons.addAll(of(o, order, OrderTerms.of(order, ground).due() + 1, fare));
        case IN_FULL -> {
          // Nothing stands in its way.
        }
      }
    }
    return List.copyOf(reasons);
  }

  /// Why so much of an order is not delivered before a month.
  private List<OrderReason> of(int number, Order order, int before, Shortfall fare) {
    double missing = fare.missing();
    List<Integer> best = best(tranche(number, fare), before);
    if (best.isEmpty()) {
      return List.of(noWindow(order, fare));
    }
    Bill bill = together(best);
    double worth = best.stream().mapToDouble(ledger::gain).average().orElseThrow();
    double excess = bill.money() - worth;
    double all = bill.scarcity() + Math.max(0, excess);
    List<OrderReason> told = new ArrayList<>();
    if (excess > WORTH_TELLING * worth) {
      told.add(
          reason(
              order,
              new Thing(OrderReason.Kind.VALUE, order.good(), ""),
              months(best),
              new Figures(excess, excess / all, missing, 0)));
    }
    bill.scarce()
        .forEach(
            (thing, item) -> {
              if (item.worth >= WORTH_TELLING * all) {
                told.add(
                    reason(
                        order,
                        thing,
                        new int[] {item.first, item.last + 1},
                        new Figures(
                            item.worth / item.amount,
                            item.worth / all,
                            item.amount * missing,
                            item.worth * missing)));
              }
            });
    return told.stream()
        .sorted(Comparator.comparingDouble(each -> -each.share()))
        .limit(TOLD)
        .toList();
  }

  /// The set of deliveries to which one more would belong: of the floor as long as it is not met.
  private @Nullable Integer tranche(int order, Shortfall fare) {
    Integer rest = restOf.get(order);
    return fare.floorShort() > 0 || rest == null ? floorOf.get(order) : rest;
  }

  /// The columns of a set by which one more would best be delivered, among those before a month.
  private List<Integer> best(@Nullable Integer set, int before) {
    if (set == null) {
      return List.of();
    }
    List<Integer> all = new ArrayList<>();
    for (int j = program.setStart[set]; j < program.setStart[set + 1]; j++) {
      if (program.month[j] < before) {
        all.add(j);
      }
    }
    all.sort(Comparator.comparingDouble(j -> -ledger.margin(j)));
    if (all.isEmpty()) {
      return all;
    }
    int first = all.getFirst();
    double least = ledger.margin(first) - Ways.TIGHT * ledger.gain(first);
    return all.stream().filter(j -> ledger.margin(j) >= least).limit(LOOKED_INTO).toList();
  }

  /// What one more takes on average over some deliveries, without those that nothing can be made
  /// for as long as there are others.
  private Bill together(List<Integer> deliveries) {
    List<Bill> bills =
        deliveries.stream()
            .map(
                j ->
                    new Trace(ledger, ways, lacks, scarcities)
                        .of(
                            program.b[j],
                            ground.goods.number(
                                ground.network.rows(Order.class).get(program.a[j]).good()),
                            program.month[j]))
            .toList();
    List<Bill> taken = some(some(bills, bill -> !bill.early()), bill -> !bill.vain());
    Bill sum = new Bill();
    taken.forEach(bill -> sum.add(bill, 1.0 / taken.size()));
    return sum;
  }

  /// Those that are fit, or all if none is.
  private static List<Bill> some(List<Bill> bills, Predicate<Bill> fit) {
    List<Bill> some = bills.stream().filter(fit).toList();
    return some.isEmpty() ? bills : some;
  }

  private int[] months(List<Integer> columns) {
    return new int[] {
      columns.stream().mapToInt(j -> program.month[j]).min().orElse(0),
      columns.stream().mapToInt(j -> program.month[j]).max().orElse(0) + 1
    };
  }

  /// Nowhere and never: its months lie outside the plan, or its depots are closed.
  private OrderReason noWindow(Order order, Shortfall fare) {
    double missing = fare.missing();
    OrderTerms terms = OrderTerms.of(order, ground);
    int first = Math.clamp(terms.release(), 0, ground.months - 1);
    int end = Math.clamp(terms.latest() + 1L, first + 1, ground.months);
    String closed =
        order.depots().stream()
            .filter(id -> lacks.closed(ground.depots.number(id), first))
            .findFirst()
            .orElse("");
    Thing thing =
        closed.isEmpty()
            ? new Thing(OrderReason.Kind.TIME, order.good(), String.join(";", order.depots()))
            : new Thing(OrderReason.Kind.DANGER, order.good(), closed);
    double bonus = fare.floorShort() > 0 ? terms.bonus() : 0;
    double worth = terms.value() * (1 + terms.weight()) + bonus;
    return reason(
        order, thing, new int[] {first, end}, new Figures(worth, 1, missing, worth * missing));
  }

  private record Figures(double price, double share, double needed, double gain) {}

  private OrderReason reason(Order order, Thing thing, int[] months, Figures figures) {
    YearMonth from = ground.horizon.month(months[0]);
    return new OrderReason(
        order.id(),
        thing.kind(),
        thing.item(),
        thing.where(),
        from,
        ground.horizon.month(months[1]),
        figures.price(),
        figures.share(),
        figures.needed(),
        figures.gain());
  }
}
