package org.indusco.planner.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sums by a key of several parts.
final class Tally {

  private final Map<List<Object>, Double> sums = new HashMap<>();

  void add(double amount, Object... key) {
    sums.merge(List.of(key), amount, Double::sum);
  }

  double get(Object... key) {
    return sums.getOrDefault(List.of(key), 0.0);
  }

  double get(List<Object> key) {
    return sums.getOrDefault(key, 0.0);
  }

  Map<List<Object>, Double> all() {
    return sums;
  }
}
