package org.indusco.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.exact.solver.Mip;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Program;

/// Rows that the model does not need but that make its limit nearer: what one column takes of a
/// good that only units make is nothing where no such unit worked.
final class StrongRows {

  // For a balance "uses <= there is" with one use x of at most U, what comes from elsewhere e, and
  // the number y of units present that can have made the good:
  //   x <= e + U y,
  // true when y is 0, because then only e is there, and when y is 1 or more, because x <= U.
  // Without it a fraction of a unit can serve several such uses in full. With one plant a site and
  // uses that are loads to customers, these are the rows x_ij <= d_j y_i of siting problems.

  private final Program program;
  private final boolean[] goods;
  private final DepotColumns depots;
  private final Mip mip;
  private final Map<Integer, List<Integer>> stepsOfRow = new HashMap<>();
  private final Map<Integer, Double> largest = new HashMap<>();
  private final Map<Integer, List<Entry>> supply = new HashMap<>();

  private final Set<Integer> leftTo = new HashSet<>();

  private record Entry(int column, double coefficient) {}

  StrongRows(Compilation compilation, DepotColumns depots, Mip mip) {
    program = compilation.program();
    goods = goods(compilation.ground(), program);
    this.depots = depots;
    this.mip = mip;
  }

  /// Notes that a step brings something to a presence row, such as a crew.
  ///
  /// @param row of the program
  /// @param step column of the solver
  /// @param amount what one unit brings, scaled
  void bring(int row, int step, double amount) {
    stepsOfRow.computeIfAbsent(row, none -> new ArrayList<>()).add(step);
    largest.merge(row, amount, Math::max);
  }

  /// Notes that a step leaves something to a balance of goods, for which no such row is added then:
  /// what is there does not come from work and columns alone.
  void leave(int row) {
    leftTo.add(row);
  }

  /// Adds the rows, after all steps were noted.
  void add() {
    noteSupply();
    for (int j = program.work; j < program.columns; j++) {
      int entry = lastUse(j);
      if (entry >= 0
          && depots.most(j) < Double.POSITIVE_INFINITY
          && !leftTo.contains(program.row[entry])) {
        add(j, program.row[entry], program.coefficient[entry]);
      }
    }
  }

  /// What adds to balances of goods, by row.
  private void noteSupply() {
    for (int j = 0; j < program.columns; j++) {
      for (int e = program.start[j]; e < program.start[j + 1]; e++) {
        if (program.coefficient[e] < 0 && goods[program.row[e]]) {
          supply
              .computeIfAbsent(program.row[e], none -> new ArrayList<>())
              .add(new Entry(j, program.coefficient[e]));
        }
      }
    }
  }

  /// By row, whether it is a balance of a good.
  private static boolean[] goods(Ground ground, Program program) {
    boolean[] goods = new boolean[program.rhs.length];
    for (int d = 0; d < ground.depots.size(); d++) {
      for (int g = 0; g < ground.goods.size(); g++) {
        for (int t = 0; t < ground.months; t++) {
          goods[program.rows.material(d, g, t)] = true;
          goods[program.rows.before(d, g, t)] = true;
        }
      }
    }
    return goods;
  }

  /// The last entry with which a column uses a good, which is the balance before short carriage
  /// where there are two; -1 for none.
  private int lastUse(int j) {
    int last = -1;
    for (int e = program.start[j]; e < program.start[j + 1]; e++) {
      if (program.coefficient[e] > 0 && goods[program.row[e]]) {
        last = e;
      }
    }
    return last;
  }

  private void add(int use, int row, double coefficient) {
    double most = coefficient * depots.most(use);
    List<Entry> from = supply.getOrDefault(row, List.of());
    Map<Integer, Double> made = new HashMap<>();
    for (Entry entry : from) {
      if (entry.column() < program.work) {
        made.merge(crewRow(entry), madeByOne(entry), Math::max);
      }
    }
    boolean gains = made.values().stream().anyMatch(amount -> amount > most);
    if (gains) {
      int number = mip.row(program.rhs[row]);
      mip.uses(number, depots.column(use), coefficient);
      for (Entry entry : from) {
        if (entry.column() >= program.work) {
          mip.uses(number, depots.column(entry.column()), entry.coefficient());
        }
      }
      for (int crew : made.keySet()) {
        stepsOfRow.getOrDefault(crew, List.of()).forEach(step -> mip.uses(number, step, -most));
      }
    }
  }

  /// The crew row of a column of work.
  private int crewRow(Entry work) {
    return program.row[program.start[work.column()]];
  }

  /// What the largest unit can add to a balance by one kind of work.
  private double madeByOne(Entry work) {
    double crew = largest.getOrDefault(crewRow(work), 0.0);
    return -work.coefficient() * crew / program.coefficient[program.start[work.column()]];
  }
}
