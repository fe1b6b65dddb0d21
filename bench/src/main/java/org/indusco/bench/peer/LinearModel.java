package org.indusco.bench.peer;

/// What a solver is told of a problem, piece by piece: maximise gain . x with every row's sum of
/// terms at most what there is, and 0 <= x <= most.
interface LinearModel {

  /// Adds a column and gives its number, from 0.
  ///
  /// @param most infinite when rows bound it
  /// @param whole whether only whole numbers will do
  int column(double gain, double most, boolean whole);

  /// Adds a row and gives its number, from 0.
  int row(double most);

  /// Adds what one unit of a column uses of a row; at most one term for each pair.
  void term(int row, int column, double coefficient);
}
