package org.indusco.planner.coordinate;

import java.util.Arrays;
import org.indusco.planner.program.Rows;
import org.indusco.planner.program.Trajectory;
import org.indusco.planner.program.Unit;

/// The part of the coupling that comes from units being present, without a matrix.
///
/// What a unit brings to a depot is the same in every month of a stay. So the worth of a stay is
/// the difference of two prefix sums of prices over months, and what stays add up to is the
/// prefix sum of what begins and ends: both cost a step for each stay, not for each month.
final class Presence {

  private final Rows rows;
  private final int stride;
  private final double[] prefix;
  private final double[] difference;

  Presence(Rows rows) {
    this.rows = rows;
    stride = rows.months() + 1;
    prefix = new double[rows.families() * rows.depots() * stride];
    difference = new double[prefix.length];
  }

  /// Takes prices, scaled, by row.
  void price(double[] prices) {
    int months = rows.months();
    for (int block = 0; block < rows.families() * rows.depots(); block++) {
      double sum = 0;
      int to = block * stride;
      int from = block * months;
      for (int t = 0; t < months; t++) {
        sum += prices[from + t];
        prefix[to + t + 1] = sum;
      }
    }
  }

  /// What a course gains a unit at the prices taken last; loans are priced by row.
  double gain(Unit unit, Trajectory course, double[] prices) {
    double gain = course.gain();
    int depots = rows.depots();
    for (Trajectory.Stay stay : course.stays()) {
      for (int f = 0; f < unit.family().length; f++) {
        int block = (unit.family()[f] * depots + stay.depot()) * stride;
        gain += unit.amount()[f] * (prefix[block + stay.to()] - prefix[block + stay.from()]);
      }
    }
    for (Trajectory.Loan loan : course.loans()) {
      gain -= loan.amount() * prices[loan.row()];
    }
    return gain;
  }

  /// Begins to add up activities.
  void clear() {
    Arrays.fill(difference, 0);
  }

  /// Adds a share of a unit on a course; loans go to the activities at once.
  void add(Unit unit, Trajectory course, double share, double[] activity) {
    int depots = rows.depots();
    for (Trajectory.Stay stay : course.stays()) {
      for (int f = 0; f < unit.family().length; f++) {
        int block = (unit.family()[f] * depots + stay.depot()) * stride;
        double amount = share * unit.amount()[f];
        difference[block + stay.from()] -= amount;
        difference[block + stay.to()] += amount;
      }
    }
    for (Trajectory.Loan loan : course.loans()) {
      activity[loan.row()] += share * loan.amount();
    }
  }

  /// Adds the sums to the activities of the presence rows.
  void finish(double[] activity) {
    int months = rows.months();
    for (int block = 0; block < rows.families() * rows.depots(); block++) {
      double sum = 0;
      for (int t = 0; t < months; t++) {
        sum += difference[block * stride + t];
        activity[block * months + t] += sum;
      }
    }
  }
}
