package org.indusco.planner.exact;

import com.google.ortools.linearsolver.MPVariable;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Fund;
import org.indusco.model.network.Goal;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeEquipment;
import org.indusco.model.network.RecipeGood;

/// Work, with the people and machines that it takes.
final class WorkRows {

  private final Terms terms;
  private final Variables variables;

  WorkRows(Terms terms, Variables variables) {
    this.terms = terms;
    this.variables = variables;
  }

  void add() {
    for (Labour pool : terms.rows(Labour.class)) {
      int end = terms.horizon.end(pool.to());
      for (int t = terms.horizon.first(pool.from()); t < end; t++) {
        variables.provide(pool.quantity(), "labour", pool.depot(), pool.skill(), t);
        variables.provide(pool.refugees(), "refugees", pool.depot(), pool.skill(), t);
      }
    }
    for (int t = 0; t < terms.months; t++) {
      for (Depot depot : terms.rows(Depot.class)) {
        if (terms.open(depot, t)) {
          at(depot, t);
        }
      }
    }
  }

  private void at(Depot depot, int t) {
    for (Recipe recipe : terms.rows(Recipe.class)) {
      for (Cooperative unit : terms.rows(Cooperative.class)) {
        if (unit.industry().equals(recipe.industry())) {
          work(unit, recipe, depot, t);
        }
      }
    }
    terms.rows(Recipe.class).stream()
        .map(Recipe::skill)
        .distinct()
        .forEach(
            skill -> {
              double weight = terms.weight(Goal.Aim.REFUGEES);
              MPVariable refugees =
                  variables.amount(
                      Double.POSITIVE_INFINITY, weight, "refugees", depot.id(), skill, t);
              variables.uses(refugees, 1, "refugees", depot.id(), skill, t);
              variables.uses(refugees, 1, "worked", depot.id(), skill, t);
            });
  }

  private void work(Cooperative unit, Recipe recipe, Depot depot, int t) {
    double gain = -recipe.cost();
    boolean last = t == terms.months - 1;
    for (RecipeGood line : terms.rows(RecipeGood.class)) {
      if (last && line.recipe().equals(recipe.id()) && out(line)) {
        gain +=
            line.quantity()
                * terms.good(line.good()).value()
                * terms.network.settings().horizonValue();
      }
    }
    MPVariable work =
        variables.amount(unit.crew(), gain, "work", unit.id(), recipe.id(), depot.id(), t);
    variables.uses(work, 1, "crew", unit.id(), depot.id(), t);
    variables.uses(work, 1, "labour", depot.id(), recipe.skill(), t);
    variables.uses(work, -1, "worked", depot.id(), recipe.skill(), t);
    for (RecipeEquipment need : terms.rows(RecipeEquipment.class)) {
      if (need.recipe().equals(recipe.id())) {
        variables.uses(work, need.quantity(), "equipment", depot.id(), need.good(), t);
      }
    }
    for (RecipeGood line : terms.rows(RecipeGood.class)) {
      if (line.recipe().equals(recipe.id()) && !out(line)) {
        variables.uses(work, line.quantity(), "goods", depot.id(), line.good(), t);
      } else if (line.recipe().equals(recipe.id()) && terms.open(depot, t + 1)) {
        variables.uses(work, -line.quantity(), "goods", depot.id(), line.good(), t + 1);
        variables.uses(work, -line.quantity(), "before", depot.id(), line.good(), t + 1);
      }
    }
    if (terms.network.has(Fund.class)) {
      variables.uses(work, recipe.loan(), "loan", Fund.Use.WORK, recipe.industry(), depot.id(), t);
    }
  }

  private static boolean out(RecipeGood line) {
    return line.direction() == RecipeGood.Direction.OUT;
  }
}
