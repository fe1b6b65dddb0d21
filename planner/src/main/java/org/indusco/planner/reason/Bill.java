package org.indusco.planner.reason;

import java.util.LinkedHashMap;
import java.util.Map;
import org.indusco.model.plan.OrderReason;

/// What one more unit of an order takes, added up.
final class Bill {

  /// How much of a scarce thing is taken, over which months, and what it is worth.
  static final class Item {
    double amount;
    double worth;
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;

    private void add(int month, double more, double worthOfIt) {
      amount += more;
      worth += worthOfIt;
      first = Math.min(first, month);
      last = Math.max(last, month);
    }

    private void add(Item other, double part) {
      amount += part * other.amount;
      worth += part * other.worth;
      first = Math.min(first, other.first);
      last = Math.max(last, other.last);
    }
  }

  private final Map<Thing, Item> scarce = new LinkedHashMap<>();
  private double money;
  private double lacking;

  /// Takes a scarce thing in a month.
  void take(Thing thing, int month, double amount, double worth) {
    scarce.computeIfAbsent(thing, none -> new Item()).add(month, amount, worth);
  }

  /// Takes what is not to be had at all.
  void lack(Thing thing, int month, double amount, double worth) {
    lacking += worth;
    take(thing, month, amount, worth);
  }

  /// Pays money, or takes in some.
  void pay(double amount) {
    money += amount;
  }

  /// Adds a part of another bill.
  void add(Bill other, double part) {
    other.scarce.forEach(
        (thing, item) -> scarce.computeIfAbsent(thing, none -> new Item()).add(item, part));
    money += part * other.money;
    lacking += part * other.lacking;
  }

  Map<Thing, Item> scarce() {
    return scarce;
  }

  /// What is paid, less what is taken in, in money.
  double money() {
    return money;
  }

  /// What the scarce things are worth, in money.
  double scarcity() {
    return scarce.values().stream().mapToDouble(item -> item.worth).sum();
  }

  /// Whether it is of little use, since some of it is not to be had.
  boolean vain() {
    return lacking > 0.1 * scarcity();
  }

  /// Whether some of it would be to be had only later.
  boolean early() {
    return scarce.keySet().stream().anyMatch(thing -> thing.kind() == OrderReason.Kind.TIME);
  }
}
