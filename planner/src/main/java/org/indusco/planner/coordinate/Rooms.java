package org.indusco.planner.coordinate;

import java.util.Arrays;
import org.indusco.planner.program.Program;

/// Sums over months of the room that units take at places, and of what that costs: what [Presence]
/// is for depots, for the rows of premises.
///
/// The months of a place are rows that follow one another, so a stay takes a run of them, and its
/// cost is the difference of two sums of all prices before a row. A mark is a row, counted from the
/// first one of premises.
final class Rooms {

  private final int first;
  private final int count;

  /// Prices of all rows before a mark.
  final double[] prefix;

  /// What begins less what ends at a mark.
  final double[] begun;

  /// How many units a row has room for.
  private final double[] room;

  Rooms(Program program) {
    first = program.rows.firstOfPremises();
    count = program.rows.ofPremises();
    room = new double[count];
    for (int i = 0; i < count; i++) {
      room[i] = program.rhs[first + i] / program.rowWorth[first + i];
    }
    prefix = new double[count + 1];
    begun = new double[count + 1];
  }

  /// The mark of a row of premises.
  int mark(int row) {
    return row - first;
  }

  /// Takes prices, scaled, by row.
  void price(double[] prices) {
    for (int i = 0; i < count; i++) {
      prefix[i + 1] = prefix[i] + prices[first + i];
    }
  }

  /// Begins to add up stays.
  void clear() {
    Arrays.fill(begun, 0);
  }

  /// Adds what one stay takes to rows, one by one: what begins less what ends is not always exactly
  /// 0 where nobody stays, and a step size must not be worked out from what is left of rounding.
  void addRun(double[] byRow, int begin, int end, double amount) {
    for (int i = first + begin; i < first + end; i++) {
      byRow[i] += amount;
    }
  }

  /// Raises the sums of rows to what they are when places are full, each unit there counting once.
  /// A place that nobody knows a course to is full after the next proof when all want to go there;
  /// at a step size for few its price would then rise far too high, and fall as slowly as is right
  /// for many.
  void expectFull(double[] rowSums) {
    for (int i = 0; i < count; i++) {
      rowSums[first + i] = Math.max(rowSums[first + i], room[i]);
    }
  }

  /// Adds the sums of what stays take to rows.
  void addTo(double[] byRow) {
    double running = 0;
    for (int i = 0; i < count; i++) {
      running += begun[i];
      byRow[first + i] += running;
    }
  }
}
