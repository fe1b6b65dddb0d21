package org.indusco.bench.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indusco.model.network.Good;
import org.indusco.model.network.Industry;
import org.indusco.model.network.Network;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeEquipment;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.schema.Evidence;

/// The goods, industries and recipes of a generated network: the first two fifths of the industries
/// make intermediates from raw materials, the others finished goods from both.
final class Trades {

  final List<Industry> industries = new ArrayList<>();
  final List<Recipe> recipes = new ArrayList<>();
  final List<RecipeGood> lines = new ArrayList<>();
  final List<RecipeEquipment> machines = new ArrayList<>();
  final List<Good> goods = new ArrayList<>();

  private final Size size;
  private final Random random;
  private final int raws;
  private final int intermediates;

  Trades(Size size, Random random) {
    this.size = size;
    this.random = random;
    raws = (int) Math.round(0.3 * size.goods());
    intermediates = (int) Math.round(0.3 * size.goods());
    goods();
    for (int i = 0; i < size.industries(); i++) {
      industry(i);
    }
  }

  String skillOf(int industry) {
    return "skill" + industry % size.skills();
  }

  String machineOf(int industry) {
    return "M" + industry % size.machines();
  }

  boolean isRaw(int good) {
    return good < raws;
  }

  boolean isFinished(int good) {
    return good >= raws + intermediates;
  }

  Network into(Network network) {
    return network
        .with(Good.class, goods)
        .with(Industry.class, industries)
        .with(Recipe.class, recipes)
        .with(RecipeGood.class, lines)
        .with(RecipeEquipment.class, machines);
  }

  private void goods() {
    for (int g = 0; g < size.goods(); g++) {
      Good.Kind kind =
          isRaw(g) ? Good.Kind.RAW : isFinished(g) ? Good.Kind.FINISHED : Good.Kind.INTERMEDIATE;
      double value =
          switch (kind) {
            case RAW -> between(1, 3);
            case INTERMEDIATE -> between(4, 10);
            case FINISHED -> between(15, 40);
            case EQUIPMENT -> throw new IllegalStateException("machines come later");
          };
      goods.add(
          new Good(
              "G" + g,
              "Good " + g,
              "",
              "unit",
              kind,
              between(0.5, 5),
              value,
              0.01 * value,
              Evidence.NONE));
    }
    for (int m = 0; m < size.machines(); m++) {
      goods.add(
          new Good(
              "M" + m,
              "Machine " + m,
              "",
              "piece",
              Good.Kind.EQUIPMENT,
              40,
              between(20, 60),
              0,
              Evidence.NONE));
    }
  }

  private void industry(int i) {
    industries.add(
        new Industry(
            "I" + i, "Industry " + i, "", "I" + i, between(20, 80), 0.5, 1, Evidence.NONE));
    boolean early = i < Math.round(0.4 * size.industries());
    int count = 2 + random.nextInt(3);
    for (int q = 0; q < count; q++) {
      recipe(i, q, early);
    }
  }

  private void recipe(int industry, int number, boolean early) {
    String id = "I" + industry + "-" + number;
    double cost = between(0.3, 0.8);
    recipes.add(
        new Recipe(
            id, id, "", "I" + industry, skillOf(industry), cost, between(0, 1), Evidence.NONE));
    double made = between(3, 7);
    int out =
        early ? raws + random.nextInt(intermediates) : pick(raws + intermediates, size.goods());
    double share = between(0.35, 0.6);
    int first = early ? pick(0, raws) : pick(raws, raws + intermediates);
    int second = pick(0, raws);
    double materials = made * share;
    line(id, out, RecipeGood.Direction.OUT, made);
    if (first == second) {
      line(id, first, RecipeGood.Direction.IN, materials);
    } else {
      line(id, first, RecipeGood.Direction.IN, 0.6 * materials);
      line(id, second, RecipeGood.Direction.IN, 0.4 * materials);
    }
    machines.add(new RecipeEquipment(id, machineOf(industry), between(0.6, 1.2), Evidence.NONE));
  }

  private void line(String recipe, int good, RecipeGood.Direction direction, double money) {
    double quantity = money / goods.get(good).value();
    lines.add(new RecipeGood(recipe, "G" + good, direction, quantity, "", Evidence.NONE));
  }

  private int pick(int from, int to) {
    return from + random.nextInt(to - from);
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }
}
