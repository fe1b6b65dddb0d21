package org.indusco.planner.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Quantities by depot, good and month. A large network has a million of them, so that months lie
/// together in arrays.
final class Stocks {

  /// A good at a depot.
  record Cell(String depot, String good) {}

  private final int months;
  private final Map<Cell, double[]> byMonth = new HashMap<>();

  Stocks(int months) {
    this.months = months;
  }

  /// Adds a quantity; one outside the horizon counts nowhere, and is told of by who reads its row.
  void add(double quantity, String depot, String good, int month) {
    if (month < 0 || month >= months) {
      return;
    }
    byMonth.computeIfAbsent(new Cell(depot, good), cell -> new double[months])[month] += quantity;
  }

  /// The quantities of all months; not to be changed.
  double[] get(Cell cell) {
    double[] quantities = byMonth.get(cell);
    return quantities == null ? new double[months] : quantities;
  }

  Set<Cell> cells() {
    return byMonth.keySet();
  }
}
