package org.indusco.planner.program;

/// Where a unit must work, month by month.
///
/// @param site by month, the number of the site where it must work, or [#FREE]
/// @param last the last month in which it must work somewhere
public record Pins(int[] site, int last) {

  /// In a month for which nothing is decided.
  public static final int FREE = -1;

  /// Whether working at a site in a month keeps them.
  boolean allow(int at, int month) {
    return site[month] == FREE || site[month] == at;
  }

  /// Whether no work in the months [from, to) keeps them.
  boolean allowRest(int from, int to) {
    for (int t = from; t < to; t++) {
      if (site[t] != FREE) {
        return false;
      }
    }
    return true;
  }
}
