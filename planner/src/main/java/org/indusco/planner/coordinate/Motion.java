package org.indusco.planner.coordinate;

/// How far a step went, in the metric of the step sizes.
///
/// @param amounts squared length of the change of amounts and shares
/// @param prices squared length of the change of prices
/// @param cross product of the change of prices with that of activities
record Motion(double amounts, double prices, double cross) {

  /// Distance from a fixed point of the iteration at a step length and primal weight.
  double residual(double length, double weight) {
    double squared = weight / length * amounts - 2 * cross + prices / (length * weight);
    return Math.sqrt(Math.max(0, squared));
  }

  /// The longest step that would have been stable at a primal weight.
  double longest(double weight) {
    double product = 2 * Math.abs(cross);
    return product == 0 ? Double.POSITIVE_INFINITY : (weight * amounts + prices / weight) / product;
  }
}
