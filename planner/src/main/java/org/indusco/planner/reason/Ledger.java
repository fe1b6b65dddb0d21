package org.indusco.planner.reason;

import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;
import org.indusco.planner.repair.Settlement;

/// Columns and rows in money and in their own units, at the prices that prove the bound.
final class Ledger {

  /// Prices below this part of what a row's unit is worth are noise of the coordination.
  static final double NOISE = 0.01;

  final Ground ground;
  final Program program;
  final Subjects subjects;
  final UsedUp usedUp;
  private final double[] prices;
  private final double[] amounts;
  private final int[] setOf;

  Ledger(Compilation compilation, Settlement settlement, double[] prices, UsedUp usedUp) {
    ground = compilation.ground();
    program = compilation.program();
    subjects = new Subjects(ground, program);
    this.usedUp = usedUp;
    this.prices = prices;
    amounts = settlement.amounts();
    setOf = new int[program.columns];
    for (int s = 0; s < program.sets(); s++) {
      for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
        setOf[j] = s;
      }
    }
  }

  /// All prices, scaled, by row.
  double[] prices() {
    return prices;
  }

  /// Money for a unit of a row.
  double price(int row) {
    return prices[row] * program.rowWorth[row];
  }

  /// Whether a row's price is no more than noise.
  boolean idle(int row) {
    return prices[row] <= NOISE;
  }

  /// How much of its row an entry takes for a unit of its column; below 0 when it adds to it.
  double uses(int entry, int column) {
    return program.coefficient[entry]
        * program.worth[column]
        / program.rowWorth[program.row[entry]];
  }

  /// Money that a unit of a column gains by itself.
  double gain(int column) {
    return program.cost[column] * program.worth[column];
  }

  /// Money that a unit of a column gains at the prices.
  double margin(int column) {
    return program.margin(prices, column) * program.worth[column];
  }

  /// What a unit of a column takes of its set's capacity.
  double weight(int column) {
    return program.weight[column] * program.worth[column];
  }

  /// Units of a column that the plan takes.
  double amount(int column) {
    return amounts[column];
  }

  /// Whether the limit that a column stands under, its own or its set's, is reached in the plan.
  boolean full(int column) {
    return column < program.firstInSet() ? usedUp.limit(column) : usedUp.set(setOf[column]);
  }

  int setOf(int column) {
    return setOf[column];
  }

  /// What one more of a set's capacity is worth, in money.
  double rent(int set) {
    double best = 0;
    for (int j = program.setStart[set]; j < program.setStart[set + 1]; j++) {
      best = Math.max(best, program.margin(prices, j) / program.weight[j]);
    }
    return best;
  }
}
