package org.indusco.exchange.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.exchange.html.Node;
import org.indusco.model.network.Demand;
import org.indusco.model.network.Horizon;
import org.indusco.model.plan.Delivery;

/// What people would buy and what they are sold, by good.
final class CivilDemand {

  private CivilDemand() {}

  static List<Node> of(Given given) {
    Map<String, Double> asked = asked(given.network().rows(Demand.class), given.horizon());
    Map<String, Double> sold = new HashMap<>();
    Map<String, Double> worth = new HashMap<>();
    for (Delivery delivery : given.rows(Delivery.class)) {
      if (delivery.order().isEmpty()) {
        sold.merge(delivery.good(), delivery.quantity(), Double::sum);
        worth.merge(delivery.good(), delivery.quantity() * delivery.value(), Double::sum);
      }
    }
    if (asked.isEmpty()) {
      return List.of();
    }
    Grid grid =
        Grid.of(given.words(), "civil-demand", given.say("civildemand.caption"))
            .words(given.say("civildemand.good"))
            .figures(given.say("civildemand.met"))
            .figures(given.say("civildemand.asked"))
            .figures(given.say("civildemand.sold"))
            .words(given.say("civildemand.unit"))
            .figures(given.say("civildemand.for", given.figures().unit()));
    asked.forEach(
        (good, quantity) -> {
          double met = sold.getOrDefault(good, 0.0);
          double share = quantity > 0 ? met / quantity : 0;
          grid.row(
              Cell.of(given.names().good(good)),
              quantity > 0
                  ? Cell.bar(Bar.of(share), share, given.figures().percent(share))
                  : Cell.of(given.say("civildemand.nothing")),
              Cell.figure(quantity, given.figures().count(quantity)),
              Cell.figure(met, given.figures().count(met)),
              Cell.of(given.names().unit(good)),
              Cell.figure(
                  worth.getOrDefault(good, 0.0),
                  given.figures().count(worth.getOrDefault(good, 0.0))));
        });
    return grid.folded();
  }

  private static Map<String, Double> asked(List<Demand> demands, Horizon horizon) {
    Map<String, Double> asked = new LinkedHashMap<>();
    for (Demand demand : demands) {
      int months = horizon.end(demand.to()) - horizon.first(demand.from());
      asked.merge(demand.good(), Math.max(0, months) * demand.quantity(), Double::sum);
    }
    return asked;
  }
}
