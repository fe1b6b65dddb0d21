package org.indusco.app.account;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.indusco.model.network.Goal;

/// What some months of a plan are worth.
///
/// @param money by what it comes from; every entry is there
/// @param reached of each goal, in its own unit; every goal is there
/// @param weights of the goals, in money per unit
public record Account(
    Map<Entry, Double> money, Map<Goal.Aim, Double> reached, Map<Goal.Aim, Double> weights) {

  public Account {
    money = Map.copyOf(money);
    reached = Map.copyOf(reached);
    weights = Map.copyOf(weights);
  }

  /// The accounts of several months, at least one, as one.
  ///
  /// @throws IllegalArgumentException when there is none
  public static Account sum(Collection<Account> accounts) {
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("no account to sum up");
    }
    Map<Entry, Double> money = new EnumMap<>(Entry.class);
    Map<Goal.Aim, Double> reached = new EnumMap<>(Goal.Aim.class);
    for (Account each : accounts) {
      each.money.forEach((entry, amount) -> money.merge(entry, amount, Double::sum));
      each.reached.forEach((aim, amount) -> reached.merge(aim, amount, Double::sum));
    }
    return new Account(money, reached, accounts.iterator().next().weights);
  }

  /// This account with more in one entry.
  public Account plus(Entry entry, double amount) {
    Map<Entry, Double> all = new EnumMap<>(money);
    all.merge(entry, amount, Double::sum);
    return new Account(all, reached, weights);
  }

  /// An entry in money; costs are below 0.
  public double of(Entry entry) {
    return money.getOrDefault(entry, 0.0);
  }

  /// What is reached of a goal, in its own unit.
  public double of(Goal.Aim aim) {
    return reached.getOrDefault(aim, 0.0);
  }

  /// What a goal adds to the value, in money.
  public double worth(Goal.Aim aim) {
    return weights.getOrDefault(aim, 0.0) * of(aim);
  }

  /// What each goal adds to the value, in money.
  public Map<Goal.Aim, Double> worths() {
    Map<Goal.Aim, Double> worths = new EnumMap<>(Goal.Aim.class);
    for (Goal.Aim aim : Goal.Aim.values()) {
      worths.put(aim, worth(aim));
    }
    return worths;
  }

  /// The value without the goals: the economic value with what floors of orders and stock targets
  /// count, in money.
  public double economic() {
    double sum = 0;
    for (Entry entry : Entry.values()) {
      sum += of(entry);
    }
    return sum;
  }

  /// The value, in money.
  public double value() {
    double sum = economic();
    for (Goal.Aim aim : Goal.Aim.values()) {
      sum += worth(aim);
    }
    return sum;
  }
}
