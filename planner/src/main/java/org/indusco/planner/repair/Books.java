package org.indusco.planner.repair;

import java.util.List;
import org.indusco.model.network.Order;
import org.indusco.planner.ground.Arc;
import org.indusco.planner.ground.Ground;
import org.indusco.planner.program.Compilation;
import org.indusco.planner.program.Kind;
import org.indusco.planner.program.Program;
import org.indusco.planner.program.RecipeBook;
import org.indusco.planner.program.Trajectory;
import org.jspecify.annotations.Nullable;

/// What the repair knows and writes: amounts by column, what later months open with, what orders
/// still ask for.
final class Books {

  /// Amounts worth less than this, in money, are not worth a line in a plan.
  private static final double DUST = 0.01;

  final Ground ground;
  final Program program;
  final RecipeBook recipes;
  final Calendar calendar;
  final double[] amount;
  final double[] orderLeft;
  final double[][] opening;
  private final double[] prices;
  private final double[] unitsBring;
  private final double[] changed;

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
    List<Order> orders = ground.network.rows(Order.class);
    orderLeft = orders.stream().mapToDouble(Order::quantity).toArray();
    opening = new double[ground.months + 1][ground.depots.size() * ground.goods.size()];
    for (int d = 0; d < ground.depots.size(); d++) {
      for (int g = 0; g < ground.goods.size(); g++) {
        int row = program.rows.material(d, g, 0);
        opening[0][cell(d, g)] = program.rhs[row] / program.rowWorth[row];
      }
    }
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
      case BUY, SERVE, FILL -> {
        int balance = program.row[program.start[column]];
        yield cell(program.rows.depotOf(balance), program.rows.goodOf(balance));
      }
      case WORK, OTHERS, TRAIN, LEND ->
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
