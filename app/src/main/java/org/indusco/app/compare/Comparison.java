package org.indusco.app.compare;

import java.util.List;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.account.Account;
import org.indusco.app.course.Timetable;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Summary;

/// Two plans, one beside the other.
///
/// @param units cooperatives that go another way, by kind, the largest of a kind first
/// @param orders orders that fare otherwise, those worth most first
public record Comparison(
    Side before, Side after, List<UnitDifference> units, List<OrderDifference> orders) {

  public Comparison {
    units = List.copyOf(units);
    orders = List.copyOf(orders);
  }

  /// One of the two plans.
  ///
  /// @param account of all its months
  public record Side(Summary summary, List<GoalResult> goals, Account account) {

    public Side {
      goals = List.copyOf(goals);
    }

    static Side of(PlannedNetwork planned) {
      return new Side(
          planned.plan().summary(),
          planned.plan().rows(GoalResult.class),
          Account.sum(planned.accounts()));
    }
  }

  /// What is different in the second plan.
  public static Comparison of(PlannedNetwork before, PlannedNetwork after) {
    return new Comparison(
        Side.of(before),
        Side.of(after),
        UnitDifferences.of(
            before.network(),
            Timetable.of(before.network(), before.plan()),
            Timetable.of(after.network(), after.plan())),
        OrderDifferences.of(before.plan(), after.plan()));
  }

  /// How much more the second plan is worth, in money.
  public double gain() {
    return after.summary().value() - before.summary().value();
  }

  /// The least that the best plans of the two networks can differ: the best of the second is worth
  /// at least its plan, the best of the first at most its bound. In money.
  public double leastGain() {
    return after.summary().value() - before.summary().bound();
  }

  /// The most that the best plans of the two networks can differ, in money.
  public double mostGain() {
    return after.summary().bound() - before.summary().value();
  }
}
