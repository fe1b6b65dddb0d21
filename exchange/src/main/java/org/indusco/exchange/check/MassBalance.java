package org.indusco.exchange.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Entry;
import org.indusco.model.network.Good;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeGood;

/// No recipe makes much more than it uses. Work that uses nothing may, and so may work that takes
/// raw materials from the ground or the field: what is raw does not count as made.
final class MassBalance implements Check {

  private static final double MOST = 3;

  @Override
  public Set<Class<? extends Record>> needs() {
    return Set.of(Good.class, Recipe.class, RecipeGood.class);
  }

  @Override
  public void look(Draft draft, Findings found) {
    Map<String, Double> kg = new HashMap<>();
    Set<String> raw = new HashSet<>();
    for (Entry<Good> entry : draft.entries(Good.class)) {
      kg.put(entry.value().id(), entry.value().kg());
      if (entry.value().kind() == Good.Kind.RAW) {
        raw.add(entry.value().id());
      }
    }
    Map<String, Double> in = new HashMap<>();
    Map<String, Double> out = new HashMap<>();
    for (Entry<RecipeGood> entry : draft.entries(RecipeGood.class)) {
      RecipeGood use = entry.value();
      boolean used = use.direction() == RecipeGood.Direction.IN;
      if (used || !raw.contains(use.good())) {
        double mass = use.quantity() * kg.getOrDefault(use.good(), 0.0);
        (used ? in : out).merge(use.recipe(), mass, Double::sum);
      }
    }
    for (Entry<Recipe> entry : draft.entries(Recipe.class)) {
      String id = entry.value().id();
      double used = in.getOrDefault(id, 0.0);
      double made = out.getOrDefault(id, 0.0);
      if (used > 0 && made > MOST * used) {
        found.fault(
            Fault.Kind.ABSURD_BALANCE,
            Cell.of(Recipe.class, entry.row(), "id", id),
            "makes %s kg of goods from %s kg in a worker-month"
                .formatted(Figure.rounded(made), Figure.rounded(used)),
            "Maybe a quantity in recipe_goods or a mass in goods is in another unit.");
      }
    }
  }
}
