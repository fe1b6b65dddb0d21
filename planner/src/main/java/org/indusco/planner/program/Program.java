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

  /// Whether loans are limited at all.
  public final boolean loansLimited;

  Program(Assembly from, int work, boolean loansLimited) {
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
    this.loansLimited = loansLimited;
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
