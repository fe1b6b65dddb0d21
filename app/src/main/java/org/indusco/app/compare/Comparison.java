package org.indusco.app.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indusco.app.PlannedNetwork;
import org.indusco.app.account.Account;
import org.indusco.app.account.Entry;
import org.indusco.app.course.Timetable;
import org.indusco.model.difference.OrderDifference;
import org.indusco.model.difference.ReserveDifference;
import org.indusco.model.difference.UnitDifference;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Horizon;
import org.indusco.model.network.Settings;
import org.indusco.model.plan.GoalResult;
import org.indusco.model.plan.Summary;

/// Two plans, one beside the other.
///
/// @param weighed whether a goal weighs otherwise in the second network; both plans are then
///     measured with the weights of the second
/// @param units cooperatives that go another way, by kind, the largest of a kind first
/// @param orders orders that fare otherwise, those worth most first
/// @param reserves stock targets of which more or less is missing
public record Comparison(
    Side before,
    Side after,
    boolean weighed,
    List<UnitDifference> units,
    List<OrderDifference> orders,
    List<ReserveDifference> reserves) {

  private static final double HALF = 0.5;
  private static final double RELATIVE = 1e-6;

  public Comparison {
    units = List.copyOf(units);
    orders = List.copyOf(orders);
    reserves = List.copyOf(reserves);
  }

  /// One of the two plans.
  ///
  /// @param account of all its months, with the weights of the second network
  public record Side(Summary summary, List<GoalResult> goals, Account account) {

    public Side {
      goals = List.copyOf(goals);
    }

    /// What the plan is worth with the weights of the second network, in money.
    public double value() {
      return account.value();
    }

    static Side of(PlannedNetwork planned) {
      return new Side(
          planned.plan().summary(),
          planned.plan().rows(GoalResult.class),
          Account.sum(planned.accounts()));
    }
  }

  private static Map<Goal.Aim, Double> weights(PlannedNetwork planned) {
    Map<Goal.Aim, Double> weights = new EnumMap<>(Goal.Aim.class);
    planned.network().rows(Goal.class).forEach(goal -> weights.put(goal.id(), goal.weight()));
    return weights;
  }

  /// The first plan, measured with the weights of the second: values that are measured otherwise
  /// cannot be compared.
  private static PlannedNetwork measured(PlannedNetwork before, PlannedNetwork after) {
    return PlannedNetwork.of(
        before.network().with(Goal.class, after.network().rows(Goal.class)), before.plan());
  }

  /// Why two plans cannot be compared.
  public enum Obstacle {
    /// They are of other months.
    OTHER_MONTHS,
    /// They count in other money.
    OTHER_MONEY
  }

  /// Why two plans cannot stand beside one another; empty when they can.
  public static Optional<Obstacle> findObstacle(PlannedNetwork before, PlannedNetwork after) {
    Settings one = before.network().settings();
    Settings other = after.network().settings();
    if (!Horizon.of(one).equals(Horizon.of(other))) {
      return Optional.of(Obstacle.OTHER_MONTHS);
    }
    return one.currency().equals(other.currency())
        ? Optional.empty()
        : Optional.of(Obstacle.OTHER_MONEY);
  }

  /// A part of the value beside the goals.
  ///
  /// @param entry what it comes from
  /// @param before in the first plan, in money
  /// @param after in the second
  public record Source(Entry entry, double before, double after) {}

  /// Parts of the value beside the goals that count in either plan, the largest difference first.
  public List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (Entry entry : Entry.values()) {
      Source source = new Source(entry, before.account().of(entry), after.account().of(entry));
      if (Math.abs(source.before()) >= HALF || Math.abs(source.after()) >= HALF) {
        sources.add(source);
      }
    }
    sources.sort(Comparator.comparingDouble(each -> -Math.abs(each.after() - each.before())));
    return sources;
  }

  /// What is different in the second plan.
  public static Comparison of(PlannedNetwork before, PlannedNetwork after) {
    boolean weighed = !weights(before).equals(weights(after));
    return new Comparison(
        Side.of(weighed ? measured(before, after) : before),
        Side.of(after),
        weighed,
        UnitDifferences.of(
            before.network(),
            Timetable.of(before.network(), before.plan()),
            Timetable.of(after.network(), after.plan())),
        OrderDifferences.of(before.plan(), after.plan()),
        ReserveDifferences.of(before.plan(), after.plan()));
  }

  /// Whether nothing is different beyond rounding: neither value nor goals, ways, orders or stock
  /// targets.
  public boolean none() {
    return sameValue() && units.isEmpty() && orders.isEmpty() && reserves.isEmpty() && sameGoals();
  }

  /// Whether the plans are worth the same, but for rounding.
  public boolean sameValue() {
    return alike(before.value(), after.value());
  }

  private boolean sameGoals() {
    for (GoalResult first : before.goals()) {
      for (GoalResult second : after.goals()) {
        if (first.goal() == second.goal() && !alike(first.reached(), second.reached())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean alike(double one, double other) {
    return Math.abs(other - one) < Math.max(HALF, RELATIVE * Math.abs(one));
  }

  /// How much more the second plan is worth, in money.
  public double gain() {
    return after.value() - before.value();
  }

  /// The least that the best plans of the two networks can differ: the best of the second is worth
  /// at least its plan, the best of the first at most its bound. In money; says nothing when
  /// [#weighed], for that bound holds with other weights.
  public double leastGain() {
    return after.summary().value() - before.summary().bound();
  }

  /// The most that the best plans of the two networks can differ, in money.
  public double mostGain() {
    return after.summary().bound() - before.value();
  }
}
