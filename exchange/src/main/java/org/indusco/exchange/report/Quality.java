package org.indusco.exchange.report;

import org.indusco.model.plan.Summary;

/// How good a plan is, as its bound proves.
final class Quality {

  private Quality() {}

  /// How much better than a plan another could be at most, as a share of its value; infinite when
  /// the plan is worth nothing.
  static double room(Summary summary) {
    double room = Math.max(0, summary.bound() - summary.value());
    return summary.value() > 0 ? room / summary.value() : room == 0 ? 0 : Double.POSITIVE_INFINITY;
  }

  /// The quality in words that can be trusted: rounded up, never down.
  static String sentence(Given given) {
    Summary summary = given.plan().summary();
    String worth = given.figures().money(summary.value());
    double room = room(summary);
    if (Double.isNaN(room) || Double.isInfinite(room)) {
      return given.say("quality.unknown", worth);
    }
    if (room < 1e-6) {
      return given.say("quality.best", worth);
    }
    return given.say("quality.near", worth, atMost(given, room));
  }

  /// A share as a percentage rounded up to a tenth, from 10 % to a whole.
  static String atMost(Given given, double share) {
    double step = share < 0.1 ? 0.001 : 0.01;
    return given.figures().percent(Math.ceil(share / step - 1e-9) * step);
  }
}
