/// Iterative proportional fitting: the matrix nearest to a seed that has given sums.
///
/// Rows and columns are scaled in turn to their sums until both hold (Deming and Stephan 1940).
/// A cell that is 0 in the seed stays 0.
final class Ipf {

  private static final int SWEEPS = 10_000;
  private static final double CLOSE = 1e-9;

  private Ipf() {}

  static double[][] fit(double[][] seed, int[] rowSums, int[] columnSums) {
    double[][] matrix = new double[seed.length][];
    for (int i = 0; i < seed.length; i++) {
      matrix[i] = seed[i].clone();
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      scaleRows(matrix, rowSums);
      if (scaleColumns(matrix, columnSums) < CLOSE) {
        return matrix;
      }
    }
    throw new IllegalStateException("the seed cannot have these sums");
  }

  private static void scaleRows(double[][] matrix, int[] sums) {
    for (int i = 0; i < matrix.length; i++) {
      double sum = 0;
      for (double cell : matrix[i]) {
        sum += cell;
      }
      for (int j = 0; j < matrix[i].length; j++) {
        matrix[i][j] *= sum > 0 ? sums[i] / sum : 0;
      }
    }
  }

  private static double scaleColumns(double[][] matrix, int[] sums) {
    double worst = 0;
    for (int j = 0; j < sums.length; j++) {
      double sum = 0;
      for (double[] row : matrix) {
        sum += row[j];
      }
      for (double[] row : matrix) {
        row[j] *= sum > 0 ? sums[j] / sum : 0;
      }
      worst = Math.max(worst, Math.abs(sum - sums[j]));
    }
    return worst;
  }
}
