package org.indusco.app.drawn;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indusco.model.network.Depot;
import org.indusco.model.network.Labour;
import org.indusco.model.network.Network;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeEquipment;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Retrained;
import org.indusco.model.network.Training;
import org.indusco.model.schema.Evidence;
import org.jspecify.annotations.Nullable;

/// The networks of [Drawn] where weavers make twice as much as others and masters three times, and
/// people of pools that grow and shrink can become weavers, and weavers masters.
public final class DrawnTraining {

  private DrawnTraining() {}

  /// The network of a seed.
  public static Network network(long seed) {
    Random random = new Random(seed);
    Network drawn = Drawn.network(seed);
    List<Recipe> recipes = new ArrayList<>(drawn.rows(Recipe.class));
    List<RecipeGood> goods = new ArrayList<>(drawn.rows(RecipeGood.class));
    List<RecipeEquipment> looms = new ArrayList<>(drawn.rows(RecipeEquipment.class));
    for (String skill : List.of("weaver", "master")) {
      recipes.add(new Recipe(skill, skill, "", "mill", skill, 9, 2, Evidence.NONE));
      double cloth = skill.equals("weaver") ? 16 : 24;
      goods.add(new RecipeGood(skill, "wool", RecipeGood.Direction.IN, 10, "", Evidence.NONE));
      goods.add(new RecipeGood(skill, "cloth", RecipeGood.Direction.OUT, cloth, "", Evidence.NONE));
      looms.add(new RecipeEquipment(skill, "loom", 0.5, Evidence.NONE));
    }
    List<Labour> labour = new ArrayList<>();
    List<Training> training = new ArrayList<>();
    for (Depot depot : drawn.rows(Depot.class)) {
      String id = depot.id();
      for (int month = 7; month < 13; month += 2) {
        double people = 8 + random.nextInt(12);
        double refugees = random.nextInt(8);
        labour.add(pool(id, "general", month, people, refugees));
        labour.add(pool(id, "weaver", month, 1 + random.nextInt(4), 1));
      }
      training.add(training(id, "general", "weaver", 1 + random.nextInt(3)));
      training.add(training(id, "weaver", "master", 1));
    }
    return drawn
        .with(Recipe.class, recipes)
        .with(RecipeGood.class, goods)
        .with(RecipeEquipment.class, looms)
        .with(Labour.class, labour)
        .with(Training.class, training)
        .with(Retrained.class, List.of(retrained()));
  }

  private static Labour pool(
      String depot, String skill, int month, double people, double refugees) {
    @Nullable YearMonth from = month == 7 ? null : YearMonth.of(1940, month);
    @Nullable YearMonth to = month == 11 ? null : YearMonth.of(1940, month + 2);
    return new Labour(depot, skill, from, to, people, refugees, Evidence.NONE);
  }

  private static Training training(String depot, String skill, String into, int months) {
    return new Training(depot, skill, into, null, null, 2, months, 5, Evidence.NONE);
  }

  private static Retrained retrained() {
    return new Retrained("town3", "general", "weaver", YearMonth.of(1940, 9), 1, 0, Evidence.NONE);
  }
}
