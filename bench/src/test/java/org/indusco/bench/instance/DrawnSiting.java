package org.indusco.bench.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A siting problem of four plants drawn by chance, whose optimum is found by trying every way to
/// serve seven customers that each ask for one unit: capacities are whole, so serving each from one
/// plant is as good as any.
final class DrawnSiting {

  private static final int PLANTS = 4;
  private static final int CUSTOMERS = 7;

  private final int[] capacity = new int[PLANTS];
  private final int[] opening = new int[PLANTS];
  private final int[][] serving = new int[PLANTS][CUSTOMERS];

  DrawnSiting(Random random) {
    for (int i = 0; i < PLANTS; i++) {
      capacity[i] = 2 + random.nextInt(3);
      opening[i] = 10 + random.nextInt(30);
      for (int j = 0; j < CUSTOMERS; j++) {
        serving[i][j] = 1 + random.nextInt(20);
      }
    }
  }

  String text() {
    List<String> lines = new ArrayList<>(List.of(PLANTS + " " + CUSTOMERS));
    for (int i = 0; i < PLANTS; i++) {
      lines.add(capacity[i] + " " + opening[i]);
    }
    lines.add("1 ".repeat(CUSTOMERS));
    for (int[] costs : serving) {
      StringBuilder line = new StringBuilder();
      for (int cost : costs) {
        line.append(cost).append(' ');
      }
      lines.add(line.toString());
    }
    return String.join("\n", lines) + "\n";
  }

  double optimum() {
    return cheapest(0, new int[PLANTS]);
  }

  private double cheapest(int customer, int[] served) {
    if (customer == CUSTOMERS) {
      return 0;
    }
    double best = Double.POSITIVE_INFINITY;
    for (int i = 0; i < PLANTS; i++) {
      if (served[i] < capacity[i]) {
        double cost = serving[i][customer] + (served[i] == 0 ? opening[i] : 0);
        served[i]++;
        best = Math.min(best, cost + cheapest(customer + 1, served));
        served[i]--;
      }
    }
    return best;
  }
}
