package org.indusco.planner.round;

import org.indusco.planner.coordinate.Coordination;
import org.indusco.planner.repair.Settlement;

/// Gives some units other courses once all have one, as long as that is better.
public interface Improvement {

  /// The best settlement that it comes to, from one on.
  Settlement improve(Settlement first);

  /// The coordination that it goes on with.
  Coordination coordination();

  /// Steps that its coordination has taken so far.
  default int steps() {
    return coordination().iterations();
  }

  /// What no plan can be worth more than, as its coordination has proven so far, in money.
  default double bound() {
    return coordination().bound();
  }

  /// The prices that prove this bound, scaled, by row.
  default double[] prices() {
    return coordination().bestPrices();
  }

  /// Whether it tries so much that another way to give all courses anew would hardly find better.
  boolean thorough();

  /// What a plan's summary says of it when it found better.
  String word();
}
