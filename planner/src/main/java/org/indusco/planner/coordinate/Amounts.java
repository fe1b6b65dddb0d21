package org.indusco.planner.coordinate;

import org.indusco.planner.program.Program;

/// The amounts that depots decide: the primal half of the iteration without the units.
///
/// One pass over the columns does all of a step: gains at the prices, projection, what the amounts
/// use, reflection. Of the goods that could be kept or sent at a place and time most never are. So
/// columns of sets that were 0 at the last restart sleep until they gain, and only every few steps
/// is it looked at whether some do.
final class Amounts {

  private static final int WAKE_EVERY = 3;
  private static final double NEARLY_NONE = 1e-6;

  /// The iterate, the anchor, and the candidate, which alone respects all limits; scaled.
  final double[] x;

  final double[] anchor;
  final double[] candidate;
  private final Program program;
  private final double[] step;
  private final boolean[] awake;
  private final int[] columnAwake;
  private final int[] firstAwake;
  private int untilWaking;
  private final double[] margin;
  private final Capacity capacity;
  private double moved;

  Amounts(Program program) {
    this.program = program;
    x = new double[program.columns];
    anchor = new double[program.columns];
    candidate = new double[program.columns];
    step = new double[program.columns];
    awake = new boolean[program.columns];
    columnAwake = new int[program.columns];
    firstAwake = new int[program.sets() + 1];
    margin = new double[program.widestSet()];
    capacity = new Capacity(program, step);
  }

  /// Sets the step sizes by the rule of Pock and Chambolle with the weights of [Reach], from where
  /// amounts are and how far they have gone from the anchor. Gives the weighed sums of the
  /// coefficients of rows, to which units add theirs.
  ///
  /// @param urgency by row, as [Urgency] says
  double[] measure(double[] urgency) {
    double usual = usualReach();
    double[] rowSums = new double[program.rhs.length];
    for (int j = 0; j < program.columns; j++) {
      double weight = Reach.weight(Reach.ofAmount(candidate[j], anchor[j]), usual);
      double sum = 0;
      for (int e = program.start[j]; e < program.start[j + 1]; e++) {
        double size = Math.abs(program.coefficient[e]);
        sum += size * urgency[program.row[e]];
        rowSums[program.row[e]] += size * weight;
      }
      step[j] = sum > 0 ? weight / sum : 1;
    }
    return rowSums;
  }

  /// The geometric mean of the reach of amounts that are not nearly 0; 1 when all are.
  private double usualReach() {
    double sum = 0;
    int count = 0;
    for (int j = 0; j < candidate.length; j++) {
      double reach = Reach.ofAmount(candidate[j], anchor[j]);
      if (reach > NEARLY_NONE) {
        sum += Math.log(reach);
        count++;
      }
    }
    return count == 0 ? 1 : Math.exp(sum / count);
  }

  /// Moves up the gains at prices, adds what the candidate uses to the activity, and reflects the
  /// iterate at the candidate and draws it to the anchor.
  ///
  /// @param up factor of the step sizes
  /// @param part of the reflected point in the new iterate; the rest is the anchor
  void step(double[] prices, double[] activity, double up, double part) {
    moved = 0;
    for (int j = 0; j < program.firstInSet(); j++) {
      double wish = x[j] + up * step[j] * program.margin(prices, j);
      candidate[j] = Math.max(0, Math.min(program.upper[j], wish));
      finish(j, activity, part);
    }
    if (--untilWaking < 0) {
      for (int s = 0; s < program.sets(); s++) {
        wakeAndSleep(s, prices);
      }
      list();
      untilWaking = WAKE_EVERY;
    }
    for (int s = 0; s < program.sets(); s++) {
      if (firstAwake[s] < firstAwake[s + 1]) {
        stepSet(s, prices, activity, up, part);
      }
    }
  }

  /// Wakes the columns of a set that gain, and lets those sleep that are 0 and do not.
  private void wakeAndSleep(int set, double[] prices) {
    if (program.capacity[set] <= 0) {
      return;
    }
    program.margins(prices, set, margin);
    int begin = program.setStart[set];
    int end = program.setStart[set + 1];
    for (int j = begin; j < end; j++) {
      if (margin[j - begin] > 0) {
        awake[j] = true;
      } else if (awake[j]) {
        awake[j] = x[j] != 0 || candidate[j] != 0 || anchor[j] != 0;
      }
    }
  }

  /// Lists the columns awake.
  private void list() {
    int count = 0;
    for (int s = 0; s < program.sets(); s++) {
      firstAwake[s] = count;
      for (int j = program.setStart[s]; j < program.setStart[s + 1]; j++) {
        if (awake[j]) {
          columnAwake[count++] = j;
        }
      }
    }
    firstAwake[program.sets()] = count;
  }

  private void stepSet(int set, double[] prices, double[] activity, double up, double part) {
    int begin = firstAwake[set];
    int end = firstAwake[set + 1];
    double load = 0;
    for (int i = begin; i < end; i++) {
      int j = columnAwake[i];
      double next = Math.max(0, x[j] + up * step[j] * program.margin(prices, j));
      candidate[j] = next;
      load += program.weight[j] * next;
    }
    if (load > program.capacity[set]) {
      capacity.project(candidate, columnAwake, begin, end, program.capacity[set]);
    }
    for (int i = begin; i < end; i++) {
      finish(columnAwake[i], activity, part);
    }
  }

  private void finish(int j, double[] activity, double part) {
    double next = candidate[j];
    if (next != 0) {
      for (int e = program.start[j]; e < program.start[j + 1]; e++) {
        activity[program.row[e]] += program.coefficient[e] * next;
      }
    }
    double change = next - x[j];
    if (change != 0) {
      moved += change * change / step[j];
    }
    x[j] = part * (next + change) + (1 - part) * anchor[j];
  }

  /// Squared length of the last step in the metric of the step sizes.
  double moved() {
    return moved;
  }

  /// Squared distance of the candidate from the anchor in the metric of the step sizes.
  double fromAnchor() {
    double sum = 0;
    for (int j = 0; j < x.length; j++) {
      double change = candidate[j] - anchor[j];
      if (change != 0) {
        sum += change * change / step[j];
      }
    }
    return sum;
  }

  /// Begins anew from the candidate.
  void restart() {
    System.arraycopy(candidate, 0, x, 0, x.length);
    System.arraycopy(candidate, 0, anchor, 0, x.length);
    for (int j = program.firstInSet(); j < x.length; j++) {
      awake[j] = candidate[j] > 0;
    }
    untilWaking = 0;
  }

  /// Adds what the candidate uses to the activity.
  void add(double[] activity) {
    for (int j = 0; j < candidate.length; j++) {
      if (candidate[j] != 0) {
        for (int e = program.start[j]; e < program.start[j + 1]; e++) {
          activity[program.row[e]] += program.coefficient[e] * candidate[j];
        }
      }
    }
  }

  /// What the candidate gains without prices, in money.
  double gain() {
    double sum = 0;
    for (int j = 0; j < candidate.length; j++) {
      sum += program.cost[j] * candidate[j];
    }
    return sum;
  }
}
