package org.indusco.planner.coordinate;

import java.util.Arrays;
import org.indusco.planner.program.Rows;

/// Sums over months of what units that are present bring and of what that is worth.
///
/// What a unit brings to a depot is the same in every month of a stay. So the worth of a stay is
/// the difference of two prefix sums of prices over months, and what stays add up to is the prefix
/// sum of where they begin and end: both cost a step for each stay, not for each month. A mark is
/// the place of a month among the sums of a depot; the families of a mark follow one another.
final class Presence {

  private final Rows rows;
  private final int families;

  /// Prices of all months before a mark, by mark and family.
  final double[] prefix;

  /// What begins less what ends at a mark, by mark and family.
  final double[] begun;

  private final double[] running;

  Presence(Rows rows) {
    this.rows = rows;
    families = rows.families();
    prefix = new double[rows.depots() * (rows.months() + 1) * families];
    begun = new double[prefix.length];
    running = new double[families];
  }

  /// The mark of a month at a depot; stays last from one mark to another of the same depot.
  int mark(int depot, int month) {
    return (depot * (rows.months() + 1) + month) * families;
  }

  /// Takes prices, scaled, by row.
  void price(double[] prices) {
    for (int d = 0; d < rows.depots(); d++) {
      for (int t = 0; t < rows.months(); t++) {
        int from = rows.cell(d, t);
        int mark = mark(d, t);
        for (int f = 0; f < families; f++) {
          prefix[mark + families + f] = prefix[mark + f] + prices[from + f];
        }
      }
    }
  }

  /// Begins to add up stays.
  void clear() {
    Arrays.fill(begun, 0);
  }

  /// Adds the sums of the stays, times a factor, to rows.
  void addTo(double[] byRow, double factor) {
    for (int d = 0; d < rows.depots(); d++) {
      Arrays.fill(running, 0);
      for (int t = 0; t < rows.months(); t++) {
        int to = rows.cell(d, t);
        int mark = mark(d, t);
        for (int f = 0; f < families; f++) {
          running[f] += begun[mark + f];
          byRow[to + f] += factor * running[f];
        }
      }
    }
  }
}
