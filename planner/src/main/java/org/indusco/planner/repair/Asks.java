package org.indusco.planner.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Order;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;

/// What orders still ask for, by tranche: the floor, and the rest.
///
/// It does not matter in which month a part of the floor comes, nor to which depot. So whatever is
/// delivered counts for the floor first, whichever of the two columns says it is.
final class Asks {

  private static final int NONE = -1;

  private final Program program;
  private final double[] amount;
  private final double[] floor;
  private final double[] rest;

  /// The column of the rest by that of the floor of the same order, depot and month.
  private final Map<Integer, Integer> restOf = new HashMap<>();

  /// @param amount by column, in its own unit, to be cut to what is asked for
  Asks(Program program, List<Order> orders, double[] amount) {
    this.program = program;
    this.amount = amount;
    floor = orders.stream().mapToDouble(Order::floor).toArray();
    rest = orders.stream().mapToDouble(order -> order.quantity() - order.floor()).toArray();
    if (orders.stream().anyMatch(order -> order.floor() > 0)) {
      pair();
    }
  }

  private void pair() {
    Map<List<Integer>, Integer> floors = new HashMap<>();
    for (int j = program.firstInSet(); j < program.columns; j++) {
      if (program.kind[j] == Kind.FLOOR) {
        floors.put(delivery(j), j);
        restOf.put(j, NONE);
      } else if (program.kind[j] == Kind.FILL) {
        Integer floor = floors.get(delivery(j));
        if (floor != null) {
          restOf.put(floor, j);
        }
      }
    }
  }

  /// Order, depot and month.
  private List<Integer> delivery(int column) {
    return List.of(program.a[column], program.b[column], program.month[column]);
  }

  /// What is still asked for in the tranche of a column.
  double left(int column) {
    return of(column)[program.a[column]];
  }

  /// Delivers more of a column, or less.
  void change(int column, double by) {
    of(column)[program.a[column]] -= by;
  }

  private double[] of(int column) {
    return program.kind[column] == Kind.FLOOR ? floor : rest;
  }

  /// Cuts the deliveries of a month to what is asked for.
  ///
  /// @param floors columns of floors
  /// @param rests columns of what is beyond them
  void cut(int[] floors, int[] rests) {
    for (int j : floors) {
      int other = restOf.getOrDefault(j, NONE);
      double both = amount[j] + (other == NONE ? 0 : amount[other]);
      cut(j, both);
      if (other != NONE) {
        amount[other] = both - amount[j];
      }
    }
    for (int j : rests) {
      cut(j, amount[j]);
    }
  }

  private void cut(int j, double wanted) {
    amount[j] = Math.min(wanted, left(j));
    change(j, amount[j]);
  }

  /// Lets deliveries of a month beyond floors that are not met count for these.
  ///
  /// @param floors columns of floors
  void floorsFirst(int[] floors) {
    for (int j : floors) {
      int other = restOf.getOrDefault(j, NONE);
      double counted = other == NONE ? 0 : Math.min(left(j), amount[other]);
      if (counted > 0) {
        amount[j] += counted;
        amount[other] -= counted;
        change(j, counted);
        change(other, -counted);
      }
    }
  }
}
