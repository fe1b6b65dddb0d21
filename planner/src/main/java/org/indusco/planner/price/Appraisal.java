package org.indusco.planner.price;

/// A network at given prices.
///
/// @param bound what no plan can be worth more than, in money
/// @param prices the prices at which the bound holds, scaled, by row, with the price of a place in
///     a crew worked out from the work it allows
/// @param unitWorth by unit, what its best course is worth at the prices, in money
/// @param courses by unit, where it is in each month on its best course
public record Appraisal(double bound, double[] prices, double[] unitWorth, int[][] courses) {}
