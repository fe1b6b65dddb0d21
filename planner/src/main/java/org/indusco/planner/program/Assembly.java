package org.indusco.planner.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A program while it is put together, column by column, from figures in their own units.
final class Assembly {

  final Rows rows;
  final double[] rhs;
  final double[] rowWorth;
  final Numbers.Doubles cost = new Numbers.Doubles();
  final Numbers.Doubles upper = new Numbers.Doubles();
  final Numbers.Doubles worth = new Numbers.Doubles();
  final Numbers.Doubles weight = new Numbers.Doubles();
  final Numbers.Ints start = new Numbers.Ints();
  final Numbers.Ints row = new Numbers.Ints();
  final Numbers.Doubles coefficient = new Numbers.Doubles();
  final List<Kind> kind = new ArrayList<>();
  final Numbers.Ints a = new Numbers.Ints();
  final Numbers.Ints b = new Numbers.Ints();
  final Numbers.Ints month = new Numbers.Ints();
  final Numbers.Ints setStart = new Numbers.Ints();
  final Numbers.Doubles capacity = new Numbers.Doubles();
  private double columnWorth;
  private double setCapacity;
  private int setBegin = -1;

  Assembly(Rows rows) {
    this.rows = rows;
    rhs = new double[rows.count()];
    rowWorth = new double[rows.count()];
    Arrays.fill(rowWorth, 1);
    start.add(0);
  }

  /// Adds to what there is of a row, in the row's own unit. The row's worth must be set before.
  void provide(int row, double amount) {
    rhs[row] += amount * rowWorth[row];
  }

  /// Begins a column: what it decides, what one unit gains in money, and how many units at most.
  void column(Kind what, int subject, int where, int when, Column of) {
    kind.add(what);
    a.add(subject);
    b.add(where);
    month.add(when);
    columnWorth = of.worth;
    worth.add(of.worth);
    cost.add(of.gain / of.worth);
    upper.add(of.upper * of.worth);
    weight.add(of.weight / of.worth);
  }

  /// Adds an entry to the column begun last: how much of the row one unit uses.
  void uses(int rowNumber, double amount) {
    row.add(rowNumber);
    coefficient.add(amount * rowWorth[rowNumber] / columnWorth);
  }

  /// Ends the column begun last.
  void end() {
    start.add(coefficient.size());
  }

  /// Begins a set of columns that share a capacity in units of their weight.
  void beginSet(double sharedCapacity) {
    setBegin = kind.size();
    setCapacity = sharedCapacity;
  }

  /// Ends the set; one without columns leaves no trace.
  void endSet() {
    if (kind.size() > setBegin) {
      setStart.add(setBegin);
      capacity.add(setCapacity);
    }
  }

  /// Ends the last set.
  void endSets() {
    setStart.add(kind.size());
  }

  /// The figures of a column.
  ///
  /// @param worth money per unit, for scaling
  /// @param gain money per unit
  /// @param upper units at most; infinite when bounded otherwise
  /// @param weight of a unit in its set
  record Column(double worth, double gain, double upper, double weight) {

    static Column free(double worth, double gain) {
      return new Column(worth, gain, Double.POSITIVE_INFINITY, 0);
    }

    static Column limited(double worth, double gain, double upper) {
      return new Column(worth, gain, upper, 0);
    }

    static Column shared(double worth, double gain, double weight) {
      return new Column(worth, gain, Double.POSITIVE_INFINITY, weight);
    }
  }
}
