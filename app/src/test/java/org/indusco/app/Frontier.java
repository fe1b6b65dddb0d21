package org.indusco.app;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.indusco.model.network.Cooperative;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Good;
import org.indusco.model.network.Network;
import org.indusco.model.network.Place;
import org.indusco.model.network.Recipe;
import org.indusco.model.network.RecipeGood;
import org.indusco.model.network.Settings;
import org.indusco.model.network.Threat;
import org.indusco.model.schema.Evidence;

/// A network of two towns 92 km apart and one weaving cooperative in the eastern one, which falls
/// on 1 September 1940; that is known from 15 August. Beside its tables it has only defaults.
final class Frontier {

  static final LocalDate FALL = LocalDate.of(1940, 9, 1);
  static final LocalDate NEWS = LocalDate.of(1940, 8, 15);

  private Frontier() {}

  static Network network() {
    return Network.empty()
        .with(Settings.class, List.of(settings()))
        .with(
            Good.class,
            List.of(good("wool", Good.Kind.RAW, 1), good("cloth", Good.Kind.FINISHED, 10)))
        .with(Place.class, List.of(place("west", 110), place("east", 111)))
        .with(
            Recipe.class,
            List.of(new Recipe("weave", "", "", "weaving", "weaver", 10, 0, Evidence.NONE)))
        .with(
            RecipeGood.class,
            List.of(
                use("wool", RecipeGood.Direction.IN, 10),
                use("cloth", RecipeGood.Direction.OUT, 10)))
        .with(
            Cooperative.class,
            List.of(
                new Cooperative(
                    "w",
                    "W",
                    "",
                    "weaving",
                    "east",
                    10,
                    500,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Evidence.NONE)))
        .with(
            Demand.class,
            List.of(
                new Demand("west", "cloth", null, null, 1000, 10.0, 0, "", Evidence.NONE),
                new Demand("east", "cloth", null, null, 1000, 10.0, 0, "", Evidence.NONE)))
        .with(
            Threat.class,
            List.of(new Threat("east", FALL, null, NEWS, 0, true, "falls", Evidence.NONE)));
  }

  private static Settings settings() {
    return new Settings(
        "frontier",
        "Frontier",
        "",
        YearMonth.of(1940, 7),
        5,
        "money",
        600,
        8,
        300,
        0.05,
        0,
        Evidence.NONE);
  }

  private static Good good(String id, Good.Kind kind, double value) {
    return new Good(id, id, "", "kg", kind, 1, value, 0, Evidence.NONE);
  }

  private static Place place(String id, double lon) {
    return new Place(id, id, "", "", "", 34, lon, "", null, Evidence.NONE);
  }

  private static RecipeGood use(String good, RecipeGood.Direction direction, double quantity) {
    return new RecipeGood("weave", good, direction, quantity, "", Evidence.NONE);
  }
}
