package org.indusco.planner.program;

/// What depots decide, as a linear program in arrays: maximise cost . x with A x <= rhs, x >= 0,
/// where each column is bounded by its upper limit, by the set it shares a capacity with, or (work)
/// by the crews present.
///
/// All numbers are scaled: a column counts in money (x~ = worth x) and so does a row, which keeps
/// the coefficients near 1 and the prices without unit, whatever goods are counted in. The arrays
/// are read by the engine's inner loops and never changed after building.
public final class Program {

  /// Where the rows stand.
  public final Rows rows;

  /// Right-hand sides, scaled, by row.
  public final double[] rhs;

  /// Money per unit of a row, by row: a price in money is the scaled price times this.
  public final double[] rowWorth;

  /// Number of columns.
  public final int columns;

  /// Gain per scaled unit, by column.
  public final double[] cost;

  /// Upper limit, scaled, by column; infinite when a set or crews bound it.
  public final double[] upper;

  /// Money per unit of the column: x = x~ / worth.
  public final double[] worth;

  /// Where the entries of a column begin; one longer than the columns.
  public final int[] start;

  /// Row of each entry.
  public final int[] row;

  /// Scaled coefficient of each entry.
  public final double[] coefficient;

  /// What each column decides, with its two subjects and its month.
  public final Kind[] kind;

  public final int[] a;
  public final int[] b;
  public final int[] month;

  /// Number of columns of work; they are the first, each with its crew row as its first entry.
  public final int work;

  /// Where the columns of a set begin, one longer than the sets; sets are contiguous to the end.
  public final int[] setStart;

  /// Capacity of each set: sum of weight x~ <= capacity.
  public final double[] capacity;

  /// Weight of a column in its set, per scaled unit.
  public final double[] weight;

  /// First column of each run of set columns, one longer: columns of one set whose entries are the
  /// same but for their rows, which rise by one from column to column, as those of all goods on an
  /// arc in a month do.
  private final int[] run;

  /// First run of each set, one longer.
  private final int[] runOf;

  /// What loans can be for.
  public final LoanClasses loans;

  /// Whether loans are limited at all.
  public final boolean loansLimited;

  Program(Assembly from, int work, LoanClasses loans, boolean loansLimited) {
    rows = from.rows;
    rhs = from.rhs;
    rowWorth = from.rowWorth;
    columns = from.kind.size();
    cost = from.cost.toArray();
    upper = from.upper.toArray();
    worth = from.worth.toArray();
    start = from.start.toArray();
    row = from.row.toArray();
    coefficient = from.coefficient.toArray();
    kind = from.kind.toArray(new Kind[0]);
    a = from.a.toArray();
    b = from.b.toArray();
    month = from.month.toArray();
    setStart = from.setStart.toArray();
    capacity = from.capacity.toArray();
    weight = from.weight.toArray();
    this.work = work;
    this.loans = loans;
    this.loansLimited = loansLimited;
    runOf = new int[sets() + 1];
    run = runs();
  }

  private int[] runs() {
    Numbers.Ints firsts = new Numbers.Ints();
    int count = 0;
    for (int s = 0; s < sets(); s++) {
      runOf[s] = count;
      for (int j = setStart[s]; j < setStart[s + 1]; j++) {
        if (j == setStart[s] || !continues(j)) {
          firsts.add(j);
          count++;
        }
      }
    }
    runOf[sets()] = count;
    firsts.add(columns);
    return firsts.toArray();
  }

  /// Whether a column has the entries of the one before it, each a row further.
  private boolean continues(int column) {
    int before = start[column - 1];
    int entries = start[column + 1] - start[column];
    boolean same = entries == start[column] - before;
    for (int e = 0; same && e < entries; e++) {
      same =
          row[start[column] + e] == row[before + e] + 1
              && coefficient[start[column] + e] == coefficient[before + e];
    }
    return same;
  }

  /// The gain of a column at prices, per scaled unit.
  public double margin(double[] prices, int column) {
    double margin = cost[column];
    for (int e = start[column]; e < start[column + 1]; e++) {
      margin -= coefficient[e] * prices[row[e]];
    }
    return margin;
  }

  /// The gains of all columns of a set at prices, per scaled unit.
  ///
  /// @param into is overwritten from 0 on
  public void margins(double[] prices, int set, double[] into) {
    int begin = setStart[set];
    for (int r = runOf[set]; r < runOf[set + 1]; r++) {
      int first = run[r];
      int count = run[r + 1] - first;
      int entries = start[first + 1] - start[first];
      if (entries == 3) {
        margins(prices, first, count, into, first - begin);
      } else {
        System.arraycopy(cost, first, into, first - begin, count);
        for (int e = start[first]; e < start[first] + entries; e++) {
          subtract(into, first - begin, coefficient[e], prices, row[e], count);
        }
      }
    }
  }

  /// The gains of a run with three entries a column, as nearly all runs have.
  private void margins(double[] prices, int first, int count, double[] into, int at) {
    int e = start[first];
    double f0 = coefficient[e];
    double f1 = coefficient[e + 1];
    double f2 = coefficient[e + 2];
    int r0 = row[e];
    int r1 = row[e + 1];
    int r2 = row[e + 2];
    for (int i = 0; i < count; i++) {
      into[at + i] =
          cost[first + i] - f0 * prices[r0 + i] - f1 * prices[r1 + i] - f2 * prices[r2 + i];
    }
  }

  private static void subtract(
      double[] into, int at, double factor, double[] prices, int row, int count) {
    for (int i = 0; i < count; i++) {
      into[at + i] -= factor * prices[row + i];
    }
  }

  /// The most columns that a set has.
  public int widestSet() {
    int widest = 0;
    for (int s = 0; s < sets(); s++) {
      widest = Math.max(widest, setStart[s + 1] - setStart[s]);
    }
    return widest;
  }

  /// Number of sets of columns that share a capacity.
  public int sets() {
    return capacity.length;
  }

  /// First column that belongs to a set.
  public int firstInSet() {
    return setStart[0];
  }
}
