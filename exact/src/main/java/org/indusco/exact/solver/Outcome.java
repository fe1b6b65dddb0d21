package org.indusco.exact.solver;

/// What a solver came to.
///
/// @param values by column, of the best solution found; empty when it found none
/// @param value what that solution is worth
/// @param limit what no solution can be worth more than, as far as the solver's tolerances go
/// @param ended whether the solver stopped by itself, the limit being within the gap asked for
public record Outcome(double[] values, double value, double limit, boolean ended) {

  /// Whether there is a solution.
  public boolean found() {
    return values.length > 0;
  }
}
