package org.indusco.planner.coordinate;

/// Where a coordination stands, to which it can return.
///
/// @param amounts scaled, by column
/// @param prices scaled, by row
public record Standing(double[] amounts, double[] prices) {}
