package org.indusco.planner.program;

import java.util.List;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Recipe;
import org.indusco.planner.ground.Ground;

/// Adds work by recipe, depot and month, and who does it.
///
/// Refugees are placed first: work earns the weight of the goal as if refugees did all of it, and a
/// column of work by others pays it back, so that the goal counts the smaller of the work done and
/// the refugees there.
final class WorkColumns {

  private final Ground ground;
  private final Assembly assembly;
  private final RecipeBook recipes;
  private final Rows rows;
  private final LoanClasses loans;
  private final boolean loansLimited;
  private final double refugeeWeight;

  WorkColumns(
      Ground ground,
      Assembly assembly,
      RecipeBook recipes,
      LoanClasses loans,
      boolean loansLimited) {
    this.ground = ground;
    this.assembly = assembly;
    this.recipes = recipes;
    this.loans = loans;
    this.loansLimited = loansLimited;
    rows = assembly.rows;
    refugeeWeight = ground.weight(Goal.Aim.REFUGEES);
  }

  /// Adds all columns and returns how many of them are work.
  int add(boolean[][][] presence) {
    int work = 0;
    for (int d = 0; d < ground.depots.size(); d++) {
      for (int t = 0; t < ground.months; t++) {
        for (int q = 0; q < ground.recipes.size(); q++) {
          int industry = ground.industries.number(ground.recipes.get(q).industry());
          if (presence[industry][d][t] && ground.depotOpen(d, t)) {
            work(q, industry, d, t);
            work++;
          }
        }
      }
    }
    pools();
    others();
    return work;
  }

  private void work(int q, int industry, int d, int t) {
    Recipe recipe = ground.recipes.get(q);
    double gain = refugeeWeight - recipe.cost();
    boolean last = t == ground.months - 1;
    List<RecipeBook.Amount> made = recipes.goodsOut().get(q);
    if (last) {
      double horizonValue = ground.network.settings().horizonValue();
      for (RecipeBook.Amount out : made) {
        gain += horizonValue * out.quantity() * ground.goods.get(out.good()).value();
      }
    }
    assembly.column(Kind.WORK, q, d, t, Assembly.Column.free(recipes.workerMonth(), gain));
    assembly.uses(rows.row(rows.crewFamily(industry), d, t), 1);
    int skill = ground.skills.number(recipe.skill());
    assembly.uses(rows.row(rows.labourFamily(skill), d, t), 1);
    for (RecipeBook.Amount need : recipes.equipment().get(q)) {
      assembly.uses(rows.row(rows.equipmentFamily(need.good()), d, t), need.quantity());
    }
    for (RecipeBook.Amount in : recipes.goodsIn().get(q)) {
      assembly.uses(rows.material(d, in.good(), t), in.quantity());
    }
    if (!last && ground.depotOpen(d, t + 1)) {
      for (RecipeBook.Amount out : made) {
        assembly.uses(rows.material(d, out.good(), t + 1), -out.quantity());
        assembly.uses(rows.before(d, out.good(), t + 1), -out.quantity());
      }
    }
    if (loansLimited && recipe.loan() > 0) {
      assembly.uses(rows.loan(loans.ofWork()[industry], d, t), recipe.loan());
    }
    assembly.end();
  }

  private void pools() {
    for (Labour labour : ground.network.rows(Labour.class)) {
      int skill = ground.skills.number(labour.skill());
      int depot = ground.depots.number(labour.depot());
      int end = ground.horizon.end(labour.to());
      for (int t = ground.horizon.first(labour.from()); t < end; t++) {
        assembly.provide(rows.row(rows.labourFamily(skill), depot, t), labour.refugees());
        assembly.provide(
            rows.row(rows.othersFamily(skill), depot, t), labour.quantity() - labour.refugees());
      }
    }
  }

  private void others() {
    for (int d = 0; d < ground.depots.size(); d++) {
      for (int t = 0; t < ground.months; t++) {
        for (int s = 0; s < ground.skills.size(); s++) {
          if (ground.depotOpen(d, t)) {
            assembly.column(
                Kind.OTHERS, s, d, t, Assembly.Column.free(recipes.workerMonth(), -refugeeWeight));
            assembly.uses(rows.row(rows.labourFamily(s), d, t), -1);
            assembly.uses(rows.row(rows.othersFamily(s), d, t), 1);
            assembly.end();
          }
        }
      }
    }
  }
}
