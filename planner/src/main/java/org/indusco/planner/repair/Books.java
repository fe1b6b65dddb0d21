package org.indusco.planner.repair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.indusco.model.network.Order;
import org.indusco.model.network.StockTarget;
import org.indusco.planner.ground.Arc;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.RecipeBook;
import org.indusco.planner.program.Trajectory;
import org.jspecify.annotations.Nullable;

/// What the repair knows and writes: amounts by column, what later months open with, what orders
/// still ask for, and what is kept for stock targets.
final class Books {

  /// Amounts worth less than this, in money, are not worth a line in a plan.
  private static final double DUST = 0.01;

  final Ground ground;
  final Program program;
  final RecipeBook recipes;
  final Calendar calendar;
  final double[] amount;
  final Asks asks;
  final double[][] opening;
  private final double[] prices;
  private final double[] unitsBring;
  private final double[] changed;

  /// The column of a stock target by that of the stock that counts for it.
  private final Map<Integer, Integer> targetOf = new HashMap<>();

  Books(
      Compilation compilation,
      List<@Nullable Trajectory> courses,
      double[] scaledAmounts,
      double[] prices) {
    ground = compilation.ground();
    program = compilation.program();
    recipes = compilation.recipes();
    calendar = new Calendar(program, ground.months);
    this.prices = prices;
    unitsBring = Presences.bring(compilation, courses);
    changed = new double[program.rhs.length];
    amount = new double[program.columns];
    for (int j = 0; j < amount.length; j++) {
      amount[j] = scaledAmounts[j] < DUST ? 0 : scaledAmounts[j] / program.worth[j];
    }
    asks = new Asks(program, ground.network.rows(Order.class), amount);
    if (!ground.network.rows(StockTarget.class).isEmpty()) {
      findTargets();
    }
    opening = new double[ground.months + 1][ground.depots.size() * ground.goods.size()];
    for (int d = 0; d < ground.depots.size(); d++) {
      for (int g = 0; g < ground.goods.size(); g++) {
        int row = program.rows.material(d, g, 0);
        opening[0][cell(d, g)] = program.rhs[row] / program.rowWorth[row];
      }
    }
    courses.forEach(this::openWithWhatIsLeft);
  }

  /// Equipment that a unit leaves behind is there from the beginning of the month.
  private void openWithWhatIsLeft(@Nullable Trajectory course) {
    for (Trajectory.Take take : course == null ? List.<Trajectory.Take>of() : course.takes()) {
      if (program.rows.isMaterial(take.row())) {
        int cell = cell(program.rows.depotOf(take.row()), program.rows.goodOf(take.row()));
        opening[program.rows.monthOf(take.row())][cell] -=
            take.amount() / program.rowWorth[take.row()];
      }
    }
  }

  private void findTargets() {
    Map<Integer, Integer> ofRow = new HashMap<>();
    for (int j : columns(Kind.TARGET, ground.months - 1)) {
      ofRow.put(program.row[program.start[j]], j);
    }
    for (int j : columns(Kind.KEEP, ground.months - 1)) {
      // What counts for a target is the last entry of stock.
      Integer target = ofRow.get(program.row[program.start[j + 1] - 1]);
      if (target != null) {
        targetOf.put(j, target);
      }
    }
  }

  /// The stock in a month that counts for targets.
  Set<Integer> targeted(int month) {
    return month == ground.months - 1 ? targetOf.keySet() : Set.of();
  }

  /// How much of what a column keeps, or could keep, counts for a stock target; 0 for none.
  double target(int keep) {
    Integer target = targetOf.get(keep);
    return target == null ? 0 : upper(target);
  }

  /// Lets what is kept count for the stock targets.
  void countTargets() {
    targetOf.forEach((keep, target) -> amount[target] = Math.min(upper(target), amount[keep]));
  }

  /// The number of a good at a depot.
  int cell(int depot, int good) {
    return depot * ground.goods.size() + good;
  }

  int depotOf(int cell) {
    return cell / ground.goods.size();
  }

  int goodOf(int cell) {
    return cell % ground.goods.size();
  }

  /// The good at a depot that a column buys, sells, keeps, or sends away.
  int cellOf(int column) {
    return switch (program.kind[column]) {
      case KEEP -> cell(program.b[column], program.a[column]);
      case SHIP -> cell(arc(column).from(), program.a[column]);
      // The first entry of these is the balance of their good.
      case BUY, SERVE, FILL, FLOOR -> {
        int balance = program.row[program.start[column]];
        yield cell(program.rows.depotOf(balance), program.rows.goodOf(balance));
      }
      case WORK, OTHERS, TRAIN, TARGET, LEND ->
          throw new IllegalArgumentException("no goods in this column");
    };
  }

  Arc arc(int column) {
    return ground.arcs.get(program.b[column]);
  }

  int industry(int work) {
    return ground.industries.number(ground.recipes.get(program.a[work]).industry());
  }

  int skill(int work) {
    return ground.skills.number(ground.recipes.get(program.a[work]).skill());
  }

  /// Most that a column can be, in its own unit.
  double upper(int column) {
    return program.upper[column] / program.worth[column];
  }

  /// Gain of a unit of a column, in money.
  double gain(int column) {
    return program.cost[column] * program.worth[column];
  }

  /// The same for one that counts for a stock target, if there is one.
  double gainWithTarget(int column) {
    Integer target = targetOf.get(column);
    return target == null ? gain(column) : gain(column) + gain(target);
  }

  /// Tonnes of a unit of a column that keeps or sends.
  double tonnes(int column) {
    return program.weight[column] * program.worth[column];
  }

  /// What there is of a presence row beside what columns of later turns add, in the row's own unit.
  double provided(int row) {
    return (program.rhs[row] + unitsBring[row] - changed[row]) / program.rowWorth[row];
  }

  /// Takes what a column uses out of what its rows provide, and puts in what it adds to them.
  void change(int column) {
    double scaled = amount[column] * program.worth[column];
    for (int e = program.start[column]; e < program.start[column + 1]; e++) {
      changed[program.row[e]] += program.coefficient[e] * scaled;
    }
  }

  /// What a unit of a good is worth at a depot in a month, in money; 0 behind the horizon.
  double materialPrice(int cell, int month) {
    if (month >= ground.months) {
      return 0;
    }
    int row = program.rows.material(depotOf(cell), goodOf(cell), month);
    return prices[row] * program.rowWorth[row];
  }

  int[] columns(Kind kind, int month) {
    return calendar.of(kind, month);
  }

  /// What part of the wanted is there, at most 1.
  static double share(double there, double wanted) {
    return wanted <= 0 || there >= wanted ? 1 : Math.max(0, there / wanted);
  }
}
