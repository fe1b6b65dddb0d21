package org.indusco.model.network;

import java.time.YearMonth;
import java.util.List;
import org.indusco.model.schema.Evidence;

/// A network with only the required tables and one order: three towns on a parallel, two weaving
/// cooperatives in the first, one dyeing cooperative in the last.
final class Sparse {

  private Sparse() {}

  static Network network() {
    return Network.empty()
        .with(Settings.class, List.of(settings()))
        .with(
            Good.class,
            List.of(
                good("wool", Good.Kind.RAW),
                good("dye", Good.Kind.RAW),
                good("cloth", Good.Kind.FINISHED)))
        .with(Place.class, List.of(place("west", 105), place("middle", 107), place("east", 111)))
        .with(Recipe.class, List.of(recipe("weave", "weaving"), recipe("dye", "dyeing")))
        .with(
            RecipeGood.class,
            List.of(
                use("weave", "wool", RecipeGood.Direction.IN, 20),
                use("weave", "cloth", RecipeGood.Direction.OUT, 10),
                use("dye", "wool", RecipeGood.Direction.IN, 5),
                use("dye", "cloth", RecipeGood.Direction.OUT, 2)))
        .with(
            Cooperative.class,
            List.of(
                cooperative("w1", "weaving", "west", 10),
                cooperative("w2", "weaving", "west", 20),
                cooperative("d1", "dyeing", "east", 5)))
        .with(Order.class, List.of(order()));
  }

  private static Settings settings() {
    return new Settings(
        "sparse",
        "Sparse",
        "",
        YearMonth.of(1940, 7),
        6,
        "money",
        600,
        2,
        300,
        0.05,
        0.5,
        Evidence.NONE);
  }

  private static Good good(String id, Good.Kind kind) {
    return new Good(id, id, "", "kg", kind, 1, 1, 0, Evidence.NONE);
  }

  private static Place place(String id, double lon) {
    return new Place(id, id, "", "", "", 34, lon, "", null, Evidence.NONE);
  }

  private static Recipe recipe(String id, String industry) {
    return new Recipe(id, id, "", industry, id + "r", 10, 0, Evidence.NONE);
  }

  private static RecipeGood use(
      String recipe, String good, RecipeGood.Direction direction, double quantity) {
    return new RecipeGood(recipe, good, direction, quantity, "", Evidence.NONE);
  }

  private static Cooperative cooperative(String id, String industry, String place, int crew) {
    return new Cooperative(
        id, id, "", industry, place, crew, 0, null, null, null, null, null, Evidence.NONE);
  }

  private static Order order() {
    return new Order(
        "o",
        "",
        "",
        Order.OrderClass.ARMY,
        "cloth",
        List.of(),
        100,
        null,
        null,
        null,
        null,
        0.05,
        "",
        Evidence.NONE);
  }
}
