package org.indusco.planner.coordinate;

/// Amounts and prices to which a coordination can return.
///
/// @param amounts scaled, by column
/// @param prices scaled, by row
public record Position(double[] amounts, double[] prices) {}
