package org.indusco.bench.peer;

import java.util.ArrayList;
import java.util.List;

/// Turns a relaxation into its dual, told to another model: minimise what there is at its prices
/// such that no column gains. The values of its columns are then the prices.
final class Dual implements LinearModel {

  private final LinearModel told;
  private final List<Integer> priceOfRow = new ArrayList<>();
  private final List<Integer> rowOfColumn = new ArrayList<>();

  Dual(LinearModel told) {
    this.told = told;
  }

  @Override
  public int column(double gain, double most, boolean whole) {
    int row = told.row(-gain);
    if (most < Double.POSITIVE_INFINITY) {
      told.term(row, told.column(-most, Double.POSITIVE_INFINITY, false), -1);
    }
    rowOfColumn.add(row);
    return rowOfColumn.size() - 1;
  }

  @Override
  public int row(double most) {
    priceOfRow.add(told.column(-most, Double.POSITIVE_INFINITY, false));
    return priceOfRow.size() - 1;
  }

  @Override
  public void term(int row, int column, double coefficient) {
    told.term(rowOfColumn.get(column), priceOfRow.get(row), -coefficient);
  }

  /// The column whose value is the price of a row.
  int priceOf(int row) {
    return priceOfRow.get(row);
  }
}
