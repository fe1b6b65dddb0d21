package org.indusco.app.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.network.Goal;

/// Accounts under construction, one for each month.
final class Book {

  private final List<Map<Entry, Double>> money = new ArrayList<>();
  private final List<Map<Goal.Aim, Double>> reached = new ArrayList<>();
  private final Map<Where, Double> where = new LinkedHashMap<>();

  /// A goal in a month at a depot or in a region, by its id.
  record Where(int month, Goal.Aim aim, String body) {}

  Book(int months) {
    for (int t = 0; t < months; t++) {
      Map<Entry, Double> amounts = new EnumMap<>(Entry.class);
      for (Entry entry : Entry.values()) {
        amounts.put(entry, 0.0);
      }
      money.add(amounts);
      Map<Goal.Aim, Double> aims = new EnumMap<>(Goal.Aim.class);
      for (Goal.Aim aim : Goal.Aim.values()) {
        aims.put(aim, 0.0);
      }
      reached.add(aims);
    }
  }

  void post(int month, Entry entry, double amount) {
    money.get(month).merge(entry, amount, Double::sum);
  }

  /// @param depot at which it is reached; empty for none
  void post(int month, Goal.Aim aim, String depot, double amount) {
    reached.get(month).merge(aim, amount, Double::sum);
    where.merge(new Where(month, aim, depot), amount, Double::sum);
  }

  /// What is reached of the goals, by month and depot.
  Map<Where, Double> where() {
    return Collections.unmodifiableMap(where);
  }

  List<Account> accounts(Map<Goal.Aim, Double> weights) {
    List<Account> accounts = new ArrayList<>();
    for (int t = 0; t < money.size(); t++) {
      accounts.add(new Account(money.get(t), reached.get(t), weights));
    }
    return List.copyOf(accounts);
  }
}
