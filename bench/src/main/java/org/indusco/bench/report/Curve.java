package org.indusco.bench.report;

import java.util.List;

/// How one figure grows with another.
///
/// @param what grows, such as units
/// @param points in the order of what grows, all above 0
record Curve(String what, List<Point> points) {

  /// One measurement.
  record Point(double size, double figure) {}

  Curve {
    points = List.copyOf(points);
  }

  /// The power with which the figure grows, fitted on logarithms by least squares: 1 when it
  /// doubles with what grows. NaN for fewer than two points.
  double power() {
    double meanX = points.stream().mapToDouble(p -> Math.log(p.size)).average().orElse(0);
    double meanY = points.stream().mapToDouble(p -> Math.log(p.figure)).average().orElse(0);
    double covariance = 0;
    double variance = 0;
    for (Point p : points) {
      double x = Math.log(p.size) - meanX;
      covariance += x * (Math.log(p.figure) - meanY);
      variance += x * x;
    }
    return variance == 0 ? Double.NaN : covariance / variance;
  }
}
