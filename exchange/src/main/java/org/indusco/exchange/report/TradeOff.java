package org.indusco.exchange.report;

import java.util.List;
import java.util.function.Function;
import org.indusco.model.frontier.FrontierAxis;
import org.indusco.model.frontier.FrontierResult;
import org.indusco.model.frontier.FrontierRow;
import org.indusco.model.network.Goal;

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
  public record Axis(String name, String unit, double of) {

    private static Axis of(FrontierAxis axis, String currency, Function<Goal.Aim, String> name) {
      String unit = axis.unit().equals("money") ? currency : axis.unit();
      return new Axis(name.apply(axis.goal()), unit, axis.of());
    }
  }

  /// What is shown of what came of a trade-off.
  ///
  /// @param asked how many points were asked for
  /// @param name of a goal, in the language of who reads it
  public static TradeOff of(
      FrontierResult result, int asked, String currency, Function<Goal.Aim, String> name) {
    return new TradeOff(
        Axis.of(result.first(), currency, name),
        Axis.of(result.second(), currency, name),
        result.leastRest(),
        result.points().size() == asked,
        result.points());
  }

  public TradeOff {
    points = List.copyOf(points);
  }
}
