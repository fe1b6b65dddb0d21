package org.indusco.bench.instance;

import java.util.StringTokenizer;

/// A problem of siting plants with capacities (OR-Library, files cap*): each plant can be opened at
/// a cost, customers' demands must be met, and serving costs by plant and customer.
///
/// @param name of the problem
/// @param capacity units, by plant
/// @param opening cost, by plant
/// @param demand units, by customer
/// @param serving cost of serving all demand of a customer from a plant, by plant and customer
public record CapacitatedSiting(
    String name, double[] capacity, double[] opening, double[] demand, double[][] serving) {

  /// Reads `m n`, m times `capacity cost`, n demands, m lines of n costs.
  ///
  /// @throws InstanceException when it is not that
  static CapacitatedSiting read(String name, String text) throws InstanceException {
    Words words = new Words(name, text);
    int plants = words.count("number of plants");
    int customers = words.count("number of customers");
    double[] capacity = new double[plants];
    double[] opening = new double[plants];
    for (int i = 0; i < plants; i++) {
      capacity[i] = words.number("capacity of plant " + (i + 1));
      opening[i] = words.number("cost of opening plant " + (i + 1));
    }
    double[] demand = new double[customers];
    for (int j = 0; j < customers; j++) {
      demand[j] = words.number("demand of customer " + (j + 1));
    }
    double[][] serving = new double[plants][customers];
    for (int i = 0; i < plants; i++) {
      for (int j = 0; j < customers; j++) {
        serving[i][j] =
            words.number("cost of serving customer " + (j + 1) + " from plant " + (i + 1));
      }
    }
    words.end();
    return new CapacitatedSiting(name, capacity, opening, demand, serving);
  }

  /// Numbers one after the other.
  private static final class Words {

    private static final int MOST = 100_000;

    private final String name;
    private final StringTokenizer words;

    Words(String name, String text) {
      this.name = name;
      words = new StringTokenizer(text);
    }

    int count(String what) throws InstanceException {
      double number = number(what);
      if (number != Math.rint(number) || number < 1 || number > MOST) {
        throw new InstanceException(name + ": the " + what + " cannot be " + number + ".");
      }
      return (int) number;
    }

    double number(String what) throws InstanceException {
      if (!words.hasMoreTokens()) {
        throw new InstanceException(name + ": the file ends before the " + what + ".");
      }
      String word = words.nextToken();
      try {
        double number = Double.parseDouble(word);
        if (number >= 0 && Double.isFinite(number)) {
          return number;
        }
      } catch (NumberFormatException e) {
        // Told below, like a number out of range.
      }
      throw new InstanceException(
          name + ": the " + what + " is '" + word + "' and should be a number of at least 0.");
    }

    void end() throws InstanceException {
      if (words.hasMoreTokens()) {
        throw new InstanceException(
            name + ": there is more than the problem, beginning with '" + words.nextToken() + "'.");
      }
    }
  }
}
