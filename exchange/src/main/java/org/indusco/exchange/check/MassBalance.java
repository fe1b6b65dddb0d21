package org.indusco.exchange.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.indusco.exchange.fault.Fault;
import org.indusco.exchange.table.Entry;
import org.indusco.model.network.Good;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeGood;

/// No recipe makes much more than it uses. Work that uses nothing may, and so may work that takes
/// raw materials from the ground or the field: what is raw does not count as made.
final class MassBalance implements Check {

  private static final double MOST = 3;
  private static final Pattern KG = Pattern.compile("(?i)kgs?|kilo(gram(me)?)?s?|公斤|千克");

  @Override
  public Set<Class<? extends Record>> needs() {
    return Set.of(Good.class, Recipe.class, RecipeGood.class);
  }

  @Override
  public void look(Draft draft, Findings found) {
    boolean lacking = draft.assumes(Good.class, "kg");
    Map<String, Double> kg = new HashMap<>();
    Set<String> assumed = new HashSet<>();
    Set<String> raw = new HashSet<>();
    for (Entry<Good> entry : draft.entries(Good.class)) {
      kg.put(entry.value().id(), entry.value().kg());
      if (lacking && entry.value().kg() == 1 && !KG.matcher(entry.value().unit()).matches()) {
        assumed.add(entry.value().id());
      }
      if (entry.value().kind() == Good.Kind.RAW) {
        raw.add(entry.value().id());
      }
    }
    Map<String, Double> in = new HashMap<>();
    Map<String, Double> out = new HashMap<>();
    Map<String, Set<String>> guessed = new HashMap<>();
    for (Entry<RecipeGood> entry : draft.entries(RecipeGood.class)) {
      RecipeGood use = entry.value();
      boolean used = use.direction() == RecipeGood.Direction.IN;
      if (used || !raw.contains(use.good())) {
        double mass = use.quantity() * kg.getOrDefault(use.good(), 0.0);
        (used ? in : out).merge(use.recipe(), mass, Double::sum);
        if (assumed.contains(use.good())) {
          guessed.computeIfAbsent(use.recipe(), id -> new LinkedHashSet<>()).add(use.good());
        }
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
            maybe(guessed.getOrDefault(id, Set.of())));
      }
    }
  }

  private static String maybe(Set<String> guessed) {
    return guessed.isEmpty()
        ? "Maybe a quantity in recipe_goods or a mass in goods is in another unit."
        : "Maybe the column kg in goods.csv lacks the mass of %s: without it 1 kg per unit is assumed."
            .formatted(String.join(", ", guessed));
  }
}
