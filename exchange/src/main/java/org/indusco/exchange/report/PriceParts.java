package org.indusco.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.indusco.model.plan.Price;
import org.jspecify.annotations.Nullable;

/// For which goals a price counts, in words.
final class PriceParts {

  /// Smaller parts of a price are not worth naming.
  private static final double WORTH_NAMING = 0.02;

  private PriceParts() {}

  /// A sentence on the months of a scarce thing for which it is known; empty for none.
  ///
  /// @param prices among them those of the thing
  static String of(Given given, List<Price> prices, Scarcity thing) {
    List<Price> own =
        prices.stream()
            .filter(price -> price.kind() == thing.kind())
            .filter(price -> price.where().equals(thing.where()))
            .filter(price -> price.item().equals(thing.item()))
            .filter(price -> !price.month().isBefore(thing.first()))
            .filter(price -> !price.month().isAfter(thing.last()))
            .filter(price -> price.economic() != null)
            .toList();
    double all = own.stream().mapToDouble(Price::price).average().orElse(0);
    List<String> parts = new ArrayList<>();
    part(given, parts, "economic value", mean(own, Price::economic), all);
    part(given, parts, "enemy goods driven out", mean(own, Price::enemyGoods), all);
    part(given, parts, "army and guerrillas", mean(own, Price::armyGuerrilla), all);
    part(given, parts, "the work of refugees", mean(own, Price::refugees), all);
    part(given, parts, "the base after the war", mean(own, Price::postWar), all);
    return parts.size() < 2 ? "" : " On average that is " + given.words().list(parts) + ".";
  }

  private static double mean(List<Price> prices, Function<Price, @Nullable Double> part) {
    double sum = 0;
    for (Price price : prices) {
      Double known = part.apply(price);
      sum += known == null ? 0 : known;
    }
    return prices.isEmpty() ? 0 : sum / prices.size();
  }

  private static void part(Given given, List<String> parts, String goal, double worth, double all) {
    if (Math.abs(worth) > WORTH_NAMING * all) {
      parts.add(given.figures().money(worth) + " for " + goal);
    }
  }
}
