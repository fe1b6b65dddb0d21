package org.indusco.planner.program;

import java.util.ArrayList;
import java.util.List;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeEquipment;
import org.indusco.model.network.RecipeGood;
import org.indusco.planner.ground.Ground;

/// What a worker-month of each recipe takes and makes, by number.
///
/// @param goodsIn by recipe
/// @param goodsOut by recipe
/// @param equipment by recipe
/// @param workerMonth typical value made in a worker-month, in money, the scale of all work
public record RecipeBook(
    List<List<Amount>> goodsIn,
    List<List<Amount>> goodsOut,
    List<List<Amount>> equipment,
    double workerMonth) {

  /// A quantity of a good.
  public record Amount(int good, double quantity) {}

  static RecipeBook of(Ground ground) {
    List<List<Amount>> in = lists(ground);
    List<List<Amount>> out = lists(ground);
    List<List<Amount>> equipment = lists(ground);
    for (RecipeGood line : ground.network.rows(RecipeGood.class)) {
      var side = line.direction() == RecipeGood.Direction.IN ? in : out;
      side.get(ground.recipes.number(line.recipe()))
          .add(new Amount(ground.goods.number(line.good()), line.quantity()));
    }
    for (RecipeEquipment line : ground.network.rows(RecipeEquipment.class)) {
      equipment
          .get(ground.recipes.number(line.recipe()))
          .add(new Amount(ground.goods.number(line.good()), line.quantity()));
    }
    return new RecipeBook(in, out, equipment, typicalValue(ground, out));
  }

  private static List<List<Amount>> lists(Ground ground) {
    List<List<Amount>> lists = new ArrayList<>();
    for (Recipe ignored : ground.recipes.all()) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  /// The median over recipes of the value that a worker-month makes.
  private static double typicalValue(Ground ground, List<List<Amount>> out) {
    double[] values =
        out.stream()
            .mapToDouble(
                made ->
                    made.stream()
                        .mapToDouble(m -> m.quantity() * ground.goods.get(m.good()).value())
                        .sum())
            .filter(value -> value > 0)
            .sorted()
            .toArray();
    return values.length == 0 ? 1 : values[values.length / 2];
  }

  /// How much of an equipment a worker needs on average over the recipes that need it; 0 for none.
  double usualNeed(int good) {
    return equipment.stream()
        .flatMap(List::stream)
        .filter(amount -> amount.good() == good && amount.quantity() > 0)
        .mapToDouble(Amount::quantity)
        .average()
        .orElse(0);
  }
}
