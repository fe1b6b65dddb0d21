package org.indusco.exchange.report;

import java.util.Comparator;
import java.util.List;
import org.indusco.model.plan.Shortfall;

/// How many floors of orders are met, and which are not.
///
/// @param all how many orders have a floor
/// @param worth what is met of them counts beside the goals, in money
/// @param lacking those of which some is missing, the greatest value first
record Floors(long all, double worth, List<Shortfall> lacking) {

  private static final int NAMED = 3;

  static Floors of(Given given) {
    List<Shortfall> floors =
        given.rows(Shortfall.class).stream().filter(order -> order.floor() > 0).toList();
    return new Floors(
        floors.size(),
        floors.stream().mapToDouble(Shortfall::floorWorth).sum(),
        floors.stream()
            .filter(order -> order.floorShort() > 0)
            .sorted(
                Comparator.comparingDouble(
                    order -> -order.floorShort() * given.names().value(order.good())))
            .toList());
  }

  /// How they fare, in a sentence that goes on from another; empty when there are none.
  String sentence(Given given) {
    if (all == 0) {
      return "";
    }
    if (lacking.isEmpty()) {
      return given.say("floors.met", all);
    }
    List<String> named =
        lacking.stream()
            .limit(NAMED)
            .map(
                order ->
                    given.say(
                        "floors.lacks",
                        given.names().order(order.order()),
                        given.names().amount(order.floorShort(), order.good())))
            .toList();
    return given.say(
        lacking.size() > NAMED ? "floors.lacking.most" : "floors.lacking",
        all,
        lacking.size(),
        given.words().list(named));
  }
}
