package org.indusco.model.frontier;

import java.util.List;

/// What came of trading one goal off against another. Immutable.
///
/// @param first the goal along the first axis
/// @param second the goal along the second axis
/// @param points by the weight of the second goal, the smallest first; at least one
public record FrontierResult(FrontierAxis first, FrontierAxis second, List<FrontierRow> points) {

  public FrontierResult {
    points = List.copyOf(points);
  }

  /// The least that any of the points is worth in everything but the two goals, in money.
  public double leastRest() {
    return points.stream().mapToDouble(FrontierRow::rest).min().orElse(0);
  }
}
