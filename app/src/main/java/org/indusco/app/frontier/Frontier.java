package org.indusco.app.frontier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.indusco.model.frontier.FrontierAxis;
import org.indusco.model.frontier.FrontierResult;
import org.indusco.model.frontier.FrontierRow;
import org.indusco.model.network.Goal;

/// Points on the way from all weight on the first goal to all weight on the second.
///
/// @param first the goal along the first axis
/// @param second the goal along the second axis
/// @param points by the weight of the second goal, the smallest first; at least one
/// @param complete whether all points asked for are there
public record Frontier(Axis first, Axis second, List<FrontierPoint> points, boolean complete) {

  /// What plans that differ by no more than this share of a goal have alike. The search ends well
  /// before such differences mean anything.
  static final double ALIKE = 1e-4;

  /// One of the two goals.
  ///
  /// @param unit of its measure; `money` for money
  /// @param of what there is to reach, in that unit
  public record Axis(Goal.Aim aim, String unit, double of) {}

  public Frontier {
    points =
        points.stream()
            .sorted(Comparator.comparingDouble(point -> share(point.weights(), first, second)))
            .toList();
  }

  private static double share(FrontierPoint.Weights weights, Axis first, Axis second) {
    double one = weights.first() * first.of();
    double other = weights.second() * second.of();
    return other / (one + other);
  }

  /// All of it as rows of tables, the points numbered from 1.
  public FrontierResult result() {
    List<FrontierRow> rows = new ArrayList<>();
    for (FrontierPoint point : points) {
      rows.add(
          new FrontierRow(
              rows.size() + 1,
              point.weights().first(),
              point.weights().second(),
              point.x(),
              point.y(),
              point.rest(),
              point.summary().value(),
              point.summary().bound(),
              limit(point),
              point.declared(),
              passed(point)));
    }
    return new FrontierResult(axis(first), axis(second), rows);
  }

  private static FrontierAxis axis(Axis axis) {
    return new FrontierAxis(axis.aim(), axis.unit(), axis.of());
  }

  /// The least that any of the points is worth in everything but the two goals, in money.
  public double leastRest() {
    return points.stream().mapToDouble(FrontierPoint::rest).min().orElse(0);
  }

  /// What the two goals together can be worth at most at a point's weights, in money, in any plan
  /// that is worth at least [#leastRest] in everything else.
  ///
  /// The bound holds for the whole value of every plan; what must be left for the rest is the
  /// least that it may be worth.
  public double limit(FrontierPoint point) {
    return point.summary().bound() - leastRest();
  }

  /// Whether another point reaches more of one goal and no less of the other; what differs by less
  /// than [#ALIKE] of what there is to reach is alike.
  public boolean passed(FrontierPoint point) {
    return points.stream()
        .anyMatch(other -> point.passedBy(other, ALIKE * first.of(), ALIKE * second.of()));
  }
}
