package org.indusco.atlas.way;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// The routes that are open at one time, as roads by the number of the place they leave.
///
/// Compared by identity: there is one for each set of open routes.
final class Roads {

  private final List<Road[]> from;

  Roads(List<Road[]> from) {
    this.from = from;
  }

  /// One direction of a route.
  ///
  /// @param to number of the place to which it leads
  /// @param cost in money per tonne
  record Road(int to, double cost) {}

  /// Costs of the cheapest ways from a place to every other, infinite where no road leads
  /// (Dijkstra 1959, with entries that went stale left in the queue).
  double[] costsFrom(int start) {
    double[] costs = new double[from.size()];
    Arrays.fill(costs, Double.POSITIVE_INFINITY);
    costs[start] = 0;
    PriorityQueue<Road> reached = new PriorityQueue<>(Comparator.comparingDouble(Road::cost));
    reached.add(new Road(start, 0));
    for (Road next = reached.poll(); next != null; next = reached.poll()) {
      if (next.cost() > costs[next.to()]) {
        continue;
      }
      for (Road road : from.get(next.to())) {
        double cost = next.cost() + road.cost();
        if (cost < costs[road.to()]) {
          costs[road.to()] = cost;
          reached.add(new Road(road.to(), cost));
        }
      }
    }
    return costs;
  }
}
