import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Whole numbers in place of fractions, with the sums kept.
final class Rounding {

  private static final double CLOSE = 1e-6;

  private Rounding() {}

  /// Parts of a total in proportion to weights: the largest remainders are rounded up.
  static int[] share(int total, double[] weights) {
    double sum = Arrays.stream(weights).sum();
    double[] exact = Arrays.stream(weights).map(weight -> total * weight / sum).toArray();
    int[] parts = Arrays.stream(exact).mapToInt(part -> (int) Math.floor(part + CLOSE)).toArray();
    int rest = total - Arrays.stream(parts).sum();
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> parts[i] - exact[i])
                .thenComparing(Comparator.naturalOrder()))
        .limit(rest)
        .forEach(i -> parts[i]++);
    return parts;
  }

  /// A matrix of whole numbers with the given sums, each cell rounded down or up.
  ///
  /// Cells are rounded up along augmenting paths between rows and columns that lack something,
  /// so the sums come out exactly.
  static int[][] matrix(double[][] exact, int[] rowSums, int[] columnSums) {
    int[][] whole = new int[exact.length][];
    int[] rowLack = rowSums.clone();
    int[] columnLack = columnSums.clone();
    boolean[][] up = new boolean[exact.length][columnSums.length];
    for (int i = 0; i < exact.length; i++) {
      whole[i] = Arrays.stream(exact[i]).mapToInt(x -> (int) Math.floor(x + CLOSE)).toArray();
      for (int j = 0; j < columnSums.length; j++) {
        rowLack[i] -= whole[i][j];
        columnLack[j] -= whole[i][j];
      }
    }
    for (int i = 0; i < exact.length; i++) {
      while (rowLack[i] > 0) {
        if (!augment(i, exact, whole, up, columnLack, new boolean[columnSums.length])) {
          throw new IllegalStateException("row " + i + " cannot be rounded");
        }
        rowLack[i]--;
      }
    }
    for (int i = 0; i < exact.length; i++) {
      for (int j = 0; j < columnSums.length; j++) {
        whole[i][j] += up[i][j] ? 1 : 0;
      }
    }
    return whole;
  }

  private static boolean augment(
      int row, double[][] exact, int[][] whole, boolean[][] up, int[] lack, boolean[] seen) {
    int[] order =
        IntStream.range(0, lack.length)
            .filter(j -> !up[row][j] && exact[row][j] - whole[row][j] > CLOSE)
            .boxed()
            .sorted(Comparator.comparingDouble(j -> whole[row][j] - exact[row][j]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int j : order) {
      if (seen[j]) {
        continue;
      }
      seen[j] = true;
      if (lack[j] > 0) {
        lack[j]--;
        up[row][j] = true;
        return true;
      }
      for (int other = 0; other < exact.length; other++) {
        if (up[other][j] && augment(other, exact, whole, up, lack, seen)) {
          up[other][j] = false;
          up[row][j] = true;
          return true;
        }
      }
    }
    return false;
  }
}
