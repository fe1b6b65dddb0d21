package org.indusco.exchange.report;

import java.util.List;

/// What a page about a trade-off shows.
///
/// @param leastRest what every point is worth at least in everything but the two goals, in money
/// @param complete whether the sweep was carried through
/// @param points by weight, at least one
public record TradeOff(
    Axis first, Axis second, double leastRest, boolean complete, List<FrontierRow> points) {

  /// One of the two goals.
  ///
  /// @param name in the language of who reads it
  /// @param unit in English, such as worker-months, or the currency
  /// @param of what there is to reach
  public record Axis(String name, String unit, double of) {}

  public TradeOff {
    points = List.copyOf(points);
  }
}
