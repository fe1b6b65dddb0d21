import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whole numbers in proportion to weights, with the total kept.
final class Shares {

  private Shares() {}

  /// Parts of a total in proportion to weights: the largest remainders are rounded up.
  static int[] of(int total, double[] weights) {
    double sum = Arrays.stream(weights).sum();
    int[] parts = new int[weights.length];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      parts[i] = (int) Math.floor(total * weights[i] / sum);
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> parts[i] - total * weights[i] / sum));
    int rest = total - Arrays.stream(parts).sum();
    order.stream().limit(rest).forEach(i -> parts[i]++);
    return parts;
  }

  /// The same by name, in the order of the weights.
  static Map<String, Integer> of(int total, Map<String, Double> weights) {
    int[] parts = of(total, weights.values().stream().mapToDouble(Double::doubleValue).toArray());
    Map<String, Integer> shares = new LinkedHashMap<>();
    for (String name : weights.keySet()) {
      shares.put(name, parts[shares.size()]);
    }
    return shares;
  }
}
