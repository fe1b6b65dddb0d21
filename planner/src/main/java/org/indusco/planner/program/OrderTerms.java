package org.indusco.planner.program;

import java.time.YearMonth;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Order;
import org.indusco.planner.ground.Ground;

/// When an order can be delivered and what a unit is then worth.
///
/// @param release first month of delivery, within the horizon
/// @param due last month that is in time; may lie behind the horizon
/// @param latest last month in which it is still taken, within the horizon; before `release` when
///     the window lies outside
/// @param value money per unit in time
/// @param lateDiscount share of the value lost with each month of lateness
/// @param weight worth to the goals of a unit of money delivered
/// @param bonus money that a unit of the floor counts beyond its value, whenever it comes
public record OrderTerms(
    int release,
    int due,
    int latest,
    double value,
    double lateDiscount,
    double weight,
    double bonus) {

  /// The terms of an order.
  public static OrderTerms of(Order order, Ground ground) {
    int last = ground.months - 1;
    YearMonth dueMonth = order.due();
    YearMonth latestMonth = order.latest();
    int due = dueMonth == null ? last : ground.horizon.index(dueMonth);
    int latest = latestMonth == null ? due : ground.horizon.index(latestMonth);
    double value = ground.priceOf(order.value(), order.good());
    boolean military = order.orderClass() != Order.OrderClass.CIVIL;
    double weight = military ? ground.weight(Goal.Aim.ARMY_GUERRILLA) : 0;
    int release = ground.horizon.first(order.release());
    return new OrderTerms(
        release,
        due,
        Math.min(latest, last),
        value,
        order.lateDiscount(),
        weight,
        order.bonus(ground.priceOf(null, order.good())));
  }

  /// Value of a unit delivered in a month, in money.
  public double valueIn(int month) {
    return value * Math.max(0, 1 - lateDiscount * Math.max(0, month - due));
  }

  /// Gain of a unit delivered in a month: its value and its worth to the goals.
  public double gain(int month) {
    return valueIn(month) * (1 + weight);
  }
}
