package org.indusco.app.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indusco.model.difference.ReserveDifference;
import org.indusco.model.difference.ReserveDifference.Fare;
import org.indusco.model.plan.Plan;
import org.indusco.model.plan.Reserve;

/// Finds the stock targets that fare otherwise.
final class ReserveDifferences {

  /// What is less than this share of a target, or than half a unit, is no difference.
  private static final double NOTHING = 1e-6;

  private static final double HALF = 0.5;

  private ReserveDifferences() {}

  private record Cell(String depot, String good) {}

  /// Differences in what is missing, in the order of the second plan.
  static List<ReserveDifference> of(Plan before, Plan after) {
    Map<Cell, Fare> first = fares(before);
    List<ReserveDifference> found = new ArrayList<>();
    fares(after)
        .forEach(
            (cell, fare) -> {
              Fare then = first.getOrDefault(cell, Fare.NONE);
              ReserveDifference difference =
                  new ReserveDifference(cell.depot(), cell.good(), then, fare);
              if (Math.abs(difference.more()) > Math.max(HALF, NOTHING * fare.target())) {
                found.add(difference);
              }
            });
    return List.copyOf(found);
  }

  private static Map<Cell, Fare> fares(Plan plan) {
    Map<Cell, Fare> fares = new LinkedHashMap<>();
    for (Reserve row : plan.rows(Reserve.class)) {
      fares.put(new Cell(row.depot(), row.good()), new Fare(row.target(), row.kept()));
    }
    return fares;
  }
}
