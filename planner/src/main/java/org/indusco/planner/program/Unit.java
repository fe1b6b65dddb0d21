package org.indusco.planner.program;

/// A cooperative as the planner sees it.
///
/// @param number its number in the table cooperatives, from 0
/// @param first first month in which there is such a cooperative; the number of months for none
/// @param end month after the last one in which there is
/// @param industry number of its industry
/// @param crew workers it has room for
/// @param atRisk money lost when it is lost
/// @param lasting what it is worth to the goals when it stands at the horizon, in money
/// @param tonnes what it carries when it moves
/// @param charge money for packing and setting up
/// @param loanShare share of the cost of a move that is lent
/// @param sites numbers of the places where it can stand, its own first
/// @param family families of presence rows it takes part in
/// @param amount how much of each family it brings, scaled
public record Unit(
    int number,
    int first,
    int end,
    int industry,
    double crew,
    double atRisk,
    double lasting,
    double tonnes,
    double charge,
    double loanShare,
    int[] sites,
    int[] family,
    double[] amount) {

  /// Whether there is such a cooperative in a month.
  public boolean there(int month) {
    return month >= first && month < end;
  }
}
